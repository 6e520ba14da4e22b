using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>
/// Tells which quotation begins at a block without anything that shows it: blocks tell how many quotations they stand in, and not
/// whether those are the ones of the block before. A quotation is entered and left once, and once more for each
/// contribution in it.
/// </summary>
internal sealed class QuoteStarts(PageDocument page, StructureMap structure)
{
    private int _last = -1;
    private ArticleBlock? _lastBlock;

    /// <summary>The outermost quotation that begins at a block and would be taken for one of the block before, -1 for none.</summary>
    /// <param name="block">The block.</param>
    /// <param name="quote">The innermost quotation around it, -1 for none.</param>
    public int Before(ArticleBlock block, int quote)
    {
        int left = _last;
        int entered = quote;
        int begun = -1;
        while (left != entered)
        {
            // The one that begins later in the page is not around the other.
            if (left > entered)
            {
                left = Around(left);
            }
            else
            {
                begun = entered;
                entered = Around(entered);
            }
        }

        return DepthOf(left) < DepthTakenForOpen(block, quote) ? begun : -1;
    }

    public void Added(ArticleBlock block, int quote) => (_lastBlock, _last) = (block, quote);

    /// <summary>How many quotations around the block before a reader takes to be around this one too: of two quotations one behind the other, all but the innermost.</summary>
    private int DepthTakenForOpen(ArticleBlock block, int quote)
    {
        int depth = DepthOf(quote);
        int before = DepthOf(_last);
        bool isNext = block is QuoteBlock && _lastBlock is QuoteBlock { Text.Length: > 0 } && depth == before;
        return Math.Min(depth, before) - (isNext ? 1 : 0);
    }

    private int Around(int quote) => page.Elements[quote].Parent is >= 0 and int parent ? structure.Of(parent).Quote : -1;

    private int DepthOf(int quote) => quote < 0 ? 0 : structure.Of(quote).QuoteDepth;
}
