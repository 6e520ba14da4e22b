namespace ArticleCleaner;

/// <summary>What the caller knows about a page besides its content. Every member is optional.</summary>
/// <example>
/// <code>
/// var hints = new PageHints { Url = new Uri("https://example.org/story"), ContentType = "text/html; charset=utf-8" };
/// Article fetched = cleaner.Clean("&lt;p>See &lt;a href='/map'>the map&lt;/a>.&lt;/p>", hints);
/// </code>
/// </example>
public sealed record PageHints
{
    /// <summary>Nothing known.</summary>
    public static PageHints None { get; } = new();

    /// <summary>The address the page was fetched from; resolves its relative links. A relative address resolves nothing and is not kept. <value>The default is <see langword="null"/>: relative links stay as they are.</value></summary>
    public Uri? Url
    {
        get;
        init => field = value is { IsAbsoluteUri: true } ? value : null;
    }

    /// <summary>Forces the input format. <value>The default is <see cref="PageFormat.Auto"/>.</value></summary>
    public PageFormat Format { get; init; } = PageFormat.Auto;

    /// <summary>The HTTP <c>Content-Type</c> header, for instance <c>text/html; charset=utf-8</c>. <value>The default is <see langword="null"/>.</value></summary>
    public string? ContentType { get; init; }

    /// <summary>
    /// The main content as another extractor found it, in plain text: a block is main content when at least half of its runs of four
    /// words are in it, or all of them when the page is no longer than it. The boilerplate rules apply as ever. <value>The default is <see langword="null"/>: the cleaner decides itself.</value>
    /// </summary>
    public string? MainContent { get; init; }
}
