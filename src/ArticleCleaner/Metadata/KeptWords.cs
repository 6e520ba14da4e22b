using System.Runtime.InteropServices;
using ArticleCleaner.Articles;
using ArticleCleaner.Blocks;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Metadata;

/// <summary>Counts the words of the kept text.</summary>
internal static class KeptWords
{
    private const int KeptHashes = 1 << 16;

    public static int Count(PageDocument page, TextScan scan, List<PageSegment> segments)
    {
        int words = 0;
        RecordList<uint>? hashes = null;
        for (int i = 0, next; i < segments.Count; i = next)
        {
            int block = segments[i].Block;
            int kept = 0;
            for (next = i; next < segments.Count && segments[next].Block == block; next++)
            {
                kept += segments[next].Removal is null ? segments[next].Length : 0;
            }

            // Of a block that is kept in part the smaller part is counted.
            bool counted = kept * 2 < page.Blocks[block].Length;
            words += counted ? 0 : scan.Statistics[block].Words;
            foreach (PageSegment segment in CollectionsMarshal.AsSpan(segments)[i..next])
            {
                if (segment.Removal is null == counted)
                {
                    hashes ??= new RecordList<uint>();
                    hashes.Clear(KeptHashes);
                    int found = TextScanner.Scan(page.Text.Slice(segment.Start, segment.Length), hashes).Words;
                    words += counted ? found : -found;
                }
            }
        }

        return words;
    }
}
