using ArticleCleaner.Articles.Assembling.MathMl;
using ArticleCleaner.Blocks;
using ArticleCleaner.Html;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Finds the TeX of a formula.</summary>
internal static class Formulas
{
    /// <summary>Elements looked at before an image to find its MathML.</summary>
    private const int MaxElementsToTwin = 200;

    /// <summary>A longer formula is not drawn as one picture more; its TeX would be made again for each picture behind it.</summary>
    private const int MaxElementsOfTwin = 300;

    private const int MaxTextOfTwin = 600;

    /// <summary>Levels from MathJax's MathML to the box that it draws a formula in.</summary>
    private const int MaxLevelsToFrame = 6;

    /// <summary>The TeX of a math element, a script of type math/tex, a picture of a formula, or an element that says it holds TeX; <see langword="null"/> when the page does not give it.</summary>
    public static string? Tex(PageDocument page, int element)
    {
        ref PageElement formula = ref page.Elements[element];
        if (formula.Tag == HtmlTag.Img)
        {
            return Clean(page.Attribute(element, AttributeName.Alt));
        }

        if (formula.Tag == HtmlTag.Span)
        {
            return Delimited(page.TextInside(element), displayedOnly: false);
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

        for (; low < raw.Length && raw[low].Element < formula.End; low++)
        {
            if (IsTex(page, raw[low].Element))
            {
                return Clean(page.AttributeText.Slice(raw[low].Start, raw[low].Length));
            }
        }

        return Clean(page.Attribute(element, AttributeName.Alttext)) ?? (formula.Tag == HtmlTag.Math ? OfMath(page, element) : null);
    }

    /// <summary>The TeX between its delimiters, where a page leaves it to a script to draw it; <see langword="null"/> for other text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="displayedOnly">Whether only the delimiters of formulas on lines of their own count.</param>
    public static string? Delimited(ReadOnlySpan<char> text, bool displayedOnly) => text switch
    {
        ['$', '$', _, .., '$', '$'] => Inner(text[2..^2], "$"),
        ['\\', '[', _, .., '\\', ']'] => Inner(text[2..^2], @"\["),
        ['\\', '(', _, .., '\\', ')'] when !displayedOnly => Inner(text[2..^2], @"\("),
        ['$', not '$', .., '$'] when !displayedOnly => Inner(text[1..^1], "$"),
        ['\\', 'b', .., '}'] when text.StartsWith(@"\begin{") && text.LastIndexOf(@"\end{") is var end and > 0 && text[end..].IndexOf('}') == text.Length - end - 1 => text.ToString(),
        _ => null,
    };

    private static string? Inner(ReadOnlySpan<char> tex, ReadOnlySpan<char> delimiter) => tex.Contains(delimiter, StringComparison.Ordinal) ? null : Clean(tex);

    /// <summary>The TeX of a math element that does not give it: of the script that MathJax has drawn it from, or made of its elements.</summary>
    private static string? OfMath(PageDocument page, int math)
    {
        int around = page.Elements[math].Parent;
        for (int level = 0; level < MaxLevelsToFrame && around >= 0; level++, around = page.Elements[around].Parent)
        {
            int script = page.Elements[around].End;
            if (script < page.Elements.Count && page.Elements[script].Tag == HtmlTag.Script && DataScripts.IsFormula(page, script) && IsFrame(page, around))
            {
                return Tex(page, script);
            }
        }

        // Where a block ends in a formula it would be written once for each.
        return page.Elements[math].EndBlock - page.Elements[math].FirstBlock > 1 ? null : MathMlTex.Of(page, math);
    }

    /// <summary>Annotations can be in other languages than TeX.</summary>
    private static bool IsTex(PageDocument page, int annotation)
    {
        ReadOnlySpan<char> encoding = page.Attribute(annotation, AttributeName.Encoding);
        return encoding.IsEmpty || encoding.ContainsIgnoringCase("tex");
    }

    /// <summary>Whether an image or a script is a formula that MathML beside it, in the same box, has shown.</summary>
    public static bool IsTwin(PageDocument page, int element) =>
        page.Elements[element].Tag == HtmlTag.Script ? IsDrawnScript(page, element) : IsTwinPicture(page, element);

    /// <summary>Whether an image is there for browsers without MathML. The MathML of one line is kept with it, even where a style hides it.</summary>
    private static bool IsTwinPicture(PageDocument page, int image)
    {
        int box = page.Elements[image].Parent;
        ReadOnlySpan<char> tex = Trimmed(page.Attribute(image, AttributeName.Alt));
        for (int i = Math.Max(box + 1, image - MaxElementsToTwin); box >= 0 && i < image; i++)
        {
            ref PageElement math = ref page.Elements[i];
            if (math.Tag == HtmlTag.Math && math.End - i <= MaxElementsOfTwin && math.TextEnd - math.TextStart <= MaxTextOfTwin && ((math.Flags & ElementFlags.Hidden) == 0 || IsInOneLine(page, math, image)) && IsSame(tex, Tex(page, i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two ways to give a formula in TeX differ in braces and spaces at most.</summary>
    private static bool IsSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        const string Passed = "{} ";
        while (true)
        {
            one = one.TrimStart(Passed);
            other = other.TrimStart(Passed);
            if (one.IsEmpty || other.IsEmpty || one[0] != other[0])
            {
                return one.IsEmpty && other.IsEmpty;
            }

            one = one[1..];
            other = other[1..];
        }
    }

    private static bool IsInOneLine(PageDocument page, in PageElement math, int image) =>
        math.TextEnd > math.TextStart && math.FirstBlock == page.Elements[image].FirstBlock;

    /// <summary>Whether MathJax has drawn a script's formula before it, with MathML for screen readers.</summary>
    private static bool IsDrawnScript(PageDocument page, int script)
    {
        int frame = script - 1;
        int level = 0;
        for (; frame > 0 && page.Elements[frame].Parent != page.Elements[script].Parent && level < MaxElementsToTwin; level++)
        {
            frame = page.Elements[frame].Parent;
        }

        if (frame <= 0 || page.Elements[frame].Parent != page.Elements[script].Parent || !IsFrame(page, frame))
        {
            return false;
        }

        for (int i = Math.Max(frame, script - MaxElementsToTwin); i < script; i++)
        {
            if (page.Elements[i].Tag == HtmlTag.Math && page.Elements[i].TextEnd > page.Elements[i].TextStart)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFrame(PageDocument page, int element) =>
        Vocabulary.ClassContains(page, element, "mathjax") || Vocabulary.ClassContains(page, element, "mjx-chtml");

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
