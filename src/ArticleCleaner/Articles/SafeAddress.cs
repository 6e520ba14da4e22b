namespace ArticleCleaner.Articles;

/// <summary>
/// The addresses that are written as links: http, https, mailto and relative ones. What a browser would take for another
/// scheme, also through control characters and blanks, is not one.
/// </summary>
internal static class SafeAddress
{
    /// <summary>The address for a link, or <see langword="null"/> when it must not be one.</summary>
    public static string? ForLink(string? address) => Of(address, allowMail: true);

    /// <summary>The address for an image, or <see langword="null"/> when it must not be shown.</summary>
    public static string? ForImage(string? address) => Of(address, allowMail: false);

    private static string? Of(string? address, bool allowMail)
    {
        if (address is null)
        {
            return null;
        }

        ReadOnlySpan<char> text = address.AsSpan().Trim();
        if (text.IsEmpty || text.ContainsAnyInRange('\0', '\x1F') || text.ContainsAnyInRange('\x7F', '\x9F'))
        {
            return null;
        }

        int colon = text.IndexOf(':');
        int path = text.IndexOfAny('/', '?', '#');
        if (colon >= 0 && (path < 0 || colon < path))
        {
            ReadOnlySpan<char> scheme = text[..colon];
            bool known = scheme.Equals("http", StringComparison.OrdinalIgnoreCase) || scheme.Equals("https", StringComparison.OrdinalIgnoreCase)
                || (allowMail && scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase));
            return known ? text.ToString() : null;
        }

        return text.ToString();
    }
}
