using System.Buffers;

namespace ArticleCleaner.Metadata.Html;

/// <summary>Tells addresses on social networks: the accounts there are a site's as often as an author's, and links to them are named after the network.</summary>
internal static class SocialNetworks
{
    private static readonly string[] Hosts =
        ["bsky.app", "facebook.com", "fb.com", "instagram.com", "linkedin.com", "mastodon.social", "pinterest.com", "snapchat.com", "t.me", "threads.com", "threads.net", "tiktok.com", "twitter.com", "vk.com", "x.com", "xing.com", "youtube.com", "youtu.be"];

    private static readonly SearchValues<string> Names = SearchValues.Create(
        ["bluesky", "blue sky", "facebook", "instagram", "linkedin", "mastodon", "pinterest", "tiktok", "youtube"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text names one of them.</summary>
    public static bool AreNamedIn(ReadOnlySpan<char> text) => text.ContainsAny(Names);

    /// <summary>Whether an address is one of theirs.</summary>
    public static bool Hold(ReadOnlySpan<char> address)
    {
        int scheme = address.IndexOf("//", StringComparison.Ordinal);
        if (scheme < 0)
        {
            return false;
        }

        ReadOnlySpan<char> host = address[(scheme + 2)..];
        int end = host.IndexOfAny("/?#:");
        host = end < 0 ? host : host[..end];
        foreach (string known in Hosts)
        {
            if (host.EndsWith(known, StringComparison.OrdinalIgnoreCase) && (host.Length == known.Length || host[^(known.Length + 1)] == '.'))
            {
                return true;
            }
        }

        return false;
    }
}
