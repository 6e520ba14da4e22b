using ArticleCleaner.Blocks;
using ArticleCleaner.Text;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Makes tables of the rows of flattened text.</summary>
internal static class FlattenedTableAssembler
{
    public static int Add(AssemblyContext context, int first, in Place place)
    {
        var rows = new List<TableRow>();
        var cells = new List<TextSpan>();
        int width = 0;
        int i = first;
        int previous = -1;
        while (i < context.Segments.Count && IsRowOf(context.Page, previous, context.Segments[i].Block))
        {
            previous = context.Segments[i].Block;
            i = context.NextKept(context.Text.Append(context.Segments, i, " "));
            rows.Add(Row(context, previous, cells));
            width = Math.Max(width, rows[^1].Cells.Count);
        }

        IReadOnlyList<TableRow> padded = [.. rows.Select(row => row.Cells.Count == width ? row : row with { Cells = [.. row.Cells, .. Enumerable.Repeat(TableCell.Empty, width - row.Cells.Count)] })];
        context.Add(
            new TableBlock
            {
                Text = string.Join('\n', padded.Select(static row => string.Join('\t', row.Cells.Select(static cell => cell.Text)))),
                Rows = padded,
                Spans = context.Text.TakeSpans(),
            },
            place,
            0);
        return i;
    }

    /// <summary>Rows of one table follow each other without an empty line.</summary>
    private static bool IsRowOf(PageDocument page, int previous, int block)
    {
        if (page.Blocks[block].Shape != BlockShape.Cell)
        {
            return false;
        }

        for (int i = previous; previous >= 0 && i < block; i++)
        {
            ReadOnlySpan<char> gap = page.Text.Slice(page.Blocks[i].End, page.Blocks[i + 1].Start - page.Blocks[i].End);
            if (page.Blocks[i].Shape != BlockShape.Cell || gap.Count('\n') > 1 || gap.Count('\r') > 1)
            {
                return false;
            }
        }

        return true;
    }

    private static TableRow Row(AssemblyContext context, int block, List<TextSpan> cells)
    {
        string text = context.Text.TakeText();
        IReadOnlyList<InlineSpan> inlines = context.Text.TakeInlines();
        bool header = false;
        ReadOnlySpan<char> source = context.Page.TextOf(block);
        if (source.LastIndexOfAny('\n', '\r') is var lineEnd and >= 0 && text.AsSpan().TrimEnd().EndsWith(source[(lineEnd + 1)..].Trim()))
        {
            // The line between head and body is no cell.
            text = text.TrimEnd()[..^source[(lineEnd + 1)..].Trim().Length].TrimEnd();
            header = true;
        }

        FlattenedRows.Split(text, cells);
        return new TableRow
        {
            IsHeader = header,
            Cells = [.. cells.Select(cell => cell.Length == 0 ? TableCell.Empty : new TableCell { Text = text.Substring(cell.Start, cell.Length), Inlines = Within(inlines, cell), IsHeader = header })],
        };
    }

    private static IReadOnlyList<InlineSpan> Within(IReadOnlyList<InlineSpan> inlines, TextSpan cell)
    {
        List<InlineSpan>? found = null;
        foreach (InlineSpan inline in inlines)
        {
            int start = Math.Max(inline.Start, cell.Start);
            int end = Math.Min(inline.Start + inline.Length, cell.End);
            if (start < end)
            {
                (found ??= []).Add(inline with { Start = start - cell.Start, Length = end - start });
            }
        }

        return found ?? (IReadOnlyList<InlineSpan>)[];
    }
}
