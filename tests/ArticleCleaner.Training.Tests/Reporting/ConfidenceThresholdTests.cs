using ArticleCleaner.Training.Reporting;
using ArticleCleaner.Training.Reporting.Sections;

namespace ArticleCleaner.Training.Tests.Reporting;

public sealed class ConfidenceThresholdTests
{
    private static readonly ScoredPage[] Pages =
    [
        MadeUpPages.Page(PageType.Forum, PageType.Forum, 0.3, 0.22),
        MadeUpPages.Page(PageType.Forum, PageType.Forum, 0.7, 0.42),
        MadeUpPages.Page(PageType.Article, PageType.Article, 0.9, 0.82),
        MadeUpPages.Page(PageType.Article, PageType.Article, 0.5, 0.92),
    ];

    [Test]
    public void BoundIsTheHighestBelowWhichPagesArePoorOnAverage()
    {
        ConfidenceThreshold? found = ConfidenceThreshold.Find(Pages);
        Assert.That(found, Is.Not.Null);
        Assert.That(found.Bound, Is.EqualTo(0.8).Within(1e-12), "0.3 and 0.7 are 0.5 on average; with 0.9 they are not poor any more");
        Assert.That(found.Pages, Is.EqualTo(2));
        Assert.That(found.F1Below, Is.EqualTo(0.5).Within(1e-12));
        Assert.That(found.F1Above, Is.EqualTo(0.7).Within(1e-12));
        Assert.That(found.PoorBelow, Is.EqualTo(0.5).Within(1e-12));
        Assert.That(found.PoorFound, Is.EqualTo(0.5).Within(1e-12));
    }

    [Test]
    public void AdviceStatesTheBoundWithItsShareAndPrecision() =>
        Assert.That(
            ConfidenceSection.Advice(ConfidenceThreshold.Find(Pages), Pages.Length),
            Does.Contain("Below a confidence of 0.80").And.Contain("50.0 % of the pages, with a mean F1 of 0.500").And.Contain("50.0 % of all poor pages"));

    [Test]
    public void GoodPagesHaveNoBound() =>
        Assert.That(ConfidenceThreshold.Find([MadeUpPages.Page(PageType.Article, PageType.Article, 0.9, 0.2), MadeUpPages.Page(PageType.Article, PageType.Article, 1, 0.9)]), Is.Null);
}
