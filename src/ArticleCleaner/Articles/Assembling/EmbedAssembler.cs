using ArticleCleaner.Blocks;
using ArticleCleaner.Html;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Makes embeds of frames that show a known kind of thing, and of videos and sound recordings.</summary>
internal static class EmbedAssembler
{
    /// <summary>Longest caption that is taken for a title, in characters.</summary>
    private const int MaxCaptionLength = 200;

    /// <summary>A figure of more elements behind what it shows shows many things.</summary>
    private const int MaxElementsToCaption = 60;

    private static readonly (string Host, EmbedKind Kind)[] Hosts =
    [
        ("youtube.com", EmbedKind.Video), ("youtube-nocookie.com", EmbedKind.Video), ("youtu.be", EmbedKind.Video), ("vimeo.com", EmbedKind.Video),
        ("dailymotion.com", EmbedKind.Video), ("twitch.tv", EmbedKind.Video), ("wistia.net", EmbedKind.Video), ("wistia.com", EmbedKind.Video),
        ("brightcove.net", EmbedKind.Video), ("jwplayer.com", EmbedKind.Video), ("rumble.com", EmbedKind.Video), ("tiktok.com", EmbedKind.Video),
        ("bilibili.com", EmbedKind.Video), ("rutube.ru", EmbedKind.Video), ("soundcloud.com", EmbedKind.Audio), ("spotify.com", EmbedKind.Audio),
        ("podcasts.apple.com", EmbedKind.Audio), ("mixcloud.com", EmbedKind.Audio), ("bandcamp.com", EmbedKind.Audio),
        ("twitter.com", EmbedKind.Post), ("x.com", EmbedKind.Post), ("instagram.com", EmbedKind.Post), ("facebook.com", EmbedKind.Post),
        ("bsky.app", EmbedKind.Post), ("t.me", EmbedKind.Post), ("reddit.com", EmbedKind.Post), ("redditmedia.com", EmbedKind.Post),
        ("openstreetmap.org", EmbedKind.Map), ("maps.google.com", EmbedKind.Map), ("mapbox.com", EmbedKind.Map),
        ("codepen.io", EmbedKind.Code), ("jsfiddle.net", EmbedKind.Code), ("codesandbox.io", EmbedKind.Code), ("gist.github.com", EmbedKind.Code),
    ];

    /// <summary>The embed of an element, <see langword="null"/> when it shows nothing that a reader would miss.</summary>
    public static EmbedBlock? Make(PageDocument page, KeptBlocks kept, int element)
    {
        if (page.Elements[element].Tag is HtmlTag.Blockquote or HtmlTag.Div && kept.In(page.Elements[element]) > 0)
        {
            // A post whose text is kept is a quotation.
            return null;
        }

        (EmbedKind? known, string? address) = page.Elements[element].Tag is HtmlTag.Custom or HtmlTag.Div ? PlayerElements.Of(page, element) : default;
        ReadOnlySpan<char> source = page.Elements[element].Tag is HtmlTag.Custom or HtmlTag.Div ? address : Source(page, element);
        if (source.IsEmpty || source.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || source.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
            || source.StartsWith("about:", StringComparison.OrdinalIgnoreCase) || source.StartsWith("blob:", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        EmbedKind? kind = page.Elements[element].Tag switch
        {
            HtmlTag.Video => EmbedKind.Video,
            HtmlTag.Audio => EmbedKind.Audio,
            _ => known ?? KindOf(source),
        };
        if (kind is null)
        {
            return null;
        }

        ReadOnlySpan<char> title = page.Attribute(element, AttributeName.Title).Trim();
        title = title.IsEmpty ? page.Attribute(element, AttributeName.AriaLabel).Trim() : title;
        title = title.IsEmpty ? Caption(page, kept, element) : title;
        return new EmbedBlock
        {
            Text = "",
            Kind = kind.Value,
            Source = Links.Resolve(page.Url, source),
            Title = title.IsEmpty ? null : title.ToString(),
        };
    }

    /// <summary>The one line that a figure says of what it shows, unless it is in the text.</summary>
    private static ReadOnlySpan<char> Caption(PageDocument page, KeptBlocks kept, int element)
    {
        int figure = page.Closest(element, HtmlTag.Figure);
        int end = figure < 0 ? 0 : Math.Min(page.Elements[figure].End, page.Elements[element].End + MaxElementsToCaption);
        for (int i = page.Elements[element].End; i < end; i++)
        {
            if (page.Elements[i].Tag == HtmlTag.Figcaption && kept.In(page.Elements[i]) == 0)
            {
                ReadOnlySpan<char> caption = page.TextInside(i);
                return caption.Length <= MaxCaptionLength && !caption.Contains('\n') ? caption : [];
            }
        }

        return [];
    }

    private static ReadOnlySpan<char> Source(PageDocument page, int element)
    {
        if (page.Elements[element].Tag == HtmlTag.Blockquote)
        {
            ReadOnlySpan<char> cited = page.Attribute(element, AttributeName.Cite).Trim();
            return cited.IsEmpty ? Links.LastIn(page, element) : cited;
        }

        ReadOnlySpan<char> source = page.Attribute(element, AttributeName.Src).Trim();
        if (source.IsEmpty || source.StartsWith("about:", StringComparison.OrdinalIgnoreCase))
        {
            source = page.Attribute(element, AttributeName.DataSrc).Trim();
            source = source.IsEmpty ? page.Attribute(element, AttributeName.DataLazySrc).Trim() : source;
        }

        for (int i = element + 1; source.IsEmpty && i < page.Elements[element].End; i++)
        {
            source = page.Elements[i].Tag == HtmlTag.Source ? page.Attribute(i, AttributeName.Src).Trim() : source;
        }

        return source;
    }

    private static EmbedKind? KindOf(ReadOnlySpan<char> source)
    {
        int start = source.IndexOf("//");
        if (start < 0)
        {
            return null;
        }

        ReadOnlySpan<char> rest = source[(start + 2)..];
        int length = rest.IndexOfAny("/?#:");
        ReadOnlySpan<char> host = length < 0 ? rest : rest[..length];
        foreach ((string name, EmbedKind kind) in Hosts)
        {
            if (host.EndsWith(name, StringComparison.OrdinalIgnoreCase) && (host.Length == name.Length || host[^(name.Length + 1)] == '.'))
            {
                // A like button is a post's frame too.
                return rest.Contains("/plugins/like", StringComparison.Ordinal) || rest.Contains("/plugins/page", StringComparison.Ordinal) ? null : kind;
            }
        }

        return rest.Contains("/maps/", StringComparison.Ordinal) && host.Contains("google.", StringComparison.OrdinalIgnoreCase) ? EmbedKind.Map : null;
    }
}
