using ArticleCleaner.Blocks;

namespace ArticleCleaner.Text;

/// <summary>Reads a flattened page: a line is a block; bullets, Markdown headings and <c>**bold**</c> markers are told from text.</summary>
internal static class TextSegmenter
{
    public static void Read(ReadOnlySpan<char> input, PageDocument page, PageBudget budget)
    {
        page.Text.Append(input);
        ref PageElement root = ref page.Elements.Add();
        root.Tag = HtmlTag.Body;
        root.Parent = -1;
        root.End = 1;

        int position = 0;
        while (position < input.Length)
        {
            int length = input[position..].IndexOfAny('\n', '\r', '\u2029');
            int end = length < 0 ? input.Length : position + length;
            if (page.Blocks.Count + 1 >= budget.Limits.MaxBlocks)
            {
                end = input.Length;
                page.Warnings.Add(new CleanerWarning("block_limit", $"The page has more than {budget.Limits.MaxBlocks} lines; the lines after them were not examined."));
            }

            AddLine(input[position..end], position, page);
            position = end + 1;
            budget.Step();
        }

        page.Elements[0].EndBlock = page.Blocks.Count;
    }

    private static void AddLine(ReadOnlySpan<char> line, int position, PageDocument page)
    {
        ReadOnlySpan<char> text = line.TrimStart();
        int indent = line.Length - text.Length;
        text = text.TrimEnd();
        if (text.IsEmpty)
        {
            return;
        }

        ref PageBlock block = ref page.Blocks.Add();
        block.Start = position + indent;
        block.Length = text.Length;
        block.FirstInline = page.Inlines.Count;
        block.MarkerLength = LineMarkers.Length(text, out BlockShape shape, out int level);
        block.Shape = shape;
        block.Level = (byte)(shape == BlockShape.ListItem ? Math.Min(indent / 2, 20) : level);
        block.BoldChars = BoldMarkers.Record(text, block.Start, page.Inlines);
        block.InlineCount = page.Inlines.Count - block.FirstInline;
    }
}
