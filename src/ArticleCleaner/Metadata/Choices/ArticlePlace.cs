using ArticleCleaner.Articles;
using ArticleCleaner.Blocks;

namespace ArticleCleaner.Metadata.Choices;

/// <summary>Where the article stands among the page's blocks, as the decision has it.</summary>
internal readonly struct ArticlePlace
{
    private ArticlePlace(int first, int last)
    {
        First = first;
        Last = last;
    }

    /// <summary>Index of the first kept block, -1 when nothing is kept.</summary>
    public int First { get; }

    /// <summary>Index of the last kept block.</summary>
    public int Last { get; }

    public static ArticlePlace Of(List<PageSegment> segments)
    {
        int first = -1, last = -1;
        foreach (PageSegment segment in segments)
        {
            if (segment.Removal is null)
            {
                first = first < 0 ? segment.Block : first;
                last = segment.Block;
            }
        }

        return new ArticlePlace(first, last);
    }

    /// <summary>The block that an element's text starts in or, for an inline element, stands in.</summary>
    public static int BlockOf(PageDocument page, int element)
    {
        if (element < 0)
        {
            return -1;
        }

        ref PageElement read = ref page.Elements[element];
        return Math.Min(read.FirstBlock, page.Blocks.Count - 1);
    }
}
