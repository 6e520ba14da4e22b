namespace ArticleCleaner;

/// <summary>A table of data. Tables that only lay out the page are not blocks: what they hold is.</summary>
/// <example>
/// <code>
/// foreach (TableBlock table in article.Blocks.OfType&lt;TableBlock>())
/// {
///     Console.WriteLine($"{table.Caption}: {table.Rows.Count} rows");
/// }
/// </code>
/// </example>
public sealed record TableBlock : ArticleBlock
{
    /// <summary>The rows in order, all with the same number of cells (a table too sparse for that has rows of their own length).</summary>
    public required IReadOnlyList<TableRow> Rows { get; init; }

    /// <summary>The table's caption; it is the first line of the text as well. <see langword="null"/> when there is none.</summary>
    public string? Caption { get; init; }
}
