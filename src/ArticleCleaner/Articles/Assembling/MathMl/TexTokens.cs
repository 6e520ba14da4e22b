using System.Text;
using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling.MathMl;

/// <summary>Makes TeX of the elements that hold text: identifiers, numbers, operators and words.</summary>
internal static class TexTokens
{
    public static TexPart Make(PageDocument page, int element, MathMlKind kind)
    {
        ReadOnlySpan<char> text = page.TextInside(element);
        return kind switch
        {
            MathMlKind.Mi => new TexPart(Identifier(text, page.Attribute(element, AttributeName.Mathvariant)), kind, ""),
            MathMlKind.Mo => new TexPart(Operator(text), kind, text.Length <= 2 ? text.ToString() : ""),
            MathMlKind.Mn => new TexPart(Signs(text), kind, ""),
            MathMlKind.Ms => new TexPart(Words($"\"{text}\""), kind, ""),
            _ => new TexPart(text.IsEmpty ? @"\ " : Words(text), kind, ""),
        };
    }

    private static string Identifier(ReadOnlySpan<char> text, ReadOnlySpan<char> variant)
    {
        string tex = Signs(text);
        string? alphabet = variant switch
        {
            "bold" => "mathbf",
            "bold-italic" => "boldsymbol",
            "double-struck" => "mathbb",
            "script" or "bold-script" => "mathcal",
            "fraktur" or "bold-fraktur" => "mathfrak",
            "sans-serif" => "mathsf",
            "monospace" => "mathtt",
            "normal" when tex.Length == 1 && char.IsLetter(tex[0]) => "mathrm",
            _ => null,
        };
        return TexSymbols.IsFunction(tex) ? $"\\{tex}"
            : alphabet is not null && tex.Length > 0 ? $"\\{alphabet}{{{tex}}}"
            : IsWord(text) ? $@"\mathrm{{{tex}}}"
            : tex;
    }

    private static string Operator(ReadOnlySpan<char> text)
    {
        string tex = Signs(text);
        return TexSymbols.IsFunction(tex) ? $"\\{tex}" : IsWord(text) ? $@"\operatorname{{{tex}}}" : tex;
    }

    private static bool IsWord(ReadOnlySpan<char> text) => text.Length > 1 && text.IndexOfAnyExcept(TexSymbols.Letters) < 0;

    private static string Signs(ReadOnlySpan<char> text)
    {
        var tex = new StringBuilder(text.Length + 8);
        TexSymbols.AppendSigns(tex, text);
        return tex.ToString();
    }

    private static string Words(ReadOnlySpan<char> text)
    {
        var tex = new StringBuilder(@"\text{");
        TexSymbols.AppendWords(tex, text);
        return tex.Append('}').ToString();
    }
}
