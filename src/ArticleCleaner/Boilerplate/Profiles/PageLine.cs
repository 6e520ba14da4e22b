using ArticleCleaner.Blocks;

namespace ArticleCleaner.Boilerplate.Profiles;

/// <summary>A line of a block.</summary>
/// <param name="Block">The block.</param>
/// <param name="Number">Number of the line, counted over the page.</param>
/// <param name="Start">Offset of its first character in the page text.</param>
/// <param name="End">Offset behind its last.</param>
internal readonly record struct PageLine(int Block, int Number, int Start, int End)
{
    public TextSpan Span => new(Start, End - Start);

    /// <summary>All lines of a page that hold something, in order.</summary>
    public static List<PageLine> Of(PageDocument page)
    {
        var lines = new List<PageLine>(page.Blocks.Count + page.Text.Span.Count('\n'));
        int number = 0;
        for (int block = 0; block < page.Blocks.Count; block++)
        {
            int start = page.Blocks[block].Start;
            int end = page.Blocks[block].End;
            while (start < end)
            {
                int length = page.Text.Slice(start, end - start).IndexOf('\n');
                int lineEnd = length < 0 ? end : start + length;
                if (lineEnd > start)
                {
                    lines.Add(new PageLine(block, number, start, lineEnd));
                }

                number++;
                start = lineEnd + 1;
            }
        }

        return lines;
    }
}
