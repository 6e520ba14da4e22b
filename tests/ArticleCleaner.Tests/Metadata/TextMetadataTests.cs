namespace ArticleCleaner.Tests.Metadata;

public sealed class TextMetadataTests
{
    private const string Prose = "The ferry left the pier at nine, an hour late, and nobody on deck complained, because the sun had come out at last over the bay.";

    [TestCase("# Ferry leaves late\n\n")]
    [TestCase("Ferry leaves late\n\n")]
    public void Clean_FirstLineLikeATitle_IsTheTitle(string start)
    {
        Article article = Clean(start + Prose + "\n\n" + Prose);

        Assert.That(article.Title, Is.EqualTo("Ferry leaves late"));
        Assert.That(article.Authors, Is.Empty);
    }

    [Test]
    public void Clean_FirstLineIsProse_NoTitle() =>
        Assert.That(Clean(Prose + "\n\n" + Prose).Title, Is.Null);

    [Test]
    public void Clean_BylineUnderTheTitle_IsTheAuthor()
    {
        Article article = Clean($"Ferry leaves late\n\nBy Ada Quill\n\n{Prose}\n\n{Prose}");

        Assert.That(article.Authors, Is.EqualTo(new[] { "Ada Quill" }));
    }

    [Test]
    public void Clean_SentenceThatStartsWithBy_IsNoByline()
    {
        Article article = Clean($"Ferry leaves late\n\nBy noon everything was quiet again.\n\n{Prose}\n\n{Prose}");

        Assert.That(article.Authors, Is.Empty);
    }

    private static Article Clean(string text) => new PageCleaner().Clean(text, new PageHints { Format = PageFormat.Text });
}
