using ArticleCleaner.Articles;
using ArticleCleaner.Blocks;
using ArticleCleaner.Metadata.Choices;

namespace ArticleCleaner.Metadata.Html;

/// <summary>
/// Tells the text that is not the page's author's own: readers' comments, quotations, made-up authors, and the links to
/// other pages. Their days are not the page's. The posts of a thread are the page itself.
/// </summary>
/// <param name="page">The page.</param>
/// <param name="segments">What of it is kept, in order.</param>
/// <param name="place">Where the article is.</param>
/// <param name="titleBlock">The block of the title, or the first kept one.</param>
/// <param name="isThread">Whether the page is a thread.</param>
internal readonly struct OtherVoices(PageDocument page, List<PageSegment> segments, ArticlePlace place, int titleBlock, bool isThread)
{
    public bool Has(int block)
    {
        BoilerplateKind? removed = RemovedKind(block);
        if (removed == BoilerplateKind.PlaceholderProfile || (removed == BoilerplateKind.Comments && !isThread) || IsOtherPage(block, removed))
        {
            return true;
        }

        if (isThread || page.Format == PageFormat.Text)
        {
            return false;
        }

        int element = page.Blocks[block].Element;
        int quote = page.Closest(element, HtmlTag.Blockquote);
        return (quote >= 0 && (page.Elements[quote].FirstBlock > titleBlock || page.Elements[quote].EndBlock <= titleBlock))
            || new Surroundings(page, place).Penalty(element) >= Surroundings.Excluded;
    }

    /// <summary>Whether a block is one of the links to other pages. The line right below the title is the page's own.</summary>
    public bool IsOtherPage(int block) => IsOtherPage(block, RemovedKind(block));

    private bool IsOtherPage(int block, BoilerplateKind? removed) => removed == BoilerplateKind.RelatedLinks && block > Math.Max(titleBlock + 1, place.First);

    /// <summary>As what a block, or its first part, is removed.</summary>
    private BoilerplateKind? RemovedKind(int block)
    {
        int low = 0;
        int high = segments.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = segments[middle].Block < block ? (middle + 1, high) : (low, middle);
        }

        return low < segments.Count && segments[low].Block == block ? segments[low].Removal?.Kind : null;
    }
}
