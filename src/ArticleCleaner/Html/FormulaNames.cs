namespace ArticleCleaner.Html;

/// <summary>Class names of elements whose text is a formula.</summary>
internal static class FormulaNames
{
    /// <summary>Whether the text of an element is TeX between delimiters, which a script draws where it runs.</summary>
    public static bool HoldTex(ReadOnlySpan<char> names) =>
        names is ['m', 'a', 't', 'h', ..]
        && (names is "math" or "math-container" or "math-tex" || names.StartsWith("math inline") || names.StartsWith("math display") || names.StartsWith("math notranslate"));
}
