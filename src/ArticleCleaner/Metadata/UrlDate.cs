using ArticleCleaner.Metadata.Dates;

namespace ArticleCleaner.Metadata;

/// <summary>The day that a page's address holds, as in <c>/2024/05/06/title</c> or <c>/news/06-05-2024</c>.</summary>
internal static class UrlDate
{
    public static void Read(string? url, FieldValues values)
    {
        if (url is null || !Uri.TryCreate(url, UriKind.Absolute, out Uri? address))
        {
            return;
        }

        ReadOnlySpan<char> path = address.AbsolutePath;
        if (!DateScanner.TryFind(path, false, out FoundDate found))
        {
            // A day that stands first in a segment: a slash before it makes it look like the end of some other number.
            foreach (Range segment in path.Split('/'))
            {
                if (DateScanner.TryFind(path[segment], false, out found) && found.Start == 0)
                {
                    path = path[segment];
                    break;
                }

                found = default;
            }
        }

        values.Add(MetadataField.Published, path[found.Start..found.End], "url", 68);
    }
}
