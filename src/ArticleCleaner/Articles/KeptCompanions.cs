using ArticleCleaner.Articles.Assembling;
using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles;

/// <summary>
/// Tells the short blocks that belong to the kept block before them, however they look by themselves: a formula of its own
/// line, who is quoted, and a listing in a named language.
/// </summary>
internal static class KeptCompanions
{
    /// <summary>Longest line that names who is quoted, in characters.</summary>
    private const int MaxAttributionLength = 160;

    /// <summary>Whether a block goes with the kept one before it.</summary>
    public static bool Belongs(PageDocument page, int block)
    {
        if (page.Format != PageFormat.Html)
        {
            return false;
        }

        ref PageBlock found = ref page.Blocks[block];
        return IsFormula(page, found) || IsListing(page, found) || (found.Length <= MaxAttributionLength && Quotations.IsAttribution(page, block));
    }

    private static bool IsListing(PageDocument page, in PageBlock block) =>
        block.Shape == BlockShape.Code && block.LinkChars == 0 && (page.Elements[block.Element].Flags & ElementFlags.Hidden) == 0
        && page.Closest(block.Element, HtmlTag.Pre) is var listing and >= 0 && CodeLanguages.Of(page, listing) is not null;

    private static bool IsFormula(PageDocument page, in PageBlock block)
    {
        if (block.InlineCount > 0)
        {
            ref InlineRun run = ref page.Inlines[block.FirstInline];
            return run.Kind == InlineKind.Math && run.Start == block.Start && run.Length == block.Length;
        }

        return Formulas.Delimited(page.TextOf(block), displayedOnly: true) is not null;
    }
}
