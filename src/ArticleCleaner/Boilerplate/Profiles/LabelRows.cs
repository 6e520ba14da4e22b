using ArticleCleaner.Blocks;

namespace ArticleCleaner.Boilerplate.Profiles;

/// <summary>
/// Tables of two rows, all labels in the first and their values below: each label is given the value of its column. Tables
/// of more rows are lists of people, not a profile.
/// </summary>
internal static class LabelRows
{
    private const int LeastColumns = 3;
    private const int MaxColumns = 24;

    /// <summary>The fields with those of such tables in the place of what the scanner made of their lines. Linear in the fields.</summary>
    public static List<ProfileField> Read(PageDocument page, List<ProfileField> fields)
    {
        List<ProfileField>? result = null;
        List<TextSpan> labels = [];
        List<TextSpan> values = [];
        for (int i = 0; i < fields.Count;)
        {
            ProfileField first = fields[i];
            int below = first.Start - page.Blocks[first.Block].Start <= 4 ? Rows(page, first.Block, labels, values) : -1;
            if (below < 0 || !Add(page, fields, i, labels, values, ref result))
            {
                result?.Add(first);
                i++;
                continue;
            }

            while (i < fields.Count && fields[i].Start < values[^1].End)
            {
                i++;
            }
        }

        return result ?? fields;
    }

    private static bool Add(PageDocument page, List<ProfileField> fields, int first, List<TextSpan> labels, List<TextSpan> values, ref List<ProfileField>? result)
    {
        var row = new ProfileField[labels.Count];
        for (int k = 0; k < row.Length; k++)
        {
            FieldKind kind = ProfileLabels.Find(page.Text.Slice(labels[k].Start, labels[k].Length));
            if (kind == FieldKind.None)
            {
                return false;
            }

            row[k] = new ProfileField(kind, FieldStyle.Separated, fields[first].Block, fields[first].Line, labels[k].Start, values[k].Start, values[^1].End, values[k].End);
        }

        // The bar or bullet before the first label is the run's.
        row[0] = row[0] with { Start = fields[first].Start < labels[0].Start ? fields[first].Start : page.Blocks[fields[first].Block].Start };
        result ??= fields[..first];
        result.AddRange(row);
        return true;
    }

    /// <summary>Fills in the cells of the row that begins with a block and of the one below it.</summary>
    /// <returns>The first block behind them; -1 when there are no two rows of equal length, or a third.</returns>
    private static int Rows(PageDocument page, int block, List<TextSpan> labels, List<TextSpan> values)
    {
        labels.Clear();
        values.Clear();
        int below = RowAt(page, block, labels);
        if (below < 0 || below >= page.Blocks.Count || labels.Count < LeastColumns)
        {
            return -1;
        }

        int end = RowAt(page, below, values);
        return values.Count == labels.Count && end >= 0 && !GoesOn(page, block, end, labels.Count) ? end : -1;
    }

    private static int RowAt(PageDocument page, int block, List<TextSpan> cells)
    {
        if (page.Format == PageFormat.Text)
        {
            SplitLine(page, block, cells);
            return block + 1;
        }

        int row = page.Blocks[block].Shape == BlockShape.Cell ? page.Closest(page.Blocks[block].Container, HtmlTag.Tr) : -1;
        if (row < 0 || page.Elements[row].FirstBlock != block || page.Elements[row].EndBlock - block > MaxColumns)
        {
            return -1;
        }

        for (int i = block; i < page.Elements[row].EndBlock; i++)
        {
            cells.Add(new TextSpan(page.Blocks[i].Start, page.Blocks[i].Length));
        }

        return page.Elements[row].EndBlock;
    }

    /// <summary>The cells of a line, parted by tabs or bars.</summary>
    private static void SplitLine(PageDocument page, int block, List<TextSpan> cells)
    {
        int start = page.Blocks[block].Start;
        ReadOnlySpan<char> line = page.TextOf(block);
        int end = line.IndexOf('\n');
        line = end < 0 ? line : line[..end];
        if (!line.ContainsAny('\t', '|'))
        {
            return;
        }

        char separator = line.Contains('\t') ? '\t' : '|';
        for (int from = 0; from <= line.Length && cells.Count <= MaxColumns;)
        {
            int length = line[from..].IndexOf(separator);
            length = length < 0 ? line.Length - from : length;
            ReadOnlySpan<char> cell = line.Slice(from, length);
            int leading = cell.IndexOfAnyExcept(" *_");
            if (leading >= 0)
            {
                cells.Add(new TextSpan(start + from + leading, cell.Trim(" *_").Length));
            }

            from += length + 1;
        }
    }

    private static bool GoesOn(PageDocument page, int first, int block, int columns)
    {
        if (block >= page.Blocks.Count)
        {
            return false;
        }

        if (page.Format == PageFormat.Text)
        {
            List<TextSpan> cells = [];
            SplitLine(page, block, cells);
            return cells.Count == columns;
        }

        int table = page.Closest(page.Blocks[first].Container, HtmlTag.Table);
        return table >= 0 && block < page.Elements[table].EndBlock;
    }
}
