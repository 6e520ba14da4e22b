using ArticleCleaner.Blocks;

namespace ArticleCleaner.Boilerplate.Captions;

/// <summary>Where the images and the quotations of a page are, so that many captions in one element cost no square.</summary>
internal sealed class FigureContents
{
    private readonly List<int> _imageElements = [];
    private readonly List<int> _quoteBlocks = [];

    public FigureContents(PageDocument page)
    {
        foreach (ref readonly PageObject shown in page.Objects.Span)
        {
            if (shown.Kind == PageObjectKind.Image)
            {
                _imageElements.Add(shown.Element);
            }
        }

        for (int i = 0; i < page.Blocks.Count; i++)
        {
            if (page.Blocks[i].Shape == BlockShape.Quote)
            {
                _quoteBlocks.Add(i);
            }
        }
    }

    public bool HoldsImage(int index, in PageElement element) => Any(_imageElements, index + 1, element.End);

    public bool HoldsQuote(in PageElement element) => Any(_quoteBlocks, element.FirstBlock, element.EndBlock);

    /// <summary>Whether an ascending list has a number from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    private static bool Any(List<int> sorted, int start, int end)
    {
        int at = sorted.BinarySearch(start);
        at = at < 0 ? ~at : at;
        return at < sorted.Count && sorted[at] < end;
    }
}
