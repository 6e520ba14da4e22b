using ArticleCleaner.Blocks;

namespace ArticleCleaner.Html;

/// <summary>Tells scripts that hold data (JSON-LD, framework state, formulas) from programs.</summary>
internal static class DataScripts
{
    public static bool IsData(PageDocument page, int element)
    {
        ReadOnlySpan<char> type = page.Attribute(element, AttributeName.Type);
        return !type.IsEmpty && (type.ContainsIgnoringCase("json") || IsFormula(type));
    }

    public static bool IsFormula(PageDocument page, int element) => IsFormula(page.Attribute(element, AttributeName.Type));

    private static bool IsFormula(ReadOnlySpan<char> type) => type.StartsWith("math/tex", StringComparison.OrdinalIgnoreCase);
}
