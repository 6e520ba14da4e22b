using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Makes tables of data: walks the table's cells in the tree, so that cells without text keep their place.</summary>
internal static class TableAssembler
{
    public static int Add(AssemblyContext context, int first, in Place place)
    {
        PageDocument page = context.Page;
        int table = place.Owner;
        int end = page.Elements[table].End;
        var grid = new TableGrid();
        string? caption = null;
        IReadOnlyList<InlineSpan> captionInlines = [];
        bool inHead = false;
        int headEnd = 0;
        int i = first;
        for (int e = table + 1; e < end;)
        {
            ref PageElement element = ref page.Elements[e];
            switch (element.Tag)
            {
                case HtmlTag.Thead:
                    headEnd = element.End;
                    e++;
                    break;
                case HtmlTag.Tr:
                    inHead = e < headEnd;
                    grid.StartRow(inHead);
                    e++;
                    break;
                case HtmlTag.Caption:
                    i = AppendUntil(context, i, place, element.EndBlock);
                    if (caption is null && grid.IsEmpty && context.Text.Length > 0)
                    {
                        caption = OneLine(context.Text.TakeText());
                        captionInlines = context.Text.TakeInlines();
                    }
                    else if (context.Text.Length > 0)
                    {
                        // A caption behind the rows keeps its place.
                        grid.AddLoose(TakeCell(context, -1));
                    }

                    e = element.End;
                    break;
                case HtmlTag.Td or HtmlTag.Th:
                    // Text of the table that is in no cell gets one of its own.
                    i = AppendUntil(context, i, place, element.FirstBlock);
                    if (context.Text.Length > 0)
                    {
                        grid.AddLoose(TakeCell(context, -1));
                    }

                    i = AppendUntil(context, i, place, element.EndBlock);
                    grid.Add(TakeCell(context, e), Span(page, e, AttributeName.Colspan), Span(page, e, AttributeName.Rowspan));
                    e = element.End;
                    break;
                default:
                    e++;
                    break;
            }
        }

        i = AppendUntil(context, i, place, int.MaxValue);
        if (context.Text.Length > 0)
        {
            grid.AddLoose(TakeCell(context, -1));
        }

        List<TableRow> rows = grid.Rows();
        if (rows.Count == 0)
        {
            // Of the whole table only the caption is kept.
            context.Add(new ParagraphBlock { Text = caption ?? "", Inlines = captionInlines, Spans = context.Text.TakeSpans() }, place with { Kind = StructureKind.Paragraph }, table);
            return i;
        }

        MarkHeaderOfBoldCells(rows);
        string text = string.Join('\n', rows.Select(static row => string.Join('\t', row.Cells.Select(static cell => OneLine(cell.Text)))));
        context.Add(
            new TableBlock { Text = caption is null ? text : caption + "\n" + text, Rows = rows, Caption = caption, Spans = context.Text.TakeSpans() },
            place,
            table);
        return i;
    }

    private static string OneLine(string text) => text.AsSpan().ContainsAny('\n', '\r', '\t') ? text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ') : text;

    /// <summary>Where no cell is declared a header, a first row in bold above others that are not is one.</summary>
    private static void MarkHeaderOfBoldCells(List<TableRow> rows)
    {
        if (rows.Count > 1 && rows[0].Cells.Count > 1 && rows[0].Cells.All(IsBold) && !rows[1].Cells.All(IsBold)
            && rows.TrueForAll(static row => !row.IsHeader && !row.Cells.Any(static cell => cell.IsHeader)))
        {
            rows[0] = rows[0] with { IsHeader = true };
        }
    }

    private static bool IsBold(TableCell cell) =>
        cell.IsCovered || (cell.Text.Length > 0 && cell.Inlines.Any(inline => inline.Kind == InlineKind.Strong && inline.Start == 0 && inline.Length == cell.Text.Length));

    /// <summary>Appends the kept blocks of the table before a block.</summary>
    private static int AppendUntil(AssemblyContext context, int segment, in Place place, int endBlock)
    {
        while (segment < context.Segments.Count && context.Segments[segment].Block < endBlock && context.IsIn(segment, place))
        {
            segment = context.NextKept(context.Text.Append(context.Segments, segment, "\n"));
        }

        return segment;
    }

    private static TableCell TakeCell(AssemblyContext context, int element)
    {
        bool header = element >= 0 && context.Page.Elements[element].Tag == HtmlTag.Th;
        if (context.Text.Length == 0 && !header)
        {
            return TableCell.Empty;
        }

        return new TableCell { Text = context.Text.TakeText(), Inlines = context.Text.TakeInlines(), IsHeader = header };
    }

    private static int Span(PageDocument page, int cell, AttributeName name)
    {
        if (page.Elements[cell].AttributeCount == 0)
        {
            return 1;
        }

        ReadOnlySpan<char> value = page.Attribute(cell, name);
        if (value.SequenceEqual("0") && name == AttributeName.Rowspan)
        {
            return int.MaxValue;
        }

        // Larger than any number is as wide as the table.
        return int.TryParse(value, out int span) ? Math.Max(1, span) : !value.IsEmpty && value.IndexOfAnyExceptInRange('0', '9') < 0 ? int.MaxValue : 1;
    }
}
