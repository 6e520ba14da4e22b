using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>
/// Finds the heading that is the title of what is kept. Pages put it into a header of its own, far from the text, so the
/// blocks' model knows little of it; where it stands and what it says tell more.
/// </summary>
internal static class TitleHeading
{
    /// <summary>Agreement with the page's declared title from which on a heading of any level is taken.</summary>
    private const float Agreeing = 0.5f;

    /// <summary>Blocks that may lie between the title and the text: byline, date, share bar, picture, contents.</summary>
    private const int MaxDistance = 40;

    /// <summary>The block, or -1 when nothing is kept or no heading before it qualifies.</summary>
    public static int Find(PageDocument page, TitleMatcher title, ReadOnlySpan<bool> kept)
    {
        int first = kept.IndexOf(true);
        int block = title.Block >= 0 && title.Agreement >= Agreeing && page.Blocks[title.Block].Shape == BlockShape.Heading ? title.Block : title.MainHeading;
        return first >= 0 && block >= 0 && block <= first && first - block <= MaxDistance && page.IsShown(page.Blocks[block].Container) ? block : -1;
    }

    /// <summary>The first heading of the first level that the page shows; -1 when it has none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="blocks">How many of its blocks to look at.</param>
    public static int FirstShown(PageDocument page, int blocks)
    {
        for (int i = 0; i < blocks; i++)
        {
            if (page.Blocks[i] is { Shape: BlockShape.Heading, Level: 1 } && page.IsShown(page.Blocks[i].Container))
            {
                return i;
            }
        }

        return -1;
    }
}
