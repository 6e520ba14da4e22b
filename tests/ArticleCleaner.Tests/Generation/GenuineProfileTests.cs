using ArticleCleaner.Generation;

namespace ArticleCleaner.Tests.Generation;

public sealed class GenuineProfileTests
{
    [Test]
    public void All_ManyFormsAndLanguages()
    {
        Assert.That(GenuineProfile.All, Has.Count.GreaterThanOrEqualTo(120));
        Assert.That(GenuineProfile.All.Select(profile => profile.Text), Is.Unique);
        Assert.That(GenuineProfile.All.Select(profile => profile.Language).Distinct().Count(), Is.GreaterThanOrEqualTo(15));
    }

    [Test]
    public void Pages_EveryForm_HoldsTheProfile()
    {
        GenuineProfile profile = GenuineProfile.All[0];

        var pages = profile.Pages(1).ToList();

        Assert.That(pages, Has.Count.EqualTo(6));
        Assert.That(pages.Select(page => page.Source), Has.All.Contains("Ellen Hargreave"));
    }
}
