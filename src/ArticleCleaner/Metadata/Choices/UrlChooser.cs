namespace ArticleCleaner.Metadata.Choices;

/// <summary>Chooses the page's canonical address; a stated one must be an address of the web.</summary>
internal static class UrlChooser
{
    public static (string? Url, string? Source) Choose(FieldValues values, Uri? fetched)
    {
        string? best = fetched?.ToString();
        string? source = null;
        int bestRank = 0;
        foreach (FieldValue value in values[MetadataField.Url])
        {
            if (value.Rank > bestRank && Resolve(value.Value, fetched) is { } address)
            {
                (best, source, bestRank) = (address, value.Source, value.Rank);
            }
        }

        return (best, source);
    }

    /// <summary>The absolute address of the web, or <see langword="null"/>.</summary>
    public static string? Resolve(string value, Uri? fetched)
    {
        if (!IsAddress(value))
        {
            return null;
        }

        bool known = fetched is { IsAbsoluteUri: true } ? Uri.TryCreate(fetched, value, out Uri? address) : Uri.TryCreate(value, UriKind.Absolute, out address);
        return known && address!.Scheme is "http" or "https" ? address!.AbsoluteUri : null;
    }

    /// <summary>Whether a text can be an address: what stands before a colon is a scheme, and words without a path are none.</summary>
    private static bool IsAddress(string value)
    {
        int path = value.AsSpan().IndexOfAny('/', '?', '#');
        ReadOnlySpan<char> head = path < 0 ? value : value.AsSpan(0, path);
        int colon = head.IndexOf(':');
        return colon < 0 ? !head.Contains(' ') : Uri.CheckSchemeName(value[..colon]);
    }
}
