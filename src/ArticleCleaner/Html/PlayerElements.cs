using ArticleCleaner.Blocks;

namespace ArticleCleaner.Html;

/// <summary>Elements that a script turns into a player or a network's post: custom elements, AMP's among them, and Facebook's boxes.</summary>
internal static class PlayerElements
{
    private const string Amp = "amp-";

    /// <summary>AMP's elements: what each shows, the attribute that says which one, and where that is when it is no address.</summary>
    private static readonly (string Name, AttributeName Attribute, EmbedKind? Kind, string Page)[] OfAmp =
    [
        ("amp-iframe", AttributeName.Src, null, ""),
        ("amp-video", AttributeName.Src, EmbedKind.Video, ""),
        ("amp-audio", AttributeName.Src, EmbedKind.Audio, ""),
        ("amp-dailymotion", AttributeName.DataVideoid, EmbedKind.Video, "https://www.dailymotion.com/video/"),
        ("amp-facebook", AttributeName.DataHref, EmbedKind.Post, ""),
        ("amp-gist", AttributeName.DataGistid, EmbedKind.Code, "https://gist.github.com/"),
        ("amp-instagram", AttributeName.DataShortcode, EmbedKind.Post, "https://www.instagram.com/p/"),
        ("amp-reddit", AttributeName.DataSrc, EmbedKind.Post, ""),
        ("amp-tiktok", AttributeName.DataSrc, EmbedKind.Video, "https://www.tiktok.com/embed/"),
        ("amp-twitter", AttributeName.DataTweetid, EmbedKind.Post, "https://twitter.com/i/status/"),
    ];

    /// <summary>Whether a custom element is an image.</summary>
    public static bool IsImage(PageDocument page, int element) => page.Attribute(element, AttributeName.None) is "amp-img" or "amp-anim";

    /// <summary>Whether an element, just opened, is one of them; asked of custom elements and of boxes with attributes.</summary>
    public static bool Is(PageDocument page, int element) =>
        page.Elements[element].Tag == HtmlTag.Custom
            ? page.HasAttribute(element, AttributeName.Videoid) || page.HasAttribute(element, AttributeName.DataVideoid) || AmpIndex(page, element) >= 0
            : page.Elements[element].AttributeCount > 1 && page.HasAttribute(element, AttributeName.DataHref) && FacebookKind(page, element) is not null;

    /// <summary>What an element shows, and its address; nothing when it does not say that.</summary>
    public static (EmbedKind? Kind, string? Address) Of(PageDocument page, int element)
    {
        if (page.Elements[element].Tag != HtmlTag.Custom)
        {
            return (FacebookKind(page, element), page.Attribute(element, AttributeName.DataHref).Trim().ToString());
        }

        int amp = AmpIndex(page, element);
        if (amp >= 0)
        {
            (_, AttributeName attribute, EmbedKind? kind, string at) = OfAmp[amp];
            return (kind, Address(at, page.Attribute(element, attribute)));
        }

        ReadOnlySpan<char> video = page.Attribute(element, AttributeName.Videoid).Trim();
        video = video.IsEmpty ? page.Attribute(element, AttributeName.DataVideoid) : video;
        ReadOnlySpan<char> name = page.Attribute(element, AttributeName.None);
        string? videos = name.ContainsIgnoringCase("youtube") ? "https://www.youtube.com/watch?v="
            : name.ContainsIgnoringCase("vimeo") ? "https://vimeo.com/"
            : null;
        return videos is null ? default : (EmbedKind.Video, Address(videos, video));
    }

    private static string? Address(string page, ReadOnlySpan<char> shown)
    {
        shown = shown.Trim();
        return shown.IsEmpty ? null
            : page.Length == 0 || shown.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? shown.ToString()
            : page + Uri.EscapeDataString(shown.ToString());
    }

    private static int AmpIndex(PageDocument page, int element)
    {
        ReadOnlySpan<char> name = page.Attribute(element, AttributeName.None);
        for (int i = 0; name.StartsWith(Amp, StringComparison.Ordinal) && i < OfAmp.Length; i++)
        {
            if (name.SequenceEqual(OfAmp[i].Name))
            {
                return i;
            }
        }

        return -1;
    }

    private static EmbedKind? FacebookKind(PageDocument page, int element)
    {
        foreach (Range range in page.Attribute(element, AttributeName.Class).SplitAny(' ', '\t', '\n'))
        {
            switch (page.Attribute(element, AttributeName.Class)[range])
            {
                case "fb-post":
                    return EmbedKind.Post;
                case "fb-video":
                    return EmbedKind.Video;
            }
        }

        return null;
    }
}
