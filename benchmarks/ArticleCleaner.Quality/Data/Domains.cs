using System.Net;

namespace ArticleCleaner.Quality.Data;

/// <summary>
/// Registrable domains, nearly: the last two labels of a host, three where the last two are a public suffix such as
/// <c>co.uk</c>. Enough to keep pages of one site together.
/// </summary>
public static class Domains
{
    private static readonly HashSet<string> SecondLevel = new(StringComparer.Ordinal)
    {
        "ac", "asn", "co", "com", "edu", "go", "gob", "gov", "govt", "gv", "id", "k12", "mil", "ne", "net", "nhs", "nom", "or", "org", "plc", "police", "sch",
    };

    private static readonly HashSet<string> HostingSites = new(StringComparer.Ordinal)
    {
        "blogspot.com", "github.io", "wordpress.com", "substack.com", "tumblr.com", "myshopify.com", "medium.com", "readthedocs.io", "netlify.app", "pages.dev", "vercel.app", "twoday.net", "blogger.de", "livejournal.com", "typepad.com",
    };

    /// <summary>The registrable domain of an address, or <see langword="null"/>.</summary>
    public static string? OfUrl(string? url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && uri.Host.Length > 0 ? OfHost(uri.Host) : null;

    /// <summary>The registrable domain of a host; an IP address is its own.</summary>
    public static string OfHost(string host)
    {
        host = host.ToLowerInvariant().TrimEnd('.');
        if (IPAddress.TryParse(host, out _))
        {
            return host;
        }

        string[] labels = host.Split('.');
        int count = Math.Min(2, labels.Length);
        if (labels.Length > 2)
        {
            bool suffix = labels[^1].Length == 2 && SecondLevel.Contains(labels[^2]);
            if (suffix || HostingSites.Contains($"{labels[^2]}.{labels[^1]}"))
            {
                count = 3;
            }
        }

        return string.Join('.', labels[^count..]);
    }

    /// <summary>The registrable domain of a page's canonical link (or <c>og:url</c>), or <see langword="null"/>.</summary>
    public static string? OfCanonicalLink(string html)
    {
        foreach (string mark in (string[])["rel=\"canonical\"", "rel='canonical'", "rel=canonical", "property=\"og:url\"", "property='og:url'"])
        {
            int at = html.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            int start = at < 0 ? -1 : html.LastIndexOf('<', at);
            int end = at < 0 ? -1 : html.IndexOf('>', at);
            if (start >= 0 && end > 0 && UrlIn(html.AsSpan(start, end - start)) is { } domain)
            {
                return domain;
            }
        }

        return null;
    }

    /// <summary>The registrable domain a saved page's file name begins with (<c>example.org.title.html.gz</c>), or <see langword="null"/>.</summary>
    public static string? OfFileName(string file)
    {
        string name = file.EndsWith(".gz", StringComparison.Ordinal) ? file[..^3] : file;
        name = name.EndsWith(".html", StringComparison.Ordinal) ? name[..^5] : name;
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot <= 0 || name.AsSpan(0, dot).ContainsAny(' ', '_'))
        {
            return null;
        }

        // What follows the host is a word of the title, after a dot or a hyphen.
        string[] labels = name.ToLowerInvariant().Split('.');
        int end = Array.FindIndex(labels, 1, IsTopLevel);
        if (end < 0)
        {
            return null;
        }

        if (end + 1 < labels.Length && labels[end].Length <= 3 && TopLevel(labels[end + 1]).Length == 2)
        {
            end++;
        }

        return OfHost(string.Join('.', labels[..end].Append(TopLevel(labels[end]))));
    }

    private static string TopLevel(string label) => label.Split('-')[0];

    private static bool IsTopLevel(string label) => TopLevel(label) is "com" or "org" or "net" or "info" or "edu" or "gov" or "blog" or "news" or { Length: 2 };

    private static string? UrlIn(ReadOnlySpan<char> tag)
    {
        int start = tag.IndexOf("http", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        ReadOnlySpan<char> rest = tag[start..];
        int end = rest.IndexOfAny("\"'> ");
        return OfUrl((end < 0 ? rest : rest[..end]).ToString());
    }
}
