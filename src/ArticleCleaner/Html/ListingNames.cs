namespace ArticleCleaner.Html;

/// <summary>Class names that highlighters give to what stands beside a listing.</summary>
internal static class ListingNames
{
    private static readonly string[] LineNumberNames = ["lineno", "linenos", "line-number", "line-numbers", "linenumber", "linenumbers", "line-num", "hljs-ln-n", "hljs-ln-numbers", "blob-num", "gutter", "ln"];

    /// <summary>Whether a class attribute says that the element holds line numbers.</summary>
    public static bool IsLineNumber(ReadOnlySpan<char> classes)
    {
        foreach (Range range in classes.SplitAny(' ', '\t', '\n'))
        {
            foreach (string name in LineNumberNames)
            {
                if (classes[range].Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a class attribute says that the element copies the listing.</summary>
    public static bool IsCopyButton(ReadOnlySpan<char> classes) =>
        classes.ContainsIgnoringCase("copy") || classes.ContainsIgnoringCase("clipboard");
}
