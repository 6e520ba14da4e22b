using System.Globalization;
using ArticleCleaner.Blocks;

namespace ArticleCleaner.Text;

/// <summary>
/// Reads a flattened page: a line is a block, or a paragraph is one where lines are wrapped. Bullets, numbers, headings and
/// <c>**bold**</c> markers are told from text. Linear in the input.
/// </summary>
internal static class TextSegmenter
{
    private const int IndentPerLevel = 2;
    private const int MaxLevel = 20;

    /// <param name="page">The page; its text is the input.</param>
    /// <param name="budget">The limits.</param>
    public static void Read(PageDocument page, PageBudget budget)
    {
        ReadOnlySpan<char> input = page.Text.Span;
        ref PageElement root = ref page.Elements.Add();
        root.Tag = HtmlTag.Body;
        root.Parent = -1;
        root.End = 1;

        List<TextLine> read = ReadLines(input, page, budget, out bool unexamined);
        ReadOnlySpan<TextLine> lines = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(read);
        LineWrapping wrapping = LineWrapping.Of(input, lines);
        var fences = new CodeFences();
        int examined = lines.Length - (unexamined ? 1 : 0);
        int next;
        for (int i = 0; i < lines.Length; i = next)
        {
            next = i < examined ? EndOfListing(input, lines[..examined], i, ref fences) : i;
            if (next > i)
            {
                AddListing(input, lines[i], lines[next - 1], page);
                continue;
            }

            next = i < examined ? FlattenedRows.End(input, lines[..examined], i) : i;
            if (next > i)
            {
                AddRows(input, lines[i..next], page);
                continue;
            }

            next = i + 1;
            while (next < lines.Length && wrapping.Joins(input, lines[next - 1], lines[next]))
            {
                next++;
            }

            AddBlock(input, lines, i, next, page);
        }

        page.UnexaminedBlock = unexamined ? page.Blocks.Count - 1 : -1;
        FindHeadings(page);
        page.Elements[0].EndBlock = page.Blocks.Count;
    }

    /// <summary>The lines; what lies beyond a limit is one last line, so that nothing is lost.</summary>
    private static List<TextLine> ReadLines(ReadOnlySpan<char> input, PageDocument page, PageBudget budget, out bool unexamined)
    {
        unexamined = false;
        var lines = new List<TextLine>();
        var reader = new LineReader(input);
        while (reader.Read(out TextLine line))
        {
            bool full = lines.Count >= budget.Limits.MaxBlocks;
            if (!full && budget.Step())
            {
                lines.Add(line);
                continue;
            }

            unexamined = true;
            lines.Add(line with { AfterGap = true, End = line.Start + input[line.Start..].TrimEnd().Length });
            page.Warnings.Add(full
                ? new CleanerWarning("block_limit", string.Create(CultureInfo.InvariantCulture, $"The page has more than {budget.Limits.MaxBlocks} lines; the lines after them were not examined."))
                : new CleanerWarning("time_limit", string.Create(CultureInfo.InvariantCulture, $"The time limit of {budget.Limits.MaxTimePerPage.TotalSeconds:0.###} s was reached after {line.Start} of {input.Length} characters; the rest was not examined.")));
            break;
        }

        return lines;
    }

    private static int EndOfListing(ReadOnlySpan<char> input, ReadOnlySpan<TextLine> lines, int first, ref CodeFences fences)
    {
        int next = fences.End(input, lines, first);
        return next > first ? next : IndentedCode.End(input, lines, first);
    }

    /// <summary>A listing is one block with its indentation; the line of its opening fence is its marker.</summary>
    private static void AddListing(ReadOnlySpan<char> input, in TextLine first, in TextLine last, PageDocument page)
    {
        bool fenced = first.Of(input).StartsWith(CodeFences.Fence);

        // Further characters than these end a line; what stood before one is of the block before.
        int after = page.Blocks.Count == 0 ? 0 : page.Blocks[page.Blocks.Count - 1].End;
        int start = fenced ? first.Start : Math.Max(after, input[..first.Start].LastIndexOfAny('\n', '\r') + 1);
        ref PageBlock block = ref page.Blocks.Add();
        block.Start = start;
        block.Length = last.End - start;
        block.FirstInline = page.Inlines.Count;
        block.MarkerLength = fenced ? first.Length : 0;
        block.Shape = BlockShape.Code;
    }

