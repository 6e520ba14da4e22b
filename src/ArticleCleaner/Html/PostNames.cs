namespace ArticleCleaner.Html;

/// <summary>Class names of the quotations that a network's script turns into one of its posts.</summary>
internal static class PostNames
{
    private static readonly string[] Names = ["twitter-tweet", "twitter-video", "instagram-media", "tiktok-embed", "bluesky-embed", "mastodon-embed", "reddit-embed", "threads-embed", "fb-post"];

    public static bool IsDrawnByAScript(ReadOnlySpan<char> classes)
    {
        foreach (string name in Names)
        {
            if (classes.ContainsIgnoringCase(name))
            {
                return true;
            }
        }

        return false;
    }
}
