using ArticleCleaner.Blocks;

namespace ArticleCleaner.Html;

/// <summary>Tells scripts that hold data (JSON-LD, framework state) from programs.</summary>
internal static class DataScripts
{
    public static bool IsData(PageDocument page, int element) =>
        page.Attribute(element, AttributeName.Type).Contains("json", StringComparison.OrdinalIgnoreCase);
}
