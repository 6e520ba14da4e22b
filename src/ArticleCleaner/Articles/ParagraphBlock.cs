namespace ArticleCleaner;

/// <summary>A paragraph of prose, or a stanza: its line breaks are in the text.</summary>
/// <example>
/// <code>
/// string? lead = article.Blocks.OfType&lt;ParagraphBlock>().FirstOrDefault()?.Text;
/// </code>
/// </example>
public sealed record ParagraphBlock : ArticleBlock
{
    /// <summary>Formatting of runs of the text.</summary>
    public IReadOnlyList<InlineSpan> Inlines { get; init; } = [];
}
