using ArticleCleaner.Articles;
using ArticleCleaner.Blocks;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Metadata;

/// <summary>Counts the words of the kept text.</summary>
internal static class KeptWords
{
    public static int Count(PageDocument page, TextScan scan, List<PageSegment> segments)
    {
        int words = 0;
        RecordList<uint>? hashes = null;
        foreach (PageSegment segment in segments)
        {
            if (segment.Removal is not null)
            {
                continue;
            }

            if (segment.Length == page.Blocks[segment.Block].Length)
            {
                words += scan.Statistics[segment.Block].Words;
                continue;
            }

            hashes ??= new RecordList<uint>();
            words += TextScanner.Scan(page.Text.Slice(segment.Start, segment.Length), hashes).Words;
        }

        return words;
    }
}
