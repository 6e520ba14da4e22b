namespace ArticleCleaner.Signals;

/// <summary>Fills the row that tells extracted text from a whole flattened page; linear in the lines.</summary>
internal static class ExtractedSignals
{
    /// <summary>Number of signals.</summary>
    public const int Count = (int)ExtractedSignal.LastProbability + 1;

    /// <summary>Lines at either end that are looked at by themselves.</summary>
    private const int EndLines = 3;

    /// <summary>Lines to either side that a poor part is measured over.</summary>
    private const int Reach = 5;

    private const float LowScore = -0.4f;

    /// <summary>Fills the row.</summary>
    /// <param name="signals">The page's signals.</param>
    /// <param name="probability">By line, the probability of being main content.</param>
    /// <param name="kept">The lines that would be kept.</param>
    /// <param name="expected">The F1 expected of keeping them.</param>
    /// <param name="row">Receives the signals.</param>
    public static void Fill(TextSignals signals, ReadOnlySpan<float> probability, ReadOnlySpan<bool> kept, double expected, Span<float> row)
    {
        FillPage(signals, row);
        FillEnds(signals.Lines, probability, row);
        FillPoorest(signals.Lines, row);
        FillProbabilities(signals.Lines, probability, kept, row);
        Set(row, ExtractedSignal.ExpectedF1, (float)expected);
    }

    private static void FillPage(TextSignals signals, Span<float> row)
    {
        TextTotals page = signals.Lines.Page;
        int longest = signals.Lines.WordsOf(signals.Lines.Longest);
        Set(row, ExtractedSignal.Words, page.Words);
        Set(row, ExtractedSignal.Lines, page.Lines);
        Set(row, ExtractedSignal.Prose, Share(page.ProseWords, page.Words));
        Set(row, ExtractedSignal.Longest, longest);
        Set(row, ExtractedSignal.LongestShare, Share(longest, page.Words));
        Set(row, ExtractedSignal.LargestRun, Share(signals.Runs2.Largest, page.Words));
        Set(row, ExtractedSignal.Runs, signals.Runs2.Count);
        Set(row, ExtractedSignal.WordsPerLine, Share(page.Words, page.Lines));
        Set(row, ExtractedSignal.Short, Share(page.ShortLines, page.Lines));
        Set(row, ExtractedSignal.StopWords, signals.StopWordShare);
        Set(row, ExtractedSignal.Prices, Share(page.Prices, page.Lines));
        Set(row, ExtractedSignal.Years, Share(page.Years, page.Lines));
        Set(row, ExtractedSignal.Questions, Share(page.Questions, page.Lines));
        Set(row, ExtractedSignal.Repeats, Share(page.Repeats, page.Lines));
        Set(row, ExtractedSignal.Score, page.MeanScore);
        Set(row, ExtractedSignal.Headings, Share(page.Headings, page.Lines));
        Set(row, ExtractedSignal.Bullets, Share(page.Bullets, page.Lines));
        Set(row, ExtractedSignal.Legal, page.Legal);
    }

    private static void FillEnds(TextLines lines, ReadOnlySpan<float> probability, Span<float> row)
    {
        TextTotals first = lines.Between(0, EndLines), last = lines.Between(lines.Count - EndLines, lines.Count);
        Set(row, ExtractedSignal.FirstWords, Share(first.Words, first.Lines));
        Set(row, ExtractedSignal.LastWords, Share(last.Words, last.Lines));
        Set(row, ExtractedSignal.FirstScore, first.MeanScore);
        Set(row, ExtractedSignal.LastScore, last.MeanScore);
        Set(row, ExtractedSignal.FirstProbability, Mean(probability[..Math.Min(EndLines, probability.Length)]));
        Set(row, ExtractedSignal.LastProbability, Mean(probability[Math.Max(0, probability.Length - EndLines)..]));
        int before = 0, after = 0;
        while (before < lines.Count && !lines.Facts[before].IsProse)
        {
            before++;
        }

        while (after < lines.Count && !lines.Facts[lines.Count - 1 - after].IsProse)
        {
            after++;
        }

        Set(row, ExtractedSignal.LinesBeforeProse, before);
        Set(row, ExtractedSignal.LinesAfterProse, after);
        Set(row, ExtractedSignal.WordsBeforeProse, lines.Between(0, before).Words);
        Set(row, ExtractedSignal.WordsAfterProse, lines.Between(lines.Count - after, lines.Count).Words);
    }

    private static void FillPoorest(TextLines lines, Span<float> row)
    {
        int shortRun = 0, longestShortRun = 0, low = 0;
        float lowest = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            shortRun = lines.Facts[i].IsShort ? shortRun + 1 : 0;
            longestShortRun = Math.Max(longestShortRun, shortRun);
            float around = lines.Between(i - Reach, i + Reach + 1).MeanScore;
            lowest = Math.Min(lowest, around);
            low += around < LowScore ? lines.Facts[i].Words : 0;
        }

        Set(row, ExtractedSignal.LongestShortRun, longestShortRun);
        Set(row, ExtractedSignal.LowestScore, lowest);
        Set(row, ExtractedSignal.LowScoreShare, Share(low, lines.Page.Words));
    }

    private static void FillProbabilities(TextLines lines, ReadOnlySpan<float> probability, ReadOnlySpan<bool> kept, Span<float> row)
    {
        double sum = 0;
        float lowest = 1;
        int doubted = 0, denied = 0, keptWords = 0, words = lines.Page.Words;
        for (int i = 0; i < probability.Length; i++)
        {
            int own = lines.Facts[i].Words;
            sum += (double)probability[i] * own;
            lowest = own > 0 ? Math.Min(lowest, probability[i]) : lowest;
            doubted += probability[i] < 0.5f ? own : 0;
            denied += probability[i] < 0.15f ? own : 0;
            keptWords += kept[i] ? own : 0;
        }

        Set(row, ExtractedSignal.MeanProbability, words == 0 ? 0 : (float)(sum / words));
        Set(row, ExtractedSignal.LowestProbability, lowest);
        Set(row, ExtractedSignal.Doubted, Share(doubted, words));
        Set(row, ExtractedSignal.Denied, Share(denied, words));
        Set(row, ExtractedSignal.KeptShare, Share(keptWords, words));
        Set(row, ExtractedSignal.ExpectedF1OfAll, words == 0 ? 0 : (float)(2 * sum / (words + sum)));
    }

    private static float Mean(ReadOnlySpan<float> values)
    {
        float sum = 0;
        foreach (float value in values)
        {
            sum += value;
        }

        return values.IsEmpty ? 0 : sum / values.Length;
    }

    private static float Share(int part, int whole) => whole == 0 ? 0 : (float)part / whole;

    private static void Set(Span<float> row, ExtractedSignal signal, float value) => row[(int)signal] = value;
}
