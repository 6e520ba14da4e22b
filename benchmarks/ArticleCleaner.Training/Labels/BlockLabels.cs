using ArticleCleaner.Blocks;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Training.Labels;

/// <summary>What the truth says of a page's blocks.</summary>
/// <param name="Coverage">By block, the share of its words that are the truth's.</param>
/// <param name="Weight">By block, how much it counts in training: the same for all pages together, whatever their length.</param>
/// <param name="Words">By block, its words.</param>
/// <param name="TruthWords">The truth's words.</param>
internal sealed record BlockLabels(float[] Coverage, float[] Weight, int[] Words, int TruthWords)
{
    public const float Enough = 0.5f;

    public bool IsContent(int block) => Coverage[block] >= Enough;

    /// <summary>Aligns the truth with the page.</summary>
    public static BlockLabels Make(string truth, PageDocument page, TextScan scan)
    {
        var truthWords = new RecordList<uint>();
        BlockStatistics truthCounts = TextScanner.Scan(truth, truthWords);
        int count = page.Blocks.Count;
        var labels = new BlockLabels(new float[count], new float[count], new int[count], truthCounts.Words);
        long pageWords = 0;
        for (int i = 0; i < count; i++)
        {
            labels.Words[i] = scan.Statistics[i].Words;
            pageWords += labels.Words[i];
        }

        for (int i = 0; i < count; i++)
        {
            labels.Weight[i] = labels.Words[i] / (truthCounts.Words + (0.25f * pageWords) + 20);
        }

        if (truthWords.Count > 0)
        {
            Cover(labels.Coverage, truthWords.Span, page, scan);
        }

        return labels;
    }

    private static void Cover(float[] coverage, ReadOnlySpan<uint> truth, PageDocument page, TextScan scan)
    {
        var alignment = new TruthAlignment(truth, scan.WordHashes.Span, HiddenWords(page, scan));
        alignment.MatchLongRuns();
        for (int i = 0; i < coverage.Length; i++)
        {
            ref readonly BlockStatistics block = ref scan.Statistics[i];
            alignment.MatchNear(block.FirstWord, block.WordCount);
            int found = alignment.Matches.AsSpan(block.FirstWord, block.WordCount).Length - alignment.Matches.AsSpan(block.FirstWord, block.WordCount).Count(-1);
            coverage[i] = block.WordCount == 0 ? 0 : (float)found / block.WordCount;
        }
    }

    private static bool[] HiddenWords(PageDocument page, TextScan scan)
    {
        var hidden = new bool[scan.WordHashes.Count];
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            if ((page.Elements[page.Blocks[i].Container].Flags & (ElementFlags.Hidden | ElementFlags.Head | ElementFlags.Template | ElementFlags.NoScript)) != 0)
            {
                hidden.AsSpan(scan.Statistics[i].FirstWord, scan.Statistics[i].WordCount).Fill(true);
            }
        }

        return hidden;
    }
}
