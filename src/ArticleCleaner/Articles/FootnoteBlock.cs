namespace ArticleCleaner;

/// <summary>A footnote or endnote.</summary>
/// <example>
/// <code>
/// foreach (FootnoteBlock note in article.Blocks.OfType&lt;FootnoteBlock>())
/// {
///     Console.WriteLine($"{note.Id}: {note.Text}");
/// }
/// </code>
/// </example>
public sealed record FootnoteBlock : ArticleBlock
{
    /// <summary>The note's id in the page; inline spans of kind <see cref="InlineKind.FootnoteReference"/> have <c>#id</c> as their target.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the place that refers to it, or <see langword="null"/>.</summary>
    public string? BackReference { get; init; }

    /// <summary>Formatting of runs of the text.</summary>
    public IReadOnlyList<InlineSpan> Inlines { get; init; } = [];
}
