using System.Text;
using ArticleCleaner.Quality.Data;
using ArticleCleaner.Quality.Running;
using ArticleCleaner.Quality.Scoring;

namespace ArticleCleaner.Quality.Tests.Running;

/// <summary>Figures by group.</summary>
public sealed class ReportTests
{
    [Test]
    public void Groups_Small_ShareARow()
    {
        PageResult[] pages = [.. Enumerable.Range(0, 6).Select(static _ => Page("de", 1)), Page("el", 0.5), Page("ar", 0.7)];
        var text = new StringBuilder();

        Report.Groups(text, PageScorer.Words, [new SetResult("ours", pages, 0)], "language", static page => page.Group);

        Assert.That(text.ToString(), Does.Contain("| de | 6 | 1.000 |").And.Contain("| fewer than 5 pages each: ar, el | 2 | 0.600 |"));
    }

    [Test]
    public void Groups_OnlyOne_GiveNoTable()
    {
        var text = new StringBuilder();

        Report.Groups(text, PageScorer.Words, [new SetResult("ours", [.. Enumerable.Range(0, 6).Select(static _ => Page("de", 1))], 0)], "language", static page => page.Group);

        Assert.That(text.ToString(), Is.Empty);
    }

    private static PageResult Page(string group, double f1) =>
        new(new EvaluationPage { Id = group, File = "", Truth = new PageTruth() }, group, Prediction.Nothing, new PageScore { F1 = f1, Precision = f1, Recall = f1 }, null);
}
