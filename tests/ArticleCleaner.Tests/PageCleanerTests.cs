namespace ArticleCleaner.Tests;

public sealed class PageCleanerTests
{
    [Test]
    public void Clean_ProseInMarkup_KeepsIt()
    {
        const string Prose = "The harbour was quiet that morning, and the boats that had gone out before dawn were not back yet, so nobody spoke.";

        Article article = new PageCleaner().Clean($"<html><body><nav><a href='/'>Home</a></nav><p>{Prose}</p></body></html>");

        Assert.That(article.Text, Is.EqualTo(Prose));
        Assert.That(article.Removed, Has.Count.EqualTo(1));
    }
}
