using ArticleCleaner.Blocks;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Tests.Signals;

public sealed class LineSmoothingTests
{
    [Test]
    public void CertaintyIsSoftenedAndTheOrderStays()
    {
        float[] smoothed = Smooth("one two three\nFour, five.\n6", 0.02f, 0.5f, 0.99f);
        Assert.That(smoothed, Is.Ordered);
        Assert.That(smoothed[0], Is.GreaterThan(0.02f));
        Assert.That(smoothed[2], Is.LessThan(0.99f));
    }

    [Test]
    public void AnEntryMovesToTheOthersOfItsList()
    {
        const string List = "Alpha beta gamma\n12 May 2020\nDelta epsilon zeta\n13 May 2020\nEta theta iota\n14 May 2020\nKappa lambda my\n15 May 2020";
        float[] smoothed = Smooth(List, 0.8f, 0.8f, 0.8f, 0.8f, 0.3f, 0.8f, 0.8f, 0.8f);
        float[] alone = Smooth("Alpha beta gamma\n\n12 May 2020\nOne line of prose that goes on for a while, and then it ends.", 0.8f, 0.8f, 0.3f);
        Assert.That(smoothed[4], Is.GreaterThan(0.45f));
        Assert.That(alone[2], Is.LessThan(0.4f), "a line of its own shape has nothing to move to but its neighbours");
    }

    [Test]
    public void OneLineAndNoLineAreFine()
    {
        Assert.That(Smooth("", []), Is.Empty);
        Assert.That(Smooth("word", 0.5f)[0], Is.EqualTo(0.5f).Within(1e-6f));
    }

    [TestCase(0)]
    [TestCase(1)]
    public void CertainLinesStayNumbers(float probability)
    {
        Assert.That(Smooth("word", probability)[0], Is.EqualTo(probability));
    }

    private static float[] Smooth(string text, params float[] probability)
    {
        (PageDocument page, TextScan scan) = new CleaningPipeline(CleanerOptions.Default).Segment(text, new PageHints { Format = PageFormat.Text });
        var signals = new TextSignals();
        signals.Run(page, scan, WordScores.None);
        new LineSmoothing().Apply(probability, signals.Lines.Facts, signals.Repetition);
        return probability;
    }
}
