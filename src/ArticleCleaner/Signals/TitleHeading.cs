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
        return first >= 0 && block >= 0 && block <= first && first - block <= MaxDistance && IsShown(page, block) ? block : -1;
    }

    private static bool IsShown(PageDocument page, int block) =>
        (page.Elements[page.Blocks[block].Container].Flags & (ElementFlags.Hidden | ElementFlags.Template)) == 0;
}
