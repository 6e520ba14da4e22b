namespace ArticleCleaner.Articles.Assembling;

/// <summary>
/// Places cells on a grid as HTML does (spans push later cells aside), with spans clamped to the table: a span never
/// makes a row or a column in which no cell begins.
/// </summary>
internal sealed class TableGrid
{
    /// <summary>Columns that spans are followed over. HTML allows 1000; a table of text is never that wide.</summary>
    private const int MaxColumnSpan = 200;

    /// <summary>How many positions the padded grid may have per real cell before rows are left at their own length.</summary>
    private const int MaxPositionsPerCell = 16;

    private readonly List<Placed> _cells = [];
    private readonly List<Row> _rows = [];

    /// <summary>By column: the row behind the last one that a cell above spans.</summary>
    private readonly List<int> _coveredTo = [];

    private int _column;
    private int _width;

    public bool IsEmpty => _cells.Count == 0;

    public void StartRow(bool isHead)
    {
        // A row without cells is not one.
        if (_rows.Count > 0 && _rows[^1].FirstCell == _cells.Count)
        {
            _rows[^1] = new Row(_cells.Count, isHead);
        }
        else
        {
            _rows.Add(new Row(_cells.Count, isHead));
        }

        _column = 0;
    }

    public void Add(TableCell cell, int columns, int rows)
    {
        if (_rows.Count == 0)
        {
            StartRow(false);
        }

        int row = _rows.Count - 1;
        while (_column < _coveredTo.Count && _coveredTo[_column] > row)
        {
            _column++;
        }

        columns = Math.Min(columns, MaxColumnSpan);
        _cells.Add(new Placed(cell, row, _column, columns, rows));
        _width = Math.Max(_width, _column + 1);
        if (rows > 1)
        {
            int coveredTo = rows > int.MaxValue - row ? int.MaxValue : row + rows;
            while (_coveredTo.Count < Math.Min(_column + columns, MaxColumnSpan))
            {
                _coveredTo.Add(0);
            }

            for (int c = _column; c < _column + columns && c < _coveredTo.Count; c++)
            {
                _coveredTo[c] = coveredTo;
            }
        }

        _column += columns;
    }

    /// <summary>Text of the table outside all cells: a row of its own.</summary>
    public void AddLoose(TableCell cell)
    {
        StartRow(false);
        Add(cell, 1, 1);
        StartRow(false);
    }

    public List<TableRow> Rows()
    {
        int height = _rows.Count > 0 && _rows[^1].FirstCell == _cells.Count ? _rows.Count - 1 : _rows.Count;
        bool padded = (long)height * _width <= ((long)_cells.Count * MaxPositionsPerCell) + 64;
        var cells = new TableCell[height][];
        for (int r = 0; r < height; r++)
        {
            int end = r + 1 < _rows.Count ? _rows[r + 1].FirstCell : _cells.Count;
            cells[r] = new TableCell[padded ? _width : end == _rows[r].FirstCell ? 0 : _cells[end - 1].Column + 1];
        }

        foreach (Placed placed in _cells)
        {
            Put(cells, placed, height);
        }

        var rows = new List<TableRow>(height);
        for (int r = 0; r < height; r++)
        {
            bool hasText = false;
            bool onlyHeaders = true;
            foreach (ref TableCell cell in cells[r].AsSpan())
            {
                cell ??= TableCell.Empty;
                hasText |= cell.Text.Length > 0 || cell.IsCovered;
                onlyHeaders &= cell.IsHeader || cell.Text.Length == 0;
            }

            if (hasText)
            {
                rows.Add(new TableRow { Cells = cells[r], IsHeader = _rows[r].IsHead || onlyHeaders });
            }
        }

        return rows;
    }

    private static void Put(TableCell[][] cells, in Placed placed, int height)
    {
        TableCell[] row = cells[placed.Row];
        int columns = 1;
        while (columns < placed.Columns && placed.Column + columns < row.Length && row[placed.Column + columns] is null)
        {
            row[placed.Column + columns++] = TableCell.Covered;
        }

        int rows = 1;
        for (; rows < placed.Rows && placed.Row + rows < height; rows++)
        {
            // Each position is covered once, so that spans over spans cost nothing.
            TableCell[] below = cells[placed.Row + rows];
            if (placed.Column >= below.Length || below[placed.Column] is not null)
            {
                break;
            }

            for (int c = placed.Column; c < placed.Column + columns && c < below.Length; c++)
            {
                below[c] ??= TableCell.Covered;
            }
        }

        row[placed.Column] = columns == 1 && rows == 1 ? placed.Cell : placed.Cell with { ColumnSpan = columns, RowSpan = rows };
    }

    private readonly record struct Placed(TableCell Cell, int Row, int Column, int Columns, int Rows);

    private readonly record struct Row(int FirstCell, bool IsHead);
}
