using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles;

/// <summary>Resolves the addresses of one page. Addresses that need no work are not parsed.</summary>
internal sealed class LinkResolver
{
    private readonly Uri? _base;
    private readonly string? _origin;

    public LinkResolver(PageDocument page)
    {
        _base = Base(page);
        _origin = _base is { IsAbsoluteUri: true } && _base.Scheme is "http" or "https" ? _base.GetLeftPart(UriPartial.Authority) : null;
    }

    /// <summary>The absolute address when the page's is known and the link is well-formed; otherwise the link as it stands.</summary>
    public string Resolve(ReadOnlySpan<char> link)
    {
        link = link.Trim();
        if (IsNormal(link))
        {
            return link.ToString();
        }

        if (_origin is not null && link is ['/', not '/', ..] && IsPlainPath(link))
        {
            return string.Concat(_origin, link);
        }

        string text = link.ToString();
        return _base is not null && Uri.TryCreate(_base, text, out Uri? resolved) ? resolved.AbsoluteUri : text;
    }

    private static Uri? Base(PageDocument page)
    {
        for (int i = 0; i < page.Elements.Count; i++)
        {
            ref PageElement element = ref page.Elements[i];
            if (element.Tag == HtmlTag.Base && page.Attribute(i, AttributeName.Href) is { IsEmpty: false } link)
            {
                return Uri.TryCreate(link.Trim().ToString(), UriKind.RelativeOrAbsolute, out Uri? declared) && (declared.IsAbsoluteUri || page.Url is not null)
                    ? declared.IsAbsoluteUri ? declared : new Uri(page.Url!, declared)
                    : page.Url;
            }

            if (element.Tag == HtmlTag.Body)
            {
                break;
            }
        }

        return page.Url;
    }

    /// <summary>Whether parsing would give the same characters: a lower-case host and a path without anything to escape or to fold.</summary>
    private static bool IsNormal(ReadOnlySpan<char> link)
    {
        int host = link.StartsWith("https://") ? 8 : link.StartsWith("http://") ? 7 : 0;
        if (host == 0)
        {
            return false;
        }

        int slash = link[host..].IndexOf('/');
        return slash > 0 && IsPlainPath(link[(host + slash)..])
            && link.Slice(host, slash).IndexOfAnyExcept("abcdefghijklmnopqrstuvwxyz0123456789.-") < 0;
    }

    private static bool IsPlainPath(ReadOnlySpan<char> path)
    {
        foreach (char c in path)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('/' or '-' or '_' or '.' or '~' or '?' or '=' or '&' or '#' or '+' or ',' or ':'))
            {
                return false;
            }
        }

        return !path.Contains("/.", StringComparison.Ordinal);
    }
}
