using ArticleCleaner.Articles;
using ArticleCleaner.Blocks;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Metadata;

/// <summary>The title of flattened text: its first line, when that has the shape of a title.</summary>
internal static class TextTitle
{
    private const int MaxLength = 200;
    private const int MaxWords = 30;
    private const int LinesLookedAt = 5;
    private const int ProseWords = 12;

    /// <summary>Adds the title as a candidate.</summary>
    /// <returns>Its block, -1 when there is none.</returns>
    public static int Read(PageDocument page, TextScan scan, List<PageSegment> segments, FieldValues values)
    {
        int seen = 0;
        foreach (PageSegment segment in segments)
        {
            if (segment.Removal is not null)
            {
                continue;
            }

            ref PageBlock block = ref page.Blocks[segment.Block];
            ReadOnlySpan<char> text = page.TextOf(block)[block.MarkerLength..].Trim("*# ");
            bool heading = block.Shape == BlockShape.Heading && block.Level <= 2;
            if (heading || (seen == 0 && LooksLikeTitle(text, scan, segment.Block) && ProseFollows(page, scan, segment.Block)))
            {
                values.Add(MetadataField.Title, text, heading ? "text:heading" : "text:first-line", heading ? 80 : 60, block.Element);
                return segment.Block;
            }

            if (++seen >= LinesLookedAt)
            {
                break;
            }
        }

        return -1;
    }

    private static bool LooksLikeTitle(ReadOnlySpan<char> text, TextScan scan, int block)
    {
        BlockStatistics statistics = scan.Statistics[block];
        return text.Length is > 2 and <= MaxLength && statistics.Words is > 0 and <= MaxWords && statistics.SentenceEnds <= 1
            && (!statistics.EndsSentence || text[^1] is '?' or '!' or '？' or '！' or '؟');
    }

    private static bool ProseFollows(PageDocument page, TextScan scan, int block)
    {
        for (int i = block + 1; i < Math.Min(page.Blocks.Count, block + 1 + LinesLookedAt); i++)
        {
            if (scan.Statistics[i].Words >= ProseWords && scan.Statistics[i].EndsSentence)
            {
                return true;
            }
        }

        return false;
    }
}
