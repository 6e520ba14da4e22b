using ArticleCleaner.Speed.Hostile;

namespace ArticleCleaner.Tests.Hostile;

/// <summary>
/// Hostile pages at a hundredth of their size: each gives a result. What they cost at full size is measured by
/// <c>dotnet run -c Release --project benchmarks/ArticleCleaner.Speed -- hostile</c>.
/// </summary>
public sealed class HostilePageTests
{
    private static readonly PageCleaner Cleaner = new();

    private static IEnumerable<TestCaseData> Pages =>
        HostilePages.All.Select(page => new TestCaseData(page).SetArgDisplayNames(page.Name));

    [TestCaseSource(nameof(Pages))]
    public void Clean_Hostile_GivesAResultOrSaysWhyNot(object page)
    {
        Article article = Cleaner.Clean(((HostilePage)page).Make(0.01));

        Conservation.Check(article);
        Assert.That(article.Blocks.Count > 0 || article.Removed.Count > 0 || article.Warnings.Count > 0);
    }
}
