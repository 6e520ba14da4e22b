using ArticleCleaner.Generation;

namespace ArticleCleaner.Tests.Generation;

public sealed class SiteGeneratorTests
{
    [TestCase(PageFormat.Html)]
    [TestCase(PageFormat.Text)]
    public void Make_AnySite_RepeatsItsJunkOnEveryPage(PageFormat format)
    {
        for (int seed = 0; seed < 8; seed++)
        {
            IReadOnlyList<GeneratedPage> pages = SiteGenerator.Make(seed, format);

            Assert.That(pages, Has.Count.EqualTo(10));
            string[] junk = [.. pages[0].Removed.Select(run => run.Text)];
            Assert.That(pages.Select(page => page.Removed.Select(run => run.Text)), Has.All.EqualTo(junk));
            Assert.That(pages.Select(page => string.Concat(page.Kept)), Is.Unique);
            Assert.That(pages.GroupBy(page => page.Title).Max(title => title.Count()), Is.LessThanOrEqualTo(5), "a title on most pages would be the site's");
        }
    }
}
