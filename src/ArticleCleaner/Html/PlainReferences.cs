using System.Globalization;
using System.Text;
using AngleSharp.Common;
using AngleSharp.Html;
using ArticleCleaner.Blocks;

namespace ArticleCleaner.Html;

/// <summary>Decodes text whose character references are all well-formed, as AngleSharp's tokenizer would.</summary>
internal static class PlainReferences
{
    private const int LongestName = 30;

    /// <summary>Decodes a whole text, or a whole value of an attribute, and makes its line breaks single characters.</summary>
    /// <param name="text">The text as it stands in the page.</param>
    /// <param name="inAttribute">Whether what looks like the next parameter of an address stays as it is.</param>
    /// <param name="output">Receives the characters.</param>
    /// <returns>False when something is not well-formed; what <paramref name="output"/> received means nothing then.</returns>
    public static bool TryDecode(ReadOnlyMemory<char> text, bool inAttribute, CharBuffer output)
    {
        ReadOnlySpan<char> chars = text.Span;
        int at = 0;
        while (true)
        {
            int run = chars[at..].IndexOfAny('&', '\r');
            output.Append(run < 0 ? chars[at..] : chars.Slice(at, run));
            if (run < 0)
            {
                return true;
            }

            at += run;
            int length = chars[at] == '\r' ? ReadLineBreak(chars[at..], output) : ReadReference(text[at..], inAttribute, output);
            if (length < 0)
            {
                return false;
            }

            at += length;
        }
    }

    private static int ReadLineBreak(ReadOnlySpan<char> text, CharBuffer output)
    {
        output.Append('\n');
        return text.StartsWith("\r\n") ? 2 : 1;
    }

    /// <summary>Reads what begins with an ampersand.</summary>
    /// <returns>Its length, or -1 when it is not well-formed.</returns>
    private static int ReadReference(ReadOnlyMemory<char> text, bool inAttribute, CharBuffer output)
    {
        ReadOnlySpan<char> chars = text.Span;
        if (chars.StartsWith("&amp;"))
        {
            output.Append('&');
            return 5;
        }

        // White space, or what ends the text or the value, leaves it an ampersand.
        if (chars.Length == 1 || chars[1] is ' ' or '\t' or '\n' or '\f' or '\r' or '&')
        {
            output.Append('&');
            return 1;
        }

        if (chars[1] == '#')
        {
            return ReadNumber(chars, output);
        }

        int end = 1;
        while (end < chars.Length && end <= LongestName && char.IsAsciiLetterOrDigit(chars[end]))
        {
            end++;
        }

        if (end == 1 || end == chars.Length)
        {
            return -1;
        }

        if (inAttribute && chars[end] == '=')
        {
            output.Append('&');
            return 1;
        }

        if (chars[end] != ';' || HtmlEntityProvider.ResolverExtended.GetSymbol(new StringOrMemory(text[1..(end + 1)])) is not { } symbol)
        {
            return -1;
        }

        output.Append(symbol);
        return end + 1;
    }

    private static int ReadNumber(ReadOnlySpan<char> text, CharBuffer output)
    {
        bool isHex = text.Length > 2 && text[2] is 'x' or 'X';
        int start = isHex ? 3 : 2;
        int length = text[start..Math.Min(text.Length, start + 8)].IndexOf(';');
        if (length <= 0
            || !int.TryParse(text.Slice(start, length), isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int code)
            || code is < ' ' or (>= 0x80 and < 0xA0)
            || !Rune.TryCreate(code, out Rune rune))
        {
            return -1;
        }

        Span<char> chars = stackalloc char[2];
        output.Append(chars[..rune.EncodeToUtf16(chars)]);
        return start + length + 1;
    }
}
