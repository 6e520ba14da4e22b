using ArticleCleaner.Blocks;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Tests.Signals;

public sealed class TextSignalsTests
{
    private const string Page = """
        Home
        News
        Sport
        The flood of the century
        The river rose by two metres in a single night and nobody in the valley slept.
        By morning the lower bridge had gone, and with it the only road to the mill.
        5 comments
        7 comments
        Privacy policy
        © 2024 The Valley Paper
        """;

    private static readonly WordScores Scores = Learned((Page, 0), ("river", 17), ("bridge", 8), ("comments", -24));

    [Test]
    public void ProseStandsInItsRunAndTheMenuDoesNot()
    {
        float[][] rows = Rows(Page);
        Assert.That(Value(rows[4], TextSignal.Run2Words), Is.EqualTo(32));
        Assert.That(Value(rows[3], TextSignal.Run2Words), Is.EqualTo(32), "a heading beside prose belongs to its run");
        Assert.That(Value(rows[0], TextSignal.Run2Words), Is.Zero);
        Assert.That(Value(rows[0], TextSignal.Run6Words), Is.EqualTo(32), "four lines away is near enough for wide runs");
        Assert.That(Value(rows[0], TextSignal.FromMainRun), Is.EqualTo(-4));
        Assert.That(Value(rows[9], TextSignal.FromMainRun), Is.EqualTo(4));
        Assert.That(Value(rows[9], TextSignal.WordsFromMainRun), Is.EqualTo(6), "the two lines of comments, and the privacy policy");
    }

    [Test]
    public void WordsAreScoredAndTheirSurroundingsToo()
    {
        float[][] rows = Rows(Page);
        Assert.That(Value(rows[4], TextSignal.Score), Is.EqualTo(1 / 8f).Within(1e-6f), "17 eighths over 16 words and one more counted as nought");
        Assert.That(Value(rows[6], TextSignal.Score), Is.EqualTo(-1));
        Assert.That(Value(rows[5], TextSignal.NextScore), Is.EqualTo(-1));
        Assert.That(Value(rows[0], TextSignal.Score), Is.Zero);
    }

    [Test]
    public void WordsOfALanguageThatWasNotLearnedSayNothing()
    {
        float[][] rows = Rows("Startseite\nIn der Nacht stieg der Fluss um zwei Meter, und niemand im Tal fand Schlaf.\nVideo comments river");
        Assert.That(rows.Select(row => Value(row, TextSignal.Score)), Has.All.Zero);
    }

    [Test]
    public void LinesEqualButForNumbersRepeat()
    {
        float[][] rows = Rows(Page);
        Assert.That(Value(rows[6], TextSignal.TextCount), Is.EqualTo(1));
        Assert.That(Value(rows[6], TextSignal.LettersCount), Is.EqualTo(2));
        Assert.That(Value(rows[7], TextSignal.LettersRank), Is.EqualTo(1));
        Assert.That(Value(rows[7], TextSignal.LastWordCount), Is.EqualTo(2));
    }

    [Test]
    public void LegalLinesAreKnownAndCounted()
    {
        float[][] rows = Rows(Page);
        Assert.That(Value(rows[8], TextSignal.IsLegal), Is.EqualTo(1));
        Assert.That(Value(rows[9], TextSignal.LegalBefore), Is.EqualTo(1));
        Assert.That(Value(rows[7], TextSignal.ToLegal), Is.EqualTo(1));
        Assert.That(Value(rows[4], TextSignal.IsLegal), Is.Zero);
    }

    [Test]
    public void APageLeavesNothingBehindForTheNext()
    {
        var signals = new TextSignals();
        float[][] fresh = Rows("One line that is long enough to be read as prose, and that ends as a sentence does.\nAnother", new TextSignals());
        _ = Rows(Page, signals);
        Assert.That(Rows("One line that is long enough to be read as prose, and that ends as a sentence does.\nAnother", signals), Is.EqualTo(fresh));
    }

    [TestCase("")]
    [TestCase("\n\n")]
    [TestCase("…")]
    [TestCase("雨が降った。川の水位が上がった。")]
    [TestCase("word")]
    public void EverySignalIsANumber(string text)
    {
        Assert.That(Rows(text).SelectMany(row => row), Has.All.Matches<float>(float.IsFinite));
    }

    [Test]
    public void EverySignalOfARealPageIsANumber()
    {
        Assert.That(Rows(Page).SelectMany(row => row), Has.All.Matches<float>(float.IsFinite));
    }

    private static float[][] Rows(string text) => Rows(text, new TextSignals());

    private static float[][] Rows(string text, TextSignals signals)
    {
        (PageDocument page, TextScan scan) = new CleaningPipeline(CleanerOptions.Default).Segment(text, new PageHints { Format = PageFormat.Text });
        signals.Run(page, scan, Scores);
        var rows = new float[page.Blocks.Count][];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = new float[TextSignals.Count];
            signals.Fill(i, rows[i]);
        }

        return rows;
    }

    private static float Value(float[] row, TextSignal signal) => row[(int)signal];

    private static WordScores Learned(params (string Word, sbyte Score)[] words)
    {
        var hashes = new List<uint>();
        var scores = new List<sbyte>();
        foreach ((string text, sbyte score) in words)
        {
            var own = new RecordList<uint>();
            TextScanner.Scan(text, own);
            hashes.AddRange(own.Span);
            scores.AddRange(Enumerable.Repeat(score, own.Count));
        }

        return new WordScores([.. hashes], [.. scores]);
    }
}
