using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Finds the TeX of a formula.</summary>
internal static class Formulas
{
    /// <summary>Elements looked at before an image to find its MathML.</summary>
    private const int MaxElementsToTwin = 200;

    /// <summary>The TeX of a math element, a script of type math/tex, or a picture of a formula; <see langword="null"/> when the page does not give it.</summary>
    public static string? Tex(PageDocument page, int element)
    {
        ref PageElement formula = ref page.Elements[element];
        if (formula.Tag == HtmlTag.Img)
        {
            return Clean(page.Attribute(element, AttributeName.Alt));
        }

        Span<RawText> raw = page.RawTexts.Span;
        int low = 0;
        int high = raw.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (raw[middle].Element >= element)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        if (low < raw.Length && raw[low].Element < formula.End)
        {
            return Clean(page.AttributeText.Slice(raw[low].Start, raw[low].Length));
        }

        return Clean(page.Attribute(element, AttributeName.Alttext));
    }

    /// <summary>Whether an image is the picture of a formula.</summary>
    public static bool IsPicture(PageDocument page, int image)
    {
        ReadOnlySpan<char> alt = page.Attribute(image, AttributeName.Alt);
        return !alt.IsEmpty && (IsRendered(page.Attribute(image, AttributeName.Src)) || Vocabulary.ClassContains(page, image, "math") || Vocabulary.ClassContains(page, image, "latex") || page.Attribute(image, AttributeName.Class).SequenceEqual("tex"));
    }

    /// <summary>Whether an image shows again what MathML beside it, in the same box, has shown: a picture for browsers without it.</summary>
    public static bool IsTwin(PageDocument page, int image)
    {
        int box = page.Elements[image].Parent;
        ReadOnlySpan<char> tex = Trimmed(page.Attribute(image, AttributeName.Alt));
        for (int i = Math.Max(box + 1, image - MaxElementsToTwin); box >= 0 && i < image; i++)
        {
            if (page.Elements[i].Tag == HtmlTag.Math && (page.Elements[i].Flags & ElementFlags.Hidden) == 0 && tex.SequenceEqual(Tex(page, i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Services that draw formulas have TeX in their name.</summary>
    private static bool IsRendered(ReadOnlySpan<char> source) =>
        source.ContainsIgnoringCase("latex.") || source.ContainsIgnoringCase("/latex")
        || source.ContainsIgnoringCase("mathtex") || source.ContainsIgnoringCase("mimetex");

    private static string? Clean(ReadOnlySpan<char> tex)
    {
        tex = Trimmed(tex);
        return tex.IsEmpty ? null : tex.ToString();
    }

    private static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> tex)
    {
        tex = tex.Trim();
        if (tex.StartsWith(@"{\displaystyle") && tex.EndsWith("}"))
        {
            tex = tex[14..^1].Trim();
        }

        return tex;
    }
}
