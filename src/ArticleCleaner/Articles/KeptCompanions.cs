using ArticleCleaner.Articles.Assembling;
using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles;

/// <summary>
/// Tells the short blocks that belong to the kept block before them, however they look by themselves: a formula of its own
/// line, and who is quoted.
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
        return IsFormula(page, found) || (found.Length <= MaxAttributionLength && Quotations.IsAttribution(page, block));
    }

    private static bool IsFormula(PageDocument page, in PageBlock block)
    {
        if (block.InlineCount > 0)
        {
            ref InlineRun run = ref page.Inlines[block.FirstInline];
            return run.Kind == InlineKind.Math && run.Start == block.Start && run.Length == block.Length;
        }

        return page.TextOf(block) is ['\\', '[', .., '\\', ']'] or ['$', '$', _, .., '$', '$'];
    }
}
