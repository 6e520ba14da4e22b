using ArticleCleaner.Generation;

namespace ArticleCleaner.Tests.Generation;

public sealed class PageGeneratorTests
{
    [Test]
    public void Make_SameSeed_GivesTheSamePage()
    {
        GeneratedPage first = PageGenerator.Make(7);
        GeneratedPage second = PageGenerator.Make(7);

        Assert.That(second.Source, Is.EqualTo(first.Source));
        Assert.That(PageGenerator.Make(8).Source, Is.Not.EqualTo(first.Source));
    }

    [TestCase(PageFormat.Html)]
    [TestCase(PageFormat.Text)]
    public void Make_AnySeed_TruthIsThePageText(PageFormat format)
    {
        var cleaner = new PageCleaner();
        for (int seed = 0; seed < 60; seed++)
        {
            GeneratedPage page = PageGenerator.Make(seed, new PageRecipe { Format = format });

            Article article = cleaner.Clean(page.Source, new PageHints { Format = format });

            Assert.That(TruthAlignment.Create(article, page.Truth).Mismatch, Is.Null, $"seed {seed}");
        }
    }

    [Test]
    public void Make_EachProfileGenerator_IsOnThePage()
    {
        foreach (IProfileGenerator generator in ProfileGenerators.All)
        {
            GeneratedPage page = PageGenerator.Make(3, new PageRecipe { Profile = generator, Format = PageFormat.Text });

            Assert.That(page.Profile, Is.EqualTo(ProfileVerdict.Placeholder));
            Assert.That(page.ProfileGenerator, Is.EqualTo(generator.Name));
            Assert.That(page.Removed.Any(run => run.Kinds[0] == BoilerplateKind.PlaceholderProfile), Is.True, generator.Name);
        }
    }
}
