namespace ArticleCleaner.Metadata.Choices;

/// <summary>Chooses the page's canonical address; a stated one must be an address of the web.</summary>
internal static class UrlChooser
{
    public static string? Choose(FieldValues values, Uri? fetched)
    {
        string? best = fetched?.ToString();
        int bestRank = 0;
        foreach (FieldValue value in values[MetadataField.Url])
        {
            if (value.Rank > bestRank && Resolve(value.Value, fetched) is { } address)
            {
                (best, bestRank) = (address, value.Rank);
            }
        }

        return best;
    }

    /// <summary>The absolute address of the web, or <see langword="null"/>.</summary>
    public static string? Resolve(string value, Uri? fetched)
    {
        bool known = fetched is { IsAbsoluteUri: true } ? Uri.TryCreate(fetched, value, out Uri? address) : Uri.TryCreate(value, UriKind.Absolute, out address);
        return known && address!.Scheme is "http" or "https" ? address!.AbsoluteUri : null;
    }
}
