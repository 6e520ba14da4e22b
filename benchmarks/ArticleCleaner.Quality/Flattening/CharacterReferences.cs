using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace ArticleCleaner.Quality.Flattening;

/// <summary>Replaces character references as the HTML standard's names and numbers say, and as leniently as Python's <c>html.unescape</c>.</summary>
internal static class CharacterReferences
{
    private const int LongestName = 32;

    /// <summary>What the numbers 128 to 159 stand for: windows-1252.</summary>
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>Appends a text with its references replaced.</summary>
    public static void Append(StringBuilder result, ReadOnlySpan<char> text)
    {
        while (true)
        {
            int at = text.IndexOf('&');
            if (at < 0)
            {
                result.Append(text);
                return;
            }

            result.Append(text[..at]);
            text = text[at..];
            int length = text.Length > 1 && text[1] == '#' ? Number(result, text) : Name(result, text);
            if (length == 0)
            {
                result.Append('&');
                length = 1;
            }

            text = text[length..];
        }
    }

    /// <summary>Handles <c>&amp;#…;</c>.</summary>
    /// <returns>The characters used up, 0 when it is no reference.</returns>
    private static int Number(StringBuilder result, ReadOnlySpan<char> text)
    {
        bool hex = text.Length > 2 && text[2] is 'x' or 'X';
        int start = hex ? 3 : 2, end = start;
        long value = 0;
        while (end < text.Length && (hex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
        {
            value = Math.Min((value * (hex ? 16 : 10)) + int.Parse(text.Slice(end, 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture), int.MaxValue);
            end++;
        }

        if (end == start)
        {
            return 0;
        }

        result.Append(Character((int)value));
        return end < text.Length && text[end] == ';' ? end + 1 : end;
    }

    private static string Character(int value) => value switch
    {
        0 or (>= 0xD800 and <= 0xDFFF) or > 0x10FFFF => "\uFFFD",
        >= 0x80 and <= 0x9F => Windows1252[value - 0x80].ToString(),
        (>= 1 and <= 8) or 0xB or (>= 0xE and <= 0x1F) or 0x7F or (>= 0xFDD0 and <= 0xFDEF) => "",
        _ when (value & 0xFFFE) == 0xFFFE => "",
        _ => char.ConvertFromUtf32(value),
    };

    /// <summary>Handles <c>&amp;name;</c>: the whole name, or its longest beginning that is one.</summary>
    /// <returns>The characters used up, 0 when there is nothing that could be a name.</returns>
    private static int Name(StringBuilder result, ReadOnlySpan<char> text)
    {
        int end = 1;
        for (int count = 0; end < text.Length && count < LongestName && text[end] is not ('\t' or '\n' or '\f' or ' ' or '<' or '&' or '#' or ';'); count++)
        {
            end += char.IsHighSurrogate(text[end]) && end + 1 < text.Length && char.IsLowSurrogate(text[end + 1]) ? 2 : 1;
        }

        if (end == 1)
        {
            return 0;
        }

        end += end < text.Length && text[end] == ';' ? 1 : 0;
        ReadOnlySpan<char> name = text[1..end];
        if (Symbol(name) is { } whole)
        {
            result.Append(whole);
            return end;
        }

        for (int length = name.Length - 1; length >= 2; length--)
        {
            if (Symbol(name[..length]) is { } part)
            {
                result.Append(part).Append(name[length..]);
                return end;
            }
        }

        result.Append('&').Append(name);
        return end;
    }

    private static string? Symbol(ReadOnlySpan<char> name) =>
        name[^1] is ';' || char.IsAsciiLetterOrDigit(name[^1]) ? HtmlEntityProvider.Resolver.GetSymbol(name.ToString()) : null;
}
