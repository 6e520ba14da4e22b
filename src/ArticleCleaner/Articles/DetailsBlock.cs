namespace ArticleCleaner;

/// <summary>The summary line of a part of the page that a reader can fold (<c>details</c>). What is folded are the blocks behind it. The text is empty where the page gives no summary.</summary>
/// <example>
/// <code>
/// foreach (DetailsBlock details in article.Blocks.OfType&lt;DetailsBlock>())
/// {
///     Console.WriteLine($"{details.Text} (folds {details.BlockCount} blocks)");
/// }
/// </code>
/// </example>
public sealed record DetailsBlock : ArticleBlock
{
    /// <summary>How many of the article's following blocks are in the folded part.</summary>
    public int BlockCount { get; init; }

    /// <summary>Formatting of runs of the text.</summary>
    public IReadOnlyList<InlineSpan> Inlines { get; init; } = [];
}
