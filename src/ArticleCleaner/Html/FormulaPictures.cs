using ArticleCleaner.Blocks;

namespace ArticleCleaner.Html;

/// <summary>
/// The pictures made of letters that KaTeX and MathJax draw of a formula. A browser shows either them or the MathML and
/// the script beside them: they are the same again.
/// </summary>
internal static class FormulaPictures
{
    public static bool Is(PageDocument page, int element) => page.Attribute(element, AttributeName.Class) switch
    {
        "katex-html" or "mjx-math" => true,
        "math" => page.Attribute(element, AttributeName.Id).StartsWith("MathJax-Span", StringComparison.Ordinal),
        _ => false,
    };
}
