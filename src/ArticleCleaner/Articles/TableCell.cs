namespace ArticleCleaner;

/// <summary>A cell of a <see cref="TableRow"/>.</summary>
/// <example>
/// <code>
/// var cell = new TableCell { Text = "5 m", ColumnSpan = 2 };
/// Console.WriteLine(cell.IsHeader || cell.IsCovered);
/// </code>
/// </example>
public sealed record TableCell
{
    /// <summary>A cell without text.</summary>
    public static TableCell Empty { get; } = new() { Text = "" };

    /// <summary>A position that a cell to the left or above spans.</summary>
    public static TableCell Covered { get; } = new() { Text = "", IsCovered = true };

    /// <summary>The cell's text, its lines and paragraphs parted by line breaks; empty for an empty or covered cell.</summary>
    public required string Text { get; init; }

    /// <summary>Formatting of runs of the text.</summary>
    public IReadOnlyList<InlineSpan> Inlines { get; init; } = [];

    /// <summary>Whether it is a header cell, of a column or a row.</summary>
    public bool IsHeader { get; init; }

    /// <summary>How many columns it spans, within the table. <value>The default is 1.</value></summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows it spans, within the table. <value>The default is 1.</value></summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Whether another cell spans this position.</summary>
    public bool IsCovered { get; init; }
}
