using ArticleCleaner.Blocks;

namespace ArticleCleaner.Html;

/// <summary>The pictures of formulas: images, and those made of letters that KaTeX and MathJax draw.</summary>
internal static class FormulaPictures
{
    /// <summary>Whether an element is a picture made of letters. A browser shows either it or the MathML and the script beside it: it is the same again.</summary>
    public static bool Is(PageDocument page, int element) => page.Attribute(element, AttributeName.Class) switch
    {
        "mjx-math" or "MathJax_Preview" => true,

        // Drawn without MathML before it, it is all there is.
        "katex-html" => page.Elements[element].Parent != element - 1,
        "math" => page.Attribute(element, AttributeName.Id).StartsWith("MathJax-Span", StringComparison.Ordinal) || IsInFrame(page, element),
        _ => false,
    };

    /// <summary>Whether an element is in what MathJax hides from screen readers, to which it gives MathML beside it.</summary>
    private static bool IsInFrame(PageDocument page, int element)
    {
        int hidden = page.Elements[element].Parent;
        return hidden > 0 && page.HasAttribute(hidden, AttributeName.AriaHidden) && page.Attribute(page.Elements[hidden].Parent, AttributeName.Class) is "MathJax";
    }

    /// <summary>Whether an image is the picture of a formula.</summary>
    public static bool IsImage(PageDocument page, int image)
    {
        if (page.Attribute(image, AttributeName.Alt).IsEmpty)
        {
            return false;
        }

        ReadOnlySpan<char> names = page.Attribute(image, AttributeName.Class);
        return IsRendered(page.Attribute(image, AttributeName.Src)) || names.ContainsIgnoringCase("math") || names.ContainsIgnoringCase("latex") || names is "tex";
    }

    /// <summary>Services that draw formulas have TeX in their name.</summary>
    private static bool IsRendered(ReadOnlySpan<char> source) =>
        source.ContainsIgnoringCase("latex.") || source.ContainsIgnoringCase("/latex")
        || source.ContainsIgnoringCase("mathtex") || source.ContainsIgnoringCase("mimetex");
}
