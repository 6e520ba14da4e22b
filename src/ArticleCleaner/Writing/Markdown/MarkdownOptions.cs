namespace ArticleCleaner;

/// <summary>What <see cref="MarkdownOutput"/> writes.</summary>
/// <example>
/// <code>
/// string markdown = article.ToMarkdown(new MarkdownOptions { IncludeTitle = true, Images = false });
/// </code>
/// </example>
public sealed record MarkdownOptions
{
    /// <summary>All defaults: the article's blocks.</summary>
    public static MarkdownOptions Default { get; } = new();

    /// <summary>Write the title as a first-level heading where the blocks have none. <value>The default is <see langword="false"/>.</value></summary>
    public bool IncludeTitle { get; init; }

    /// <summary>Write images. <value>The default is <see langword="true"/>.</value></summary>
    public bool Images { get; init; } = true;

    /// <summary>Write removed text at its place, as HTML comments. <value>The default is <see langword="false"/>.</value></summary>
    public bool IncludeRemoved { get; init; }
}
