namespace ArticleCleaner.Signals;

/// <summary>What tells text that somebody extracted already from a whole flattened page, by column of that model's row.</summary>
internal enum ExtractedSignal
{
    // The page as a whole.
    Words, Lines, Prose, Longest, LongestShare, LargestRun, Runs, WordsPerLine, Short, StopWords, Prices, Years, Questions, Repeats, Score, Headings, Bullets, Legal,

    // Its ends.
    FirstWords, LastWords, FirstScore, LastScore, LinesBeforeProse, LinesAfterProse, WordsBeforeProse, WordsAfterProse,

    // Its poorest parts.
    LongestShortRun, LowestScore, LowScoreShare,

    // What the model of lines says.
    MeanProbability, LowestProbability, Doubted, Denied, KeptShare, ExpectedF1, ExpectedF1OfAll, FirstProbability, LastProbability,
}
