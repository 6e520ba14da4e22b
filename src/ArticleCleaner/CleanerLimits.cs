namespace ArticleCleaner;

/// <summary>
/// How much a cleaner does for one page. A limit that is hit never fails the page: the article says so in
/// <see cref="Article.Warnings"/>, and what was not examined is not silently kept.
/// </summary>
public sealed record CleanerLimits
{
    /// <summary>Longest input that is read, in bytes (for strings: in UTF-16 code units). What lies beyond is not read. <value>The default is 64 MiB.</value></summary>
    public int MaxInputLength { get; init; } = 64 * 1024 * 1024;

    /// <summary>Most elements open at once; deeper start tags are ignored, their text is kept. <value>The default is 300.</value></summary>
    public int MaxNesting { get; init; } = 300;

    /// <summary>Most blocks of a page that are examined; the text after them is removed as <see cref="BoilerplateKind.Other"/>. <value>The default is 200,000.</value></summary>
    public int MaxBlocks { get; init; } = 200_000;

    /// <summary>Most attributes read of one element; further ones are ignored. <value>The default is 200.</value></summary>
    public int MaxAttributes { get; init; } = 200;

    /// <summary>
    /// Longest time spent on one page; when it is over, reading stops there and the rest of the input is not read.
    /// <value>The default is 20 seconds.</value> <see cref="Timeout.InfiniteTimeSpan"/> switches it off.
    /// </summary>
    public TimeSpan MaxTimePerPage { get; init; } = TimeSpan.FromSeconds(20);
}
