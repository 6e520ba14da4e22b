namespace ArticleCleaner.Signals;

/// <summary>What is measured of a line of flattened text, by column of the block model's rows.</summary>
internal enum TextSignal
{
    // The line itself.
    Words, CharsPerWord, StopWordShare, CommasPerWord, SentenceEnds, SentenceEndsPerWord, EndsSentence, EndsColon, EndsEllipsis, DigitShare,
    CapitalWordShare, CapitalShare, SymbolShare, Prices, Year, Separators, Address, Bullet, Heading, StartsLower, StartsDigit, Question,

    // What its words say, and those around it.
    Score, LowestScore, HighestScore, PreviousScore, NextScore, ScoreAround2, ScoreAround5, ScoreAround15, RunScore, Topic,
    ScoreBelowBest, RunMassShare, RunScoreBelowBest,

    // The run of prose it is in or beside: gaps of two lines, of six lines.
    Run2Words, Run2Share, Run2Lines, Run2BeforeWords, Run2AfterWords, Run6Words, Run6Share, Run6Lines, Run6BeforeWords, Run6AfterWords,
    FromProse, ToProse, WordsFromProse, WordsToProse, FromMainRun, WordsFromMainRun,

    // The lines around it.
    WordsAround2, WordsAround5, ProseAround2, ProseAround5, ProseAround15, ShortAround5, ShortAround15, SentencesAround5,
    PreviousWords, NextWords, SecondPreviousWords, SecondNextWords, PreviousEnds, NextEnds, ShortRunBefore, ShortRunAfter,
    FromHeading, ToHeading, SectionWords,

    // Where it stands.
    LinePlace, WordPlace, LinesBefore, LinesAfter, WordsBefore, WordsAfter, ProseBefore, FromLongest,
    IsLegal, FromLegal, ToLegal, LegalBefore,

    // What repeats.
    TextCount, TextRank, LettersCount, LettersRank, ShapeCount, ShapeShare, ShapeDistance, PairCount, FirstWordCount, LastWordCount, SeenTrigrams,

    // The page.
    PageWords, PageLines, PageProse, PageLongest, PageLongestShare, PageLargestRun, PageRuns, PageWordsPerLine, PageShort, PageStopWords, PagePrices, PageYears,
    PageQuestions, PageRepeats, PageScore, PageHeadings, PageBullets, PageLegal, PageBestScore,

    // What parts it from the article.
    LabelScore, FromLabel, Trough, SectionScore, SectionProse, TopicAround2, TopicAround5,
}
