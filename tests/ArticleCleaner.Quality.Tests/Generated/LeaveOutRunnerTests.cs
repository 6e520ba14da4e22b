using ArticleCleaner.Generation;
using ArticleCleaner.Quality.Generated;

namespace ArticleCleaner.Quality.Tests.Generated;

public sealed class LeaveOutRunnerTests
{
    [Test]
    public void Run_Each_JudgesALikeShareOfPagesWithEachGenerator()
    {
        var output = new StringWriter();

        GeneratedFigures figures = LeaveOutRunner.Run(LeaveOutRunner.Each, 8, 700, new PageRecipe(), output);

        Assert.That(figures.ByGenerator.Keys, Is.EquivalentTo(ProfileGenerators.All.Select(generator => generator.Name)));
        Assert.That(figures.ByGenerator.Values.Select(counts => (counts.Pages, counts.Profiles)), Is.All.EqualTo((2, 2)));
        Assert.That(output.ToString(), Does.Contain("no part that is learned"));
    }

    [Test]
    public void Run_One_JudgesAllPagesWithThatGenerator()
    {
        GeneratedFigures figures = LeaveOutRunner.Run("php", 3, 700, new PageRecipe(), TextWriter.Null);

        Assert.That(figures.ByGenerator.Keys, Is.EqualTo(new[] { "php" }));
        Assert.That(figures.ByGenerator["php"].Pages, Is.EqualTo(3));
    }

    [Test]
    public void Run_MadeUpProfiles_AreFoundAndGenuineOnesAreNot()
    {
        GeneratedFigures figures = LeaveOutRunner.Run(LeaveOutRunner.Each, 40, 4100, new PageRecipe(), TextWriter.Null);
        GenuineRunner.Run(figures);

        Assert.That(figures.ByGenerator.Values.Sum(counts => counts.ProfilesFound), Is.GreaterThanOrEqualTo(39));
        Assert.That(figures.GenuineCalledPlaceholder, Is.Empty);
        Assert.That(figures.Genuine, Is.GreaterThanOrEqualTo(120));
    }

    [Test]
    public void Sites_RepeatedBlocks_AreFoundWithoutLosingMoreOfTheArticle()
    {
        (PageCounts without, PageCounts with, _) = SiteRunner.Run(2, 900);

        Assert.That(with.JunkWordsRemoved, Is.GreaterThanOrEqualTo(0.99 * with.JunkWords));
        Assert.That(with.ArticleWordsKept, Is.EqualTo(without.ArticleWordsKept));
    }
}