    /// <summary>Each row of a table is a block; the line between head and body belongs to the row before it.</summary>
    private static void AddRows(ReadOnlySpan<char> input, ReadOnlySpan<TextLine> rows, PageDocument page)
    {
        int next;
        for (int i = 0; i < rows.Length; i = next)
        {
            next = i + 1;
            next += next < rows.Length && FlattenedRows.IsDelimiter(rows[next].Of(input)) ? 1 : 0;

            ref PageBlock block = ref page.Blocks.Add();
            block.Start = rows[i].Start;
            block.Length = rows[next - 1].End - rows[i].Start;
            block.FirstInline = page.Inlines.Count;
            block.Shape = BlockShape.Cell;
            block.BoldChars = BoldMarkers.Record(rows[i].Of(input), block.Start, page.Inlines);
            block.InlineCount = page.Inlines.Count - block.FirstInline;
        }
    }

    private static void AddBlock(ReadOnlySpan<char> input, ReadOnlySpan<TextLine> lines, int first, int next, PageDocument page)
    {
        TextLine line = lines[first];
        ReadOnlySpan<char> text = input[line.Start..lines[next - 1].End];
        ref PageBlock block = ref page.Blocks.Add();
        block.Start = line.Start;
        block.Length = text.Length;
        block.FirstInline = page.Inlines.Count;
        block.MarkerLength = LineMarkers.Length(text, out BlockShape shape, out int level);
        if (next == first + 1 && next < lines.Length && shape == BlockShape.Paragraph && !lines[next].AfterGap
            && LineMarkers.Underline(lines[next].Of(input)) is var underline and > 0 && HeadingShape.IsLikely(text))
        {
            shape = BlockShape.Heading;
            level = underline;
        }

        block.Shape = shape;
        block.Level = (byte)(shape == BlockShape.ListItem ? Math.Min(line.Indent / IndentPerLevel, MaxLevel) : level);
        block.BoldChars = BoldMarkers.Record(text, block.Start, page.Inlines);
        block.InlineCount = page.Inlines.Count - block.FirstInline;
    }

    /// <summary>
    /// Headings by shape: a likely line before prose, after prose or at the start. A numbered one is a heading when it stands
    /// alone, an item when its neighbours are items.
    /// </summary>
    private static void FindHeadings(PageDocument page)
    {
        bool anyProse = false;
        for (int i = 0; i + 1 < page.Blocks.Count; i++)
        {
            ref PageBlock block = ref page.Blocks[i];
            ReadOnlySpan<char> text = page.TextOf(block);
            bool numbered = block.Shape == BlockShape.ListItem && char.IsAsciiDigit(text[0]);
            if ((block.Shape == BlockShape.Paragraph || (numbered && !GoesOnCounting(page, i))) && HeadingShape.IsLikely(text) && IsBody(page, i + 1)
                && (i == 0 || EndsSection(page, i - 1) || HeadingShape.IsAllBold(text)))
            {
                block.Shape = BlockShape.Heading;
                block.Level = (byte)(anyProse || i > 0 ? 2 : 1);
                block.MarkerLength = 0;
            }

            anyProse |= HeadingShape.IsProse(text);
        }
    }

    /// <summary>Whether a numbered line has the number after that of the item above it: the last item of a list, and no heading.</summary>
    private static bool GoesOnCounting(PageDocument page, int block) =>
        block > 0 && page.Blocks[block - 1].Shape == BlockShape.ListItem && NumberOf(page, block - 1) is > 0 and var above && NumberOf(page, block) == above + 1;

    /// <summary>The number that a line begins with; 0 when it begins with none.</summary>
    private static int NumberOf(PageDocument page, int block)
    {
        ReadOnlySpan<char> text = page.TextOf(block);
        int digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 3 ? int.Parse(text[..digits], CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>Whether a heading may follow: prose, a heading, the end of a list, a label such as "Contents" under prose.</summary>
    private static bool EndsSection(PageDocument page, int block) =>
        IsBody(page, block) || page.Blocks[block].Shape is BlockShape.Heading or BlockShape.ListItem
        || (block > 0 && IsBody(page, block - 1) && HeadingShape.IsLabel(page.TextOf(page.Blocks[block])));

    /// <summary>Whether a block is what stands under and over headings: prose, or the item of a list of prose.</summary>
    private static bool IsBody(PageDocument page, int block) =>
        page.Blocks[block].Shape is BlockShape.Paragraph or BlockShape.Quote && HeadingShape.IsProse(page.TextOf(block));
}
