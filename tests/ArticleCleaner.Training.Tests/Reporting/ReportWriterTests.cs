using ArticleCleaner.Quality.Running;
using ArticleCleaner.Training.LightGbm;
using ArticleCleaner.Training.Networks;
using ArticleCleaner.Training.Reporting;
using ArticleCleaner.Training.Text;

namespace ArticleCleaner.Training.Tests.Reporting;

public sealed class ReportWriterTests
{
    [Test]
    public void EveryPictureOfThePageIsWritten()
    {
        string folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "report");
        ScoredPage[] pages = [.. Enumerable.Range(0, 20).Select(i => MadeUpPages.Page(i % 2 == 0 ? PageType.Article : PageType.Forum, PageType.Article, i / 20.0, i / 20.0))];
        var data = new ReportData
        {
            Options = new ReportOptions(new BlockOptions(new BoostingOptions { Rounds = 7 }, new NetworkOptions()), new BlockOptions(new BoostingOptions(), new NetworkOptions()), 3, 1),
            Pages = pages,
            Texts = [new ScoredText(TextKind.Page, "made up", PageType.Article, pages[3].Score, pages[3].Oracle)],
            Multilingual = [new SetResult("ours", [], 0)],
            Curve = [new CurvePoint(0.5, 5, 10, 0.6), new CurvePoint(1, 10, 20, 0.7)],
            HtmlGains = [new SignalGain("Words", 0.7), new SignalGain("LinkDensity", 0.3)],
            TextGains = [new SignalGain("Words", 1)],
        };
        ReportWriter.Write(data, folder, new DateOnly(2026, 1, 2));
        string page = File.ReadAllText(Path.Combine(folder, "README.md"));
        Assert.That(page, Does.Contain("2026-01-02").And.Contain("cv --trees 7 "));
        foreach (string picture in (string[])["by-type.svg", "reliability.svg", "learning-curve.svg", "signals.svg"])
        {
            Assert.That(page, Does.Contain($"({picture})"));
            Assert.That(File.ReadAllText(Path.Combine(folder, picture)), Does.Contain("<svg").And.Contain("</svg>"));
        }
    }
}
