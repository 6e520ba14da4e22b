namespace ArticleCleaner;

/// <summary>
/// How much a cleaner does for one page. A limit that is hit never fails the page: the article says so in
/// <see cref="Article.Warnings"/>, and what was not examined is not silently kept.
/// </summary>
/// <example>
/// <code>
/// var strict = new PageCleaner(new CleanerOptions
/// {
///     Limits = new CleanerLimits { MaxInputLength = 1_000_000, MaxTimePerPage = TimeSpan.FromSeconds(2) },
/// });
/// </code>
/// </example>
public sealed record CleanerLimits
{
    /// <summary>Longest input that is read, in bytes (for strings: in UTF-16 code units). What lies beyond is not read. <value>The default is 64 MiB.</value></summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxInputLength
    {
        get;
        init => field = AtLeastOne(value, nameof(MaxInputLength));
    } = 64 * 1024 * 1024;

    /// <summary>Most elements open at once; deeper start tags are ignored, their text is kept. At most 10,000. <value>The default is 300.</value></summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 10,000.</exception>
    public int MaxNesting
    {
        get;
        init => field = value <= 10_000 ? AtLeastOne(value, nameof(MaxNesting)) : throw new ArgumentOutOfRangeException(nameof(value), value, "MaxNesting is at most 10,000.");
    } = 300;

    /// <summary>Most blocks of a page that are examined; the text after them is removed as <see cref="BoilerplateKind.Other"/>. <value>The default is 50,000.</value></summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxBlocks
    {
        get;
        init => field = AtLeastOne(value, nameof(MaxBlocks));
    } = 50_000;

    /// <summary>Most attributes read of one element; further ones are ignored. <value>The default is 200.</value></summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxAttributes
    {
        get;
        init => field = AtLeastOne(value, nameof(MaxAttributes));
    } = 200;

    /// <summary>
    /// Longest time spent on one page; when it is over, reading stops there and the rest of the input is not read.
    /// <value>The default is 20 seconds.</value> <see cref="Timeout.InfiniteTimeSpan"/> switches it off.
    /// </summary>
    public TimeSpan MaxTimePerPage { get; init; } = TimeSpan.FromSeconds(20);

    private static int AtLeastOne(int value, string name) =>
        value >= 1 ? value : throw new ArgumentOutOfRangeException(name, value, $"{name} is at least 1.");
}
