namespace ArticleCleaner.Boilerplate.Remnants;

/// <summary>Finds what template engines and shortcodes look like when nobody filled them in.</summary>
internal static class Remnant
{
    private const int MaxLength = 300;

    private static readonly string[] Shortcodes =
    [
        "gallery", "caption", "embed", "audio", "video", "playlist", "contact-form-7", "contact-form", "wpforms", "mailpoet", "adsense", "ad ", "ads ",
        "vc_", "et_pb_", "fusion_", "su_", "sc_", "wp_", "rev_slider", "elementor", "nggallery", "youtube", "products ", "woocommerce_", "toc]",
    ];

    /// <summary>Length of the remnant at the start of a text, 0 when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="certain">Whether authors never write such a thing as part of a sentence.</param>
    public static int LengthAt(ReadOnlySpan<char> text, out bool certain)
    {
        text = text[..Math.Min(text.Length, MaxLength)];
        certain = false;
        switch (text)
        {
            case ['{', '{', ..]:
                return Closed(text, "}}");
            case ['{', '%', ..]:
                return Closed(text, "%}");
            case ['<', '%', ..]:
                return Closed(text, "%>");
            case ['<', '?', 'p', 'h', 'p', ..]:
                return Closed(text, "?>");
            case ['$', '{', ..]:
                return Closed(text, "}");
            case ['%', '%', ..]:
                certain = true;
                return Variable(text);
            case ['[', ..]:
                certain = true;
                return text.StartsWith("[object Object]", StringComparison.Ordinal) ? "[object Object]".Length : Shortcode(text);
            default:
                return 0;
        }
    }

    private static int Closed(ReadOnlySpan<char> text, string end)
    {
        int at = text[2..].IndexOf(end, StringComparison.Ordinal);
        return at < 0 || text[..(at + 2)].Contains('\n') ? 0 : at + 2 + end.Length;
    }

    /// <summary>%%title%%, with nothing but letters and underscores between.</summary>
    private static int Variable(ReadOnlySpan<char> text)
    {
        int length = text[2..].IndexOf("%%", StringComparison.Ordinal);
        if (length is <= 0 or > 40)
        {
            return 0;
        }

        foreach (char c in text.Slice(2, length))
        {
            if (!char.IsAsciiLetter(c) && c is not '_')
            {
                return 0;
            }
        }

        return length + 4;
    }

    private static int Shortcode(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> name = text is [_, '/', ..] ? text[2..] : text[1..];
        foreach (string known in Shortcodes)
        {
            if (!name.StartsWith(known, StringComparison.Ordinal) || (char.IsAsciiLetter(known[^1]) && name.Length > known.Length && char.IsAsciiLetter(name[known.Length])))
            {
                continue;
            }

            int end = text.IndexOf(']') + 1;
            int close = end > 0 && known == "embed" ? text.IndexOf("[/embed]", StringComparison.Ordinal) : -1;
            return close >= 0 ? close + "[/embed]".Length : end;
        }

        return 0;
    }
}
