using System.Buffers;
using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>
/// Measures the lines of flattened text: a few passes over the lines, then a row of signals for any line on demand. The same
/// code serves training and use.
/// </summary>
internal sealed class TextSignals
{
    /// <summary>Number of signals of a line.</summary>
    public const int Count = (int)TextSignal.TopicAround5 + 1;

    private const float Far = 99;
    private static readonly SearchValues<string> AddressSigns = SearchValues.Create(["@", "://", "www."], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<char> SeparatorChars = SearchValues.Create("|·•»›>/–—→:");

    private readonly TopicWords _topic = new();
    private readonly LineBorders _borders = new();
    private PageDocument _page = new();
    private TextScan _scan = new();

    private readonly MainRun _main = new();

    public TextLines Lines { get; } = new();

    public LineRepetition Repetition { get; } = new();

    public ProseRuns Runs2 { get; } = new(2);

    public ProseRuns Runs6 { get; } = new(6);

    /// <summary>The page's language as <see cref="StopWords"/> knows it.</summary>
    public uint Language { get; private set; }

    /// <summary>The share of function words on the page.</summary>
    public float StopWordShare { get; private set; }

    /// <summary>Measures a page. The lines' rows are available until the next page.</summary>
    public void Run(PageDocument page, TextScan scan, WordScores scores)
    {
        (_page, _scan) = (page, scan);
        scores = scores.Know(scan.WordHashes.Span) ? scores : WordScores.None;
        Language = StopWords.Shared.PickLanguage(scan);
        StopWordShare = Language == 0 ? StopWords.Unknown : StopWords.Shared.Count(scan.WordHashes.Span, Language) / (float)Math.Max(1, scan.WordHashes.Count);
        Repetition.Run(page, scan);
        Lines.Run(page, scan, Repetition, scores);
        Runs2.Run(Lines.Facts);
        Runs6.Run(Lines.Facts);
        _topic.Run(scan, Lines.Facts);
        _main.Run(Lines, Runs6);
        _borders.Run(scan, Lines, _topic, _main.Of, Language);
    }

    /// <summary>Fills the row of a line.</summary>
    public void Fill(int line, Span<float> row)
    {
        FillLine(line, row);
        FillScores(line, row);
        FillRuns(line, row);
        FillMainRun(line, row);
        FillWindows(line, row);
        FillPlace(line, row);
        FillRepetition(line, row);
        FillPage(row);
        FillBorders(line, row);
    }

    private void FillLine(int index, Span<float> row)
    {
        ref PageBlock block = ref _page.Blocks[index];
        ref readonly BlockStatistics text = ref _scan.Statistics[index];
        ReadOnlySpan<char> chars = _page.TextOf(block);
        float words = Math.Max(1, text.Words);
        float length = Math.Max(1, block.Length);
        Set(row, TextSignal.Words, text.Words);
        Set(row, TextSignal.CharsPerWord, length / words);
        Set(row, TextSignal.StopWordShare, Language == 0 ? StopWords.Unknown : StopWords.Shared.Count(_scan.WordsOf(index), Language) / words);
        Set(row, TextSignal.CommasPerWord, text.Commas / words);
        Set(row, TextSignal.SentenceEnds, text.SentenceEnds);
        Set(row, TextSignal.SentenceEndsPerWord, text.SentenceEnds / words);
        Set(row, TextSignal.EndsSentence, text.EndsSentence);
        Set(row, TextSignal.EndsColon, chars.EndsWith(':') || chars.EndsWith('：'));
        Set(row, TextSignal.EndsEllipsis, chars.EndsWith('…') || chars.EndsWith("...") || chars.EndsWith("[…]"));
        Set(row, TextSignal.DigitShare, text.Digits / length);
        Set(row, TextSignal.CapitalWordShare, text.CapitalWords / words);
        Set(row, TextSignal.CapitalShare, text.Capitals / length);
        Set(row, TextSignal.SymbolShare, text.Symbols / length);
        Set(row, TextSignal.Prices, text.Prices);
        Set(row, TextSignal.Year, Lines.Facts[index].HasYear);
        Set(row, TextSignal.Separators, CountSeparators(chars));
        Set(row, TextSignal.Address, chars.ContainsAny(AddressSigns));
        Set(row, TextSignal.Bullet, block.MarkerLength > 0);
        Set(row, TextSignal.Heading, Lines.Facts[index].IsHeading);
        Set(row, TextSignal.StartsLower, !chars.IsEmpty && char.IsLower(chars[0]));
        Set(row, TextSignal.StartsDigit, !chars.IsEmpty && char.IsDigit(chars[0]));
        Set(row, TextSignal.Question, chars.EndsWith('?') || chars.EndsWith('？'));
    }

    private void FillScores(int index, Span<float> row)
    {
        ReadOnlySpan<LineFacts> facts = Lines.Facts;
        WordScore score = facts[index].Score;
        ProseRun run = Runs2.Of(index);
        Set(row, TextSignal.Score, Mean(score));
        Set(row, TextSignal.LowestScore, score.Lowest);
        Set(row, TextSignal.HighestScore, score.Highest);
        Set(row, TextSignal.PreviousScore, index == 0 ? 0 : Mean(facts[index - 1].Score));
        Set(row, TextSignal.NextScore, index + 1 >= facts.Length ? 0 : Mean(facts[index + 1].Score));
        Set(row, TextSignal.ScoreAround2, Around(index, 2).MeanScore);
        Set(row, TextSignal.ScoreAround5, Around(index, 5).MeanScore);
        Set(row, TextSignal.ScoreAround15, Around(index, 15).MeanScore);
        Set(row, TextSignal.RunScore, run.Words == 0 ? -9 : Lines.Between(run.First, run.Last + 1).MeanScore);
        ProseRun wide = Runs6.Of(index);
        Set(row, TextSignal.ScoreBelowBest, _main.BestScore - Around(index, 5).MeanScore);
        Set(row, TextSignal.RunMassShare, wide.Words == 0 ? 0 : _main.MassShare(Lines, wide));
        Set(row, TextSignal.RunScoreBelowBest, wide.Words == 0 ? 9 : _main.RunScore - Lines.Between(wide.First, wide.Last + 1).MeanScore);
        Set(row, TextSignal.Topic, _borders.Of(index).Topic);
    }

    private void FillRuns(int index, Span<float> row)
    {
        ref readonly LineNeighbours near = ref Lines.Neighbours(index);
        TextTotals page = Lines.Page;
        ProseRun run = Runs2.Of(index);
        Set(row, TextSignal.Run2Words, run.Words);
        Set(row, TextSignal.Run2Share, Share(run.Words, Runs2.Largest));
        Set(row, TextSignal.Run2Lines, run.Lines);
        Set(row, TextSignal.Run2BeforeWords, run.Words == 0 ? 0 : Lines.Between(run.First, index).ProseWords);
        Set(row, TextSignal.Run2AfterWords, run.Words == 0 ? 0 : Lines.Between(index + 1, run.Last + 1).ProseWords);
        run = Runs6.Of(index);
        Set(row, TextSignal.Run6Words, run.Words);
        Set(row, TextSignal.Run6Share, Share(run.Words, page.ProseWords));
        Set(row, TextSignal.Run6Lines, run.Lines);
        Set(row, TextSignal.Run6BeforeWords, run.Words == 0 ? 0 : Lines.Between(run.First, index).ProseWords);
        Set(row, TextSignal.Run6AfterWords, run.Words == 0 ? 0 : Lines.Between(index + 1, run.Last + 1).ProseWords);
        Set(row, TextSignal.FromProse, near.PreviousProse < 0 ? Far : index - near.PreviousProse);
        Set(row, TextSignal.ToProse, near.NextProse < 0 ? Far : near.NextProse - index);
        Set(row, TextSignal.WordsFromProse, near.PreviousProse < 0 ? Far : Lines.Between(near.PreviousProse + 1, index).Words);
        Set(row, TextSignal.WordsToProse, near.NextProse < 0 ? Far : Lines.Between(index + 1, near.NextProse).Words);
    }

    /// <summary>How far the main run is: below zero for lines before it.</summary>
    private void FillMainRun(int index, Span<float> row)
    {
        ProseRun main = _main.Of;
        bool before = index < main.First, after = index > main.Last;
        int lines = before ? index - main.First : after ? index - main.Last : 0;
        int words = before ? -Lines.Between(index + 1, main.First).Words : after ? Lines.Between(main.Last + 1, index).Words : 0;
        Set(row, TextSignal.FromMainRun, main.Words == 0 ? -Far : lines);
        Set(row, TextSignal.WordsFromMainRun, main.Words == 0 ? -Far : words);
    }

    private void FillWindows(int index, Span<float> row)
    {
        ref readonly LineNeighbours near = ref Lines.Neighbours(index);
        (TextTotals around2, TextTotals around5, TextTotals around15) = (Around(index, 2), Around(index, 5), Around(index, 15));
        Set(row, TextSignal.WordsAround2, around2.Words);
        Set(row, TextSignal.WordsAround5, around5.Words);
        Set(row, TextSignal.ProseAround2, Share(around2.ProseWords, around2.Words));
        Set(row, TextSignal.ProseAround5, Share(around5.ProseWords, around5.Words));
        Set(row, TextSignal.ProseAround15, Share(around15.ProseWords, around15.Words));
        Set(row, TextSignal.ShortAround5, Share(around5.ShortLines, around5.Lines));
        Set(row, TextSignal.ShortAround15, Share(around15.ShortLines, around15.Lines));
        Set(row, TextSignal.SentencesAround5, Share(around5.SentenceEnds, around5.Words));
        Set(row, TextSignal.PreviousWords, Lines.WordsOf(index - 1));
        Set(row, TextSignal.NextWords, Lines.WordsOf(index + 1));
        Set(row, TextSignal.SecondPreviousWords, Lines.WordsOf(index - 2));
        Set(row, TextSignal.SecondNextWords, Lines.WordsOf(index + 2));
        Set(row, TextSignal.PreviousEnds, index > 0 && _scan.Statistics[index - 1].EndsSentence);
        Set(row, TextSignal.NextEnds, index + 1 < Lines.Count && _scan.Statistics[index + 1].EndsSentence);
        Set(row, TextSignal.ShortRunBefore, near.ShortBefore);
        Set(row, TextSignal.ShortRunAfter, near.ShortAfter);
        Set(row, TextSignal.FromHeading, near.PreviousHeading < 0 ? Far : index - near.PreviousHeading);
        Set(row, TextSignal.ToHeading, near.NextHeading < 0 ? Far : near.NextHeading - index);
        Set(row, TextSignal.SectionWords, Lines.Between(Math.Max(0, near.PreviousHeading), near.NextHeading < 0 ? Lines.Count : near.NextHeading).Words);
    }

    private void FillPlace(int index, Span<float> row)
    {
        ref readonly LineNeighbours near = ref Lines.Neighbours(index);
        TextTotals page = Lines.Page, before = Lines.Between(0, index);
        int own = Lines.Facts[index].Words;
        Set(row, TextSignal.LinePlace, Share(index, Lines.Count));
        Set(row, TextSignal.WordPlace, Share(before.Words, page.Words));
        Set(row, TextSignal.LinesBefore, index);
        Set(row, TextSignal.LinesAfter, Lines.Count - 1 - index);
        Set(row, TextSignal.WordsBefore, before.Words);
        Set(row, TextSignal.WordsAfter, page.Words - before.Words - own);
        Set(row, TextSignal.ProseBefore, Share(before.ProseWords, page.ProseWords));
        Set(row, TextSignal.FromLongest, Math.Clamp(index - Lines.Longest, -Far, Far));
        Set(row, TextSignal.IsLegal, Lines.Facts[index].IsLegal);
        Set(row, TextSignal.FromLegal, near.PreviousLegal < 0 ? Far : index - near.PreviousLegal);
        Set(row, TextSignal.ToLegal, near.NextLegal < 0 ? Far : near.NextLegal - index);
        Set(row, TextSignal.LegalBefore, before.Legal);
    }

    private void FillRepetition(int index, Span<float> row)
    {
        ref readonly LineRepeats line = ref Repetition.Of(index);
        LineShape shape = Repetition.Shape(index);
        Set(row, TextSignal.TextCount, Repetition.TextCount(index));
        Set(row, TextSignal.TextRank, line.TextRank);
        Set(row, TextSignal.LettersCount, Repetition.LettersCount(index));
        Set(row, TextSignal.LettersRank, line.LettersRank);
        Set(row, TextSignal.ShapeCount, shape.Count);
        Set(row, TextSignal.ShapeShare, Share(shape.Words, Lines.Page.Words));
        Set(row, TextSignal.ShapeDistance, Math.Min(Far, line.ShapeDistance));
        Set(row, TextSignal.PairCount, Repetition.PairCount(index));
        Set(row, TextSignal.FirstWordCount, Repetition.FirstWordCount(index));
        Set(row, TextSignal.LastWordCount, Repetition.LastWordCount(index));
        Set(row, TextSignal.SeenTrigrams, line.SeenTrigrams);
    }

    private void FillPage(Span<float> row)
    {
        TextTotals page = Lines.Page;
        int longest = Lines.WordsOf(Lines.Longest);
        Set(row, TextSignal.PageWords, page.Words);
        Set(row, TextSignal.PageLines, page.Lines);
        Set(row, TextSignal.PageProse, Share(page.ProseWords, page.Words));
        Set(row, TextSignal.PageLongest, longest);
        Set(row, TextSignal.PageLongestShare, Share(longest, page.Words));
        Set(row, TextSignal.PageLargestRun, Share(Runs2.Largest, page.Words));
        Set(row, TextSignal.PageRuns, Runs2.Count);
        Set(row, TextSignal.PageWordsPerLine, Share(page.Words, page.Lines));
        Set(row, TextSignal.PageShort, Share(page.ShortLines, page.Lines));
        Set(row, TextSignal.PageStopWords, StopWordShare);
        Set(row, TextSignal.PagePrices, page.Prices);
        Set(row, TextSignal.PageYears, Share(page.Years, page.Lines));
        Set(row, TextSignal.PageQuestions, page.Questions);
        Set(row, TextSignal.PageRepeats, Share(page.Repeats, page.Lines));
        Set(row, TextSignal.PageScore, page.MeanScore);
        Set(row, TextSignal.PageHeadings, page.Headings);
        Set(row, TextSignal.PageBullets, Share(page.Bullets, page.Lines));
        Set(row, TextSignal.PageLegal, page.Legal);
        Set(row, TextSignal.PageBestScore, _main.BestScore);
    }

    private void FillBorders(int index, Span<float> row)
    {
        ref readonly BorderFacts borders = ref _borders.Of(index);
        ref readonly LineNeighbours near = ref Lines.Neighbours(index);
        TextTotals section = Lines.Between(Math.Max(0, near.PreviousHeading), near.NextHeading < 0 ? Lines.Count : near.NextHeading);
        Set(row, TextSignal.LabelScore, borders.LabelScore);
        Set(row, TextSignal.FromLabel, Math.Min(Far, borders.FromLabel));
        Set(row, TextSignal.Trough, borders.Trough);
        Set(row, TextSignal.SectionScore, section.MeanScore);
        Set(row, TextSignal.SectionProse, Share(section.ProseWords, section.Words));
        Set(row, TextSignal.TopicAround2, _borders.TopicAround(index, 2));
        Set(row, TextSignal.TopicAround5, _borders.TopicAround(index, 5));
    }

    private TextTotals Around(int line, int reach) => Lines.Between(line - reach, line + reach + 1);

    private static float Mean(WordScore score) => score.Sum / (score.Known + 1);

    private static float Share(int part, int whole) => whole == 0 ? 0 : (float)part / whole;

    private static int CountSeparators(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int at = text.IndexOfAny(SeparatorChars); at >= 0; at = text.IndexOfAny(SeparatorChars))
        {
            count++;
            text = text[(at + 1)..];
        }

        return count;
    }

    private static void Set(Span<float> row, TextSignal signal, float value) => row[(int)signal] = value;

    private static void Set(Span<float> row, TextSignal signal, bool value) => row[(int)signal] = value ? 1 : 0;
}
