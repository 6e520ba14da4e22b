namespace ArticleCleaner;

/// <summary>A heading.</summary>
/// <example>
/// <code>
/// foreach (HeadingBlock heading in article.Blocks.OfType&lt;HeadingBlock>())
/// {
///     Console.WriteLine(new string(' ', heading.Level) + heading.Text);
/// }
/// </code>
/// </example>
public sealed record HeadingBlock : ArticleBlock
{
    /// <summary>1 (the page's own title) to 6.</summary>
    public required int Level { get; init; }

    /// <summary>Whether the page has a short bold paragraph there instead of a heading; the level is then one below the heading before it.</summary>
    public bool IsStyledParagraph { get; init; }

    /// <summary>Formatting of runs of the text.</summary>
    public IReadOnlyList<InlineSpan> Inlines { get; init; } = [];
}
