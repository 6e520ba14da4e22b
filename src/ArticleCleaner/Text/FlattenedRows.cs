namespace ArticleCleaner.Text;

/// <summary>
/// Tables as text keeps them: rows with bars (<c>| a | b |</c>, with or without the line that parts head and body), or
/// rows whose cells are parted by tabs. Single lines with bars are menus, not tables.
/// </summary>
internal static class FlattenedRows
{
    private const int MinRows = 2;

    /// <summary>A row of more cells than two is believed sooner.</summary>
    private const int MinRowsOfTwoCells = 3;

    private const int MaxCellLength = 200;

    /// <summary>The line behind the table that begins with this line; the line itself when none does.</summary>
    public static int End(ReadOnlySpan<char> input, ReadOnlySpan<TextLine> lines, int first)
    {
        ReadOnlySpan<char> line = lines[first].Of(input);
        if (line.Contains('|'))
        {
            return EndOfBars(input, lines, first);
        }

        return line.Contains('\t') ? EndOfTabs(input, lines, first) : first;
    }

    /// <summary>Whether a line only parts a table's head from its body: <c>|---|:---:|</c>.</summary>
    public static bool IsDelimiter(ReadOnlySpan<char> line) =>
        line.Length >= 3 && line.Contains('-') && line.Contains('|') && line.IndexOfAnyExcept("|-: \t") < 0;

    /// <summary>Cuts a row into its cells, white space around them left out.</summary>
    public static void Split(ReadOnlySpan<char> row, List<TextSpan> cells)
    {
        cells.Clear();
        char bar = row.Contains('|') ? '|' : '\t';
        int start = bar == '|' && row[0] == bar ? 1 : 0;
        int end = bar == '|' && row.Length > 1 && row[^1] == bar && row[^2] != '\\' ? row.Length - 1 : row.Length;
        for (int i = start; i <= end; i++)
        {
            // A bar behind a backslash belongs to the cell.
            if (i < end && (row[i] != bar || (bar == '|' && i > 0 && row[i - 1] == '\\')))
            {
                continue;
            }

            ReadOnlySpan<char> cell = row[start..i];
            int leading = cell.Length - cell.TrimStart().Length;
            cells.Add(new TextSpan(start + leading, cell.Trim().Length));
            start = i + 1;
        }
    }

    private static int EndOfBars(ReadOnlySpan<char> input, ReadOnlySpan<TextLine> lines, int first)
    {
        bool headed = first + 1 < lines.Length && !lines[first + 1].AfterGap && IsDelimiter(lines[first + 1].Of(input)) && !IsDelimiter(lines[first].Of(input));
        int next = first;
        while (next < lines.Length && (next == first || !lines[next].AfterGap) && (headed ? lines[next].Of(input).Contains('|') : IsBarred(lines[next].Of(input))))
        {
            next++;
        }

        return next - first >= MinRows ? next : first;
    }

    private static bool IsBarred(ReadOnlySpan<char> line) => line.Length >= 5 && line[0] == '|' && line[^1] == '|' && line[1..^1].Contains('|');

    private static int EndOfTabs(ReadOnlySpan<char> input, ReadOnlySpan<TextLine> lines, int first)
    {
        int tabs = TabsOf(lines[first].Of(input));
        int next = first;
        while (tabs > 0 && next < lines.Length && (next == first || !lines[next].AfterGap) && TabsOf(lines[next].Of(input)) == tabs)
        {
            next++;
        }

        return next - first >= (tabs == 1 ? MinRowsOfTwoCells : MinRows) ? next : first;
    }

    /// <summary>How many tabs part the cells of a row; -1 when a cell is too long to be one or the line begins like an item.</summary>
    private static int TabsOf(ReadOnlySpan<char> line)
    {
        if (LineMarkers.Length(line, out Blocks.BlockShape _, out int _) > 0)
        {
            return -1;
        }

        int tabs = 0;
        foreach (Range range in line.Split('\t'))
        {
            if (line[range].Length > MaxCellLength)
            {
                return -1;
            }

            tabs++;
        }

        return tabs - 1;
    }
}
