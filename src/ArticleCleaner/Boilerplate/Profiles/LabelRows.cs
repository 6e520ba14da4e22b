using ArticleCleaner.Blocks;

namespace ArticleCleaner.Boilerplate.Profiles;

/// <summary>
/// Tables of one record with all labels in a row and the values in the next: rows of cells in a line each, or a line for each
/// cell, as tables in HTML are read and as flattened ones are left.
/// </summary>
internal static class LabelRows
{
    /// <summary>Labels of a row; fewer are the head of any table.</summary>
    private const int MinLabels = 4;

    private const int MaxCells = 24;
    private const int MaxCellLength = 400;

    /// <summary>At least this many labels for each cell whose head is not known.</summary>
    private const int KnownPerUnknown = 3;

    private const string CellSeparators = "|\t;,";

    /// <summary>The records. A table with further rows of values is a directory and no record. Linear in the page.</summary>
    public static List<ProfileRun> Find(PageDocument page, List<PageLine> lines)
    {
        var runs = new List<ProfileRun>();
        for (int i = 0; i + 1 < lines.Count;)
        {
            if (!MayBeLabel(page, lines[i]))
            {
                i++;
                continue;
            }

            int end = OfLines(page, lines, i, runs);
            i = end > i ? end : Math.Max(i + 1, OfCells(page, lines, i, runs));
        }

        return runs;
    }

    /// <summary>A line whose first word may begin a label: all others are done with after one look.</summary>
    private static bool MayBeLabel(PageDocument page, in PageLine line)
    {
        ReadOnlySpan<char> text = page.Text.Slice(line.Start, Math.Min(line.End - line.Start, ProfileLabels.MaxLength + 4)).TrimStart("| \"*_\t");
        int end = 0;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end > 0 && ProfileLabels.MayStartWith(text[..end]);
    }

    /// <summary>A line of labels and a line of values. Returns the line behind them, or the first when there are none.</summary>
    private static int OfCells(PageDocument page, List<PageLine> lines, int first, List<ProfileRun> runs)
    {
        ReadOnlySpan<char> head = page.Text.Slice(lines[first].Start, lines[first].End - lines[first].Start);
        int at = head.IndexOfAny(CellSeparators);
        if (at < 0 || head.Length > MaxCells * ProfileLabels.MaxLength)
        {
            return first;
        }

        char separator = head[at];
        int values = first + 1;
        if (IsDelimiter(page, lines[values]) && ++values == lines.Count)
        {
            return first;
        }

        List<TextSpan> labels = Cells(page, lines[first], separator);
        List<TextSpan> cells = Cells(page, lines[values], separator);
        bool directory = values + 1 < lines.Count && Cells(page, lines[values + 1], separator).Count == labels.Count;
        if (labels.Count != cells.Count || directory)
        {
            return first;
        }

        return Add(page, labels, cells, lines[first], lines[values], runs) ? values + 1 : first;
    }

    /// <summary>
    /// A run of lines that are labels and as many lines of values. Returns the line behind them, behind the labels when they
    /// are more than a record has, or the first when there are none.
    /// </summary>
    private static int OfLines(PageDocument page, List<PageLine> lines, int first, List<ProfileRun> runs)
    {
        int end = first;
        while (end < lines.Count && LabelOf(page, lines[end].Span) != FieldKind.None)
        {
            end++;
        }

        int count = end - first;
        if (count > MaxCells)
        {
            return end;
        }

        if (count < MinLabels || end + count > lines.Count)
        {
            return first;
        }

        List<TextSpan> labels = [.. lines.GetRange(first, count).Select(static line => line.Span)];
        List<TextSpan> values = [.. lines.GetRange(end, count).Select(static line => line.Span)];
        bool directory = end + (2 * count) <= lines.Count && Fit(page, labels, [.. lines.GetRange(end + count, count).Select(static line => line.Span)]);
        return !directory && Add(page, labels, values, lines[first], lines[end + count - 1], runs) ? end + count : first;
    }

