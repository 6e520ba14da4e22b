namespace ArticleCleaner;

/// <summary>What <see cref="HtmlOutput"/> writes.</summary>
/// <example>
/// <code>
/// string page = article.ToHtml(new HtmlOptions { Document = true, IncludeRemoved = true });
/// </code>
/// </example>
public sealed record HtmlOptions
{
    /// <summary>All defaults: a fragment of the article's blocks.</summary>
    public static HtmlOptions Default { get; } = new();

    /// <summary>Write a whole page with title, byline and a small style sheet instead of a fragment. <value>The default is <see langword="false"/>.</value></summary>
    public bool Document { get; init; }

    /// <summary>Show images. <value>The default is <see langword="true"/>.</value></summary>
    public bool Images { get; init; } = true;

    /// <summary>Write removed text at its place, as <c>p.removed &gt; del</c> with the reason as its title. <value>The default is <see langword="false"/>.</value></summary>
    public bool IncludeRemoved { get; init; }
}
