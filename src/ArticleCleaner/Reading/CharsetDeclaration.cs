using System.Text;

namespace ArticleCleaner.Reading;

/// <summary>The charset that the HTTP header or the page itself names.</summary>
internal static class CharsetDeclaration
{
    /// <summary>Bytes looked at for a declaration. The standard says 1,024; pages with long scripts before it are common.</summary>
    private const int PrescanLength = 16 * 1024;

    /// <summary>The code page in a <c>Content-Type</c> value such as <c>text/html; charset=utf-8</c>; 0 when none is named.</summary>
    public static int InContentType(ReadOnlySpan<char> contentType)
    {
        int at = contentType.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return 0;
        }

        ReadOnlySpan<char> rest = contentType[(at + "charset".Length)..].TrimStart();
        if (rest is not ['=', ..])
        {
            return 0;
        }

        rest = rest[1..].TrimStart(" \t\"'");
        int end = rest.IndexOfAny(" \t\"';,>");
        return CharsetLabels.CodePageOf(end < 0 ? rest : rest[..end]);
    }

    /// <summary>The code page in an XML declaration or a <c>meta</c> element near the start; 0 when none is named.</summary>
    public static int InPage(ReadOnlySpan<byte> page)
    {
        ReadOnlySpan<byte> start = page[..Math.Min(page.Length, PrescanLength)];
        Span<char> chars = new char[start.Length];
        Encoding.Latin1.GetChars(start, chars);
        ReadOnlySpan<char> text = chars;

        int found = InXml(text.TrimStart());
        while (found == 0 && text.IndexOf('<') is >= 0 and int open)
        {
            text = text[open..];
            if (text.StartsWith("<!--"))
            {
                int close = text.IndexOf("-->");
                text = close < 0 ? [] : text[close..];
                continue;
            }

            if (text.StartsWith("<meta", StringComparison.OrdinalIgnoreCase))
            {
                int close = text.IndexOf('>');
                found = InContentType(close < 0 ? text : text[..close]);
            }

            text = text[1..];
        }

        // A page whose declaration can be read byte by byte is not UTF-16, whatever it says.
        return found is CharsetLabels.Utf16LittleEndian or CharsetLabels.Utf16BigEndian ? CharsetLabels.Utf8 : found;
    }

    private static int InXml(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("<?xml"))
        {
            return 0;
        }

        int close = text.IndexOf('>');
        text = close < 0 ? text : text[..close];
        int at = text.IndexOf("encoding");
        if (at < 0)
        {
            return 0;
        }

        text = text[(at + "encoding".Length)..].TrimStart();
        if (text is not ['=', ..])
        {
            return 0;
        }

        text = text[1..].TrimStart(" \t\"'");
        int end = text.IndexOfAny("\"'? ");
        return CharsetLabels.CodePageOf(end < 0 ? text : text[..end]);
    }
}
