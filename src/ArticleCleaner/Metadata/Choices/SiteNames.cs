namespace ArticleCleaner.Metadata.Choices;

/// <summary>The names a page's site goes by, for telling them from titles and people.</summary>
internal sealed class SiteNames
{
    private readonly HashSet<string> _names = [];
    private readonly List<string> _hosts = [];

    public SiteNames(FieldValues values, Uri? url)
    {
        foreach (FieldValue value in values[MetadataField.SiteName])
        {
            Add(value.Value);
        }

        AddHost(url);
        foreach (FieldValue value in values[MetadataField.Url])
        {
            if (Uri.TryCreate(value.Value, UriKind.Absolute, out Uri? stated))
            {
                AddHost(stated);
            }
        }
    }

    /// <summary>Whether a text is the site's name, or its address.</summary>
    public bool Contains(ReadOnlySpan<char> text)
    {
        string joined = Plain.Joined(text);
        if (joined.Length < 2)
        {
            return false;
        }

        if (_names.Contains(joined))
        {
            return true;
        }

        string withoutArticle = joined.StartsWith("the", StringComparison.Ordinal) && joined.Length > 5 ? joined[3..] : joined;
        foreach (string host in _hosts)
        {
            if (host == joined || host == withoutArticle || (joined.Length >= 4 && host.StartsWith(joined, StringComparison.Ordinal) && joined.Length * 3 >= host.Length * 2)
                || (joined.StartsWith(host, StringComparison.Ordinal) && host.Length >= 4 && host.Length * 2 >= joined.Length))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(string name)
    {
        string joined = Plain.Joined(name);
        if (joined.Length > 1)
        {
            _names.Add(joined);
        }
    }

    /// <summary>The host with and without its top-level domain: <c>www.example.co.uk</c> is "example" and "examplecouk".</summary>
    private void AddHost(Uri? url)
    {
        if (url is null || !url.IsAbsoluteUri || url.HostNameType != UriHostNameType.Dns)
        {
            return;
        }

        string host = url.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? url.Host[4..] : url.Host;
        string[] labels = host.Split('.');
        _hosts.Add(Plain.Joined(host));
        int main = labels.Length - 2;
        if (main > 0 && labels[main].Length <= 3 && labels[^1].Length == 2)
        {
            main--;
        }

        if (main >= 0)
        {
            _hosts.Add(Plain.Joined(labels[main]));
        }
    }
}
