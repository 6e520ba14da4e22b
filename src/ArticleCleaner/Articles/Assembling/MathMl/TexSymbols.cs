using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace ArticleCleaner.Articles.Assembling.MathMl;

/// <summary>The signs of formulas as TeX.</summary>
internal static class TexSymbols
{
    /// <summary>Letters of which a command's name is made.</summary>
    public static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly FrozenDictionary<char, string> Commands = EmbeddedData.Lines("Articles.Assembling.MathMl.Data.tex-symbols.tsv")
        .Select(static line => line.Split('\t'))
        .ToFrozenDictionary(static row => row[0][0], static row => row[1]);

    private static readonly FrozenSet<string> Functions = new[]
    {
        "arccos", "arcsin", "arctan", "arg", "cos", "cosh", "cot", "coth", "csc", "deg", "det", "dim", "exp", "gcd", "hom", "inf", "ker", "lg", "lim",
        "liminf", "limsup", "ln", "log", "max", "min", "Pr", "sec", "sin", "sinh", "sup", "tan", "tanh",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The name of a function that TeX has a command for.</summary>
    public static bool IsFunction(string name) => Functions.Contains(name);

    /// <summary>Appends characters of a formula; signs become commands, the letters of mathematical alphabets plain letters.</summary>
    public static void AppendSigns(StringBuilder tex, ReadOnlySpan<char> text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            char c = rune.Value is >= 0x1D400 and <= 0x1D7FF ? PlainLetter(rune.Value) : rune.IsBmp ? (char)rune.Value : '\0';
            string? sign = c switch
            {
                '\0' => rune.ToString(),
                '#' or '$' or '%' or '&' or '_' or '{' or '}' => $"\\{c}",
                '\\' => @"\backslash",
                '~' => @"\sim",
                '^' => @"\wedge",

                // Function application, invisible times, separator and plus, zero width signs: nothing to see.
                >= '\u2061' and <= '\u2064' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF' => "",
                _ => Commands.GetValueOrDefault(c),
            };
            Append(tex, sign ?? (char.IsWhiteSpace(c) ? " " : c.ToString()));
        }
    }

    /// <summary>Appends words that stand in a formula, for the argument of <c>\text</c>.</summary>
    public static void AppendWords(StringBuilder tex, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            tex.Append(c switch
            {
                '#' or '$' or '%' or '&' or '_' or '{' or '}' => $"\\{c}",
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                _ => char.IsWhiteSpace(c) ? " " : c.ToString(),
            });
        }
    }

    /// <summary>Appends TeX; a letter behind a command is parted from it.</summary>
    public static void Append(StringBuilder tex, string part)
    {
        if (part.Length > 0 && Letters.Contains(part[0]) && EndsWithCommand(tex))
        {
            tex.Append(' ');
        }

        tex.Append(part);
    }

    private static bool EndsWithCommand(StringBuilder tex)
    {
        const int LongestCommand = 24;
        int i = tex.Length - 1;
        int least = Math.Max(0, tex.Length - LongestCommand);
        while (i > least && Letters.Contains(tex[i]))
        {
            i--;
        }

        return i >= 0 && i < tex.Length - 1 && tex[i] == '\\';
    }

    /// <summary>The letter or digit that one of the mathematical alphabets of Unicode shows.</summary>
    private static char PlainLetter(int code)
    {
        const int Latin = 0x1D400, DotlessI = 0x1D6A4, Greek = 0x1D6A8, Digits = 0x1D7CE;
        if (code < DotlessI)
        {
            int letter = (code - Latin) % 52;
            return (char)(letter < 26 ? 'A' + letter : 'a' + letter - 26);
        }

        if (code < Greek)
        {
            return code == DotlessI ? 'ı' : 'ȷ';
        }

        if (code >= Digits)
        {
            return (char)('0' + ((code - Digits) % 10));
        }

        int greek = (code - Greek) % 58;
        return greek < 25 ? (char)('Α' + greek) : greek == 25 ? '∇' : greek < 51 ? (char)('α' + greek - 26) : "∂ϵϑϰϕϱϖ"[greek - 51];
    }
}
