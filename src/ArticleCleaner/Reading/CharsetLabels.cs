using System.Text;

namespace ArticleCleaner.Reading;

/// <summary>
/// The encodings that pages name, by the labels of the WHATWG Encoding Standard: a label stands for what browsers read, so
/// "latin1" is windows-1252 and "gb2312" is GB18030. Nothing is registered globally.
/// </summary>
internal static class CharsetLabels
{
    public const int Utf8 = 65001;
    public const int Utf16LittleEndian = 1200;
    public const int Utf16BigEndian = 1201;
    public const int Windows1252 = 1252;

    private const string Replacement = "\uFFFD";

    /// <summary>The code page of a label such as <c>utf-8</c> or <c>ISO-8859-2</c>; 0 when unknown.</summary>
    public static int CodePageOf(ReadOnlySpan<char> label)
    {
        label = label.Trim(" \t\r\n\f\"'");
        if (label.IsEmpty || label.Length > 40)
        {
            return 0;
        }

        Span<char> lower = stackalloc char[label.Length];
        label.ToLowerInvariant(lower);
        lower.Replace('_', '-');
        ReadOnlySpan<char> name = lower.StartsWith("x-") || lower.StartsWith("cs") ? lower[2..] : lower;
        return name switch
        {
            "utf-8" or "utf8" or "unicode-1-1-utf-8" or "us-ascii-utf-8" => Utf8,
            "utf-16" or "utf-16le" or "utf16" or "unicode" or "ucs-2" or "iso-10646-ucs-2" => Utf16LittleEndian,
            "utf-16be" or "unicodefffe" => Utf16BigEndian,
            "ascii" or "us-ascii" or "ansi" or "latin1" or "latin-1" or "l1" or "iso-8859-1" or "iso8859-1" or "iso88591" or "iso-8859-1:1987" or "cp1252" or "cp819" => Windows1252,
            "shift-jis" or "shift-jis-2004" or "sjis" or "ms932" or "ms-kanji" or "windows-31j" or "cp932" or "shiftjis" => 932,
            "gb2312" or "gbk" or "gb18030" or "gb-2312-80" or "chinese" or "iso-ir-58" or "cp936" or "ms936" or "windows-936" or "euc-cn" => 54936,
            "euc-kr" or "euckr" or "korean" or "ks-c-5601-1987" or "ks-c-5601-1989" or "ks-c-5601" or "ksc5601" or "windows-949" or "cp949" or "uhc" => 949,
            "big5" or "big5-hkscs" or "big5-eten" or "cn-big5" or "cp950" => 950,
            "euc-jp" or "eucjp" => 51932,
            "iso-2022-jp" => 50220,
            "koi8-r" or "koi8" or "koi" => 20866,
            "koi8-u" or "koi8-ru" => 21866,
            "ibm866" or "cp866" or "866" => 866,
            "macintosh" or "mac" or "mac-roman" => 10000,
            "mac-cyrillic" or "mac-ukrainian" => 10007,
            "tis-620" or "windows-874" or "iso-8859-11" or "dos-874" or "cp874" => 874,
            "iso-8859-9" or "iso8859-9" or "latin5" => 1254,
            "latin2" or "l2" => 28592,
            "cyrillic" => 28595,
            "arabic" => 28596,
            "greek" or "greek8" => 28597,
            "hebrew" or "visual" or "iso-8859-8-i" or "iso-8859-8-e" => 28598,
            _ => Numbered(name),
        };
    }

    /// <summary>The encoding of a code page; what it cannot decode becomes U+FFFD.</summary>
    public static Encoding Get(int codePage) => codePage switch
    {
        Utf8 => new UTF8Encoding(false),
        Utf16LittleEndian => new UnicodeEncoding(false, false),
        Utf16BigEndian => new UnicodeEncoding(true, false),
        _ => CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(Replacement))
            ?? throw new ArgumentOutOfRangeException(nameof(codePage), codePage, "There is no such code page."),
    };

    /// <summary>Whether the code page writes other characters than ASCII with several bytes, so that a wrong guess shows in errors.</summary>
    public static bool IsMultiByte(int codePage) => codePage is Utf8 or Utf16LittleEndian or Utf16BigEndian or 932 or 54936 or 949 or 950 or 51932 or 50220;

    private static int Numbered(ReadOnlySpan<char> name)
    {
        if (TryNumber(name, "windows-", out int number) || TryNumber(name, "cp", out number) || TryNumber(name, "windows", out number))
        {
            return number is >= 1250 and <= 1258 ? number : 0;
        }

        if (TryNumber(name, "iso-8859-", out number) || TryNumber(name, "iso8859-", out number) || TryNumber(name, "iso8859", out number))
        {
            return number is (>= 2 and <= 8) or 13 or 15 ? 28590 + number : 0;
        }

        return 0;
    }

    private static bool TryNumber(ReadOnlySpan<char> name, ReadOnlySpan<char> prefix, out int number)
    {
        number = 0;
        return name.StartsWith(prefix) && int.TryParse(name[prefix.Length..], out number);
    }
}
