using ArticleCleaner.Blocks;

namespace ArticleCleaner.Text;

/// <summary>Pairs of <c>**</c> in a line of flattened text.</summary>
internal static class BoldMarkers
{
    /// <summary>Records each bold run, its markers included.</summary>
    /// <returns>The number of bold characters.</returns>
    public static int Record(ReadOnlySpan<char> line, int offset, RecordList<InlineRun> inlines)
    {
        int bold = 0;
        int position = 0;
        while (true)
        {
            int open = line[position..].IndexOf("**");
            if (open < 0)
            {
                return bold;
            }

            open += position;
            int length = line[(open + 2)..].IndexOf("**");
            if (length < 0)
            {
                return bold;
            }

            if (length > 0)
            {
                inlines.Add(new InlineRun(offset + open, length + 4, InlineKind.Strong, -1));
                bold += length;
            }

            position = open + length + 4;
        }
    }
}
