namespace ArticleCleaner;

/// <summary>What <see cref="TeiOutput"/> writes.</summary>
/// <example>
/// <code>
/// string tei = article.ToTei(new TeiOptions { IncludeRemoved = true });
/// </code>
/// </example>
public sealed record TeiOptions
{
    /// <summary>All defaults.</summary>
    public static TeiOptions Default { get; } = new();

    /// <summary>Write removed text at its place, as <c>note[@type='removed']</c>. <value>The default is <see langword="false"/>.</value></summary>
    public bool IncludeRemoved { get; init; }
}
