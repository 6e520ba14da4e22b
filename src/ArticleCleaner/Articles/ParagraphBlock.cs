namespace ArticleCleaner;

/// <summary>A paragraph of prose, or a stanza: its line breaks are in the text.</summary>
public sealed record ParagraphBlock : ArticleBlock
{
    /// <summary>Formatting of runs of the text.</summary>
    public IReadOnlyList<InlineSpan> Inlines { get; init; } = [];
}