    private static bool Add(PageDocument page, List<TextSpan> labels, List<TextSpan> values, in PageLine first, in PageLine last, List<ProfileRun> runs)
    {
        if (page.Blocks[first.Block].Shape == BlockShape.Code || !Fit(page, labels, values))
        {
            return false;
        }

        var fields = new List<ProfileField>();
        var seen = new SeenFields();
        for (int i = 0; i < labels.Count; i++)
        {
            if (LabelOf(page, labels[i]) is var kind and not FieldKind.None)
            {
                var field = new ProfileField(kind, FieldStyle.Separated, first.Block, first.Number, labels[i].Start, values[i].Start, values[i].End, values[i].End);
                fields.Add(field);
                seen.Add(field);
            }
        }

        if (fields.Count < MinLabels || (labels.Count - fields.Count) * KnownPerUnknown > fields.Count || seen.Personal < MinLabels - 1)
        {
            return false;
        }

        // The bar before the first cell is the row's.
        fields[0] = fields[0] with { Start = first.Start };
        int start = ProfileRunEdges.Start(page, fields, out bool authorHeading);
        runs.Add(new ProfileRun(fields, start, last.End, authorHeading));
        return true;
    }

    /// <summary>Whether the values are what the labels say, as far as that can be seen, and one of them visibly is.</summary>
    private static bool Fit(PageDocument page, List<TextSpan> labels, List<TextSpan> values)
    {
        int fitting = 0;
        for (int i = 0; i < labels.Count; i++)
        {
            ReadOnlySpan<char> value = page.Text.Slice(values[i].Start, values[i].Length);
            if (value.Length > MaxCellLength || LabelOf(page, values[i]) != FieldKind.None)
            {
                return false;
            }

            bool? fits = LabelOf(page, labels[i]) switch
            {
                FieldKind.Email => value.Contains('@'),
                FieldKind.Phone => Digits(value) >= 5,
                FieldKind.Birth => Digits(value) >= 2,
                _ => null,
            };
            if (fits == false)
            {
                return false;
            }

            fitting += fits == true ? 1 : 0;
        }

        return fitting > 0;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        int digits = 0;
        foreach (char c in text)
        {
            digits += char.IsDigit(c) ? 1 : 0;
        }

        return digits;
    }

    private static FieldKind LabelOf(PageDocument page, TextSpan cell) =>
        cell.Length > ProfileLabels.MaxLength + 4 ? FieldKind.None : ProfileLabels.Find(page.Text.Slice(cell.Start, cell.Length));

    /// <summary>The cells of a row without the white space, bars and quotes around them; a separator inside quotes parts nothing.</summary>
    private static List<TextSpan> Cells(PageDocument page, in PageLine line, char separator)
    {
        var cells = new List<TextSpan>();
        int from = line.Start;
        int to = line.End;
        if (separator == '|')
        {
            from += page.Text.Slice(from, 1)[0] == '|' ? 1 : 0;
            to -= to > from && page.Text.Slice(to - 1, 1)[0] == '|' ? 1 : 0;
        }

        bool quoted = false;
        int start = from;
        ReadOnlySpan<char> text = page.Text.Span;
        for (int i = from; i <= to && cells.Count <= MaxCells; i++)
        {
            quoted ^= i < to && text[i] == '"';
            if (i == to || (text[i] == separator && !quoted))
            {
                cells.Add(Trimmed(text, start, i));
                start = i + 1;
            }
        }

        return cells;
    }

    private static TextSpan Trimmed(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '"' or '*'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '"' or '*'))
        {
            end--;
        }

        return new TextSpan(start, end - start);
    }

    private static bool IsDelimiter(PageDocument page, in PageLine line) =>
        page.Text.Slice(line.Start, line.End - line.Start).IndexOfAnyExcept("|-:+= \t") < 0;
}
