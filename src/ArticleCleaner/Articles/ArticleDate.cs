namespace ArticleCleaner;

/// <summary>A date of the page, with what it was read from.</summary>
/// <example>
/// <code>
/// if (article.Published is { } published)
/// {
///     Console.WriteLine($"{published.Day:yyyy-MM-dd}, read from “{published.Raw}” ({published.Source})");
/// }
/// </code>
/// </example>
public sealed record ArticleDate
{
    /// <summary>The calendar day as the page states it, in the page's own time zone.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The instant, where the page states a time and a zone; otherwise <see langword="null"/>.</summary>
    public DateTimeOffset? Instant { get; init; }

    /// <summary>The characters the value was read from.</summary>
    public required string Raw { get; init; }

    /// <summary>Where they stood: <c>json-ld</c>, <c>meta:article:published_time</c>, <c>time</c>, <c>url</c>, <c>text</c>, ….</summary>
    public required string Source { get; init; }
}
