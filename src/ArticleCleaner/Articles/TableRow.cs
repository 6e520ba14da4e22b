namespace ArticleCleaner;

/// <summary>A row of a <see cref="TableBlock"/>.</summary>
/// <example>
/// <code>
/// foreach (TableRow row in article.Blocks.OfType&lt;TableBlock>().SelectMany(table => table.Rows).Where(row => !row.IsHeader))
/// {
///     Console.WriteLine(string.Join(';', row.Cells.Select(cell => cell.Text)));
/// }
/// </code>
/// </example>
public sealed record TableRow
{
    /// <summary>The cells in order, empty ones and those covered by a spanning cell in their place.</summary>
    public required IReadOnlyList<TableCell> Cells { get; init; }

    /// <summary>Whether the row heads the columns: it is in the table's head, or all its cells are header cells, or it is the first and alone in bold where no cell is declared a header.</summary>
    public bool IsHeader { get; init; }
}
