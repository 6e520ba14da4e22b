using ArticleCleaner.Metadata.Dates;

namespace ArticleCleaner.Metadata;

/// <summary>The day that a page's address holds, as in <c>/2024/05/06/title</c>.</summary>
internal static class UrlDate
{
    public static void Read(string? url, FieldValues values)
    {
        if (url is null || !Uri.TryCreate(url, UriKind.Absolute, out Uri? address))
        {
            return;
        }

        if (DateScanner.TryFind(address.AbsolutePath, false, out FoundDate found))
        {
            values.Add(MetadataField.Published, address.AbsolutePath.AsSpan(found.Start, found.End - found.Start), "url", 68);
        }
    }
}
