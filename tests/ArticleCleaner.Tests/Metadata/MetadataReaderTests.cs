namespace ArticleCleaner.Tests.Metadata;

public sealed class MetadataReaderTests
{
    private const string Prose = "<p>The ferry left the pier at nine, an hour late, and nobody on deck complained, because the sun had come out at last over the bay.</p>";

    [Test]
    public void Read_JsonLd_GivesTitleAuthorsAndDates()
    {
        Article article = Clean("""
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry leaves late",
            "author":[{"@type":"Person","name":"Ada Quill"},{"@type":"Person","name":"Ben Moor"}],
            "datePublished":"2023-04-05T23:30:00-07:00","dateModified":"2023-04-06","publisher":{"@type":"Organization","name":"Bay Courier"},"inLanguage":"en-us"}</script>
            """, "<h1>Ferry leaves late</h1>");

        Assert.That(article.Title, Is.EqualTo("Ferry leaves late"));
        Assert.That(article.Authors, Is.EqualTo(new[] { "Ada Quill", "Ben Moor" }));
        Assert.That(article.Published!.Day, Is.EqualTo(new DateOnly(2023, 4, 5)));
        Assert.That(article.Published.Instant, Is.EqualTo(new DateTimeOffset(2023, 4, 5, 23, 30, 0, TimeSpan.FromHours(-7))));
        Assert.That(article.Published.Source, Is.EqualTo("json-ld"));
        Assert.That(article.Modified!.Day, Is.EqualTo(new DateOnly(2023, 4, 6)));
        Assert.That(article.SiteName, Is.EqualTo("Bay Courier"));
    }

    [Test]
    public void Read_MetaElements_GiveTitleWithoutSiteName()
    {
        Article article = Clean("""
            <title>Ferry leaves late | Bay Courier</title><meta property="og:site_name" content="Bay Courier">
            <link rel="canonical" href="https://courier.example/2022/03/04/ferry"><meta name="description" content="An hour  late.">
            """, "");

        Assert.That(article.Title, Is.EqualTo("Ferry leaves late"));
        Assert.That(article.Url, Is.EqualTo("https://courier.example/2022/03/04/ferry"));
        Assert.That(article.Description, Is.EqualTo("An hour late."));
        Assert.That(article.Published!.Day, Is.EqualTo(new DateOnly(2022, 3, 4)));
        Assert.That(article.Published.Source, Is.EqualTo("url"));
    }

    [Test]
    public void Read_TitleWithDividerThatIsNoSite_StaysWhole()
    {
        Article article = Clean("<title>Ferry - a short history</title>", "");

        Assert.That(article.Title, Is.EqualTo("Ferry - a short history"));
    }

    [TestCase("admin")]
    [TestCase("Reuters Staff")]
    [TestCase("Bay Courier")]
    [TestCase("3 Hours Ago")]
    [TestCase("jane@courier.example")]
    [TestCase("@janequill")]
    [TestCase("https://www.facebook.com/janequill")]
    public void Read_AuthorThatIsNoPerson_IsDropped(string author)
    {
        Article article = Clean($"<meta name='author' content='{author}'><meta property='og:site_name' content='Bay Courier'>", "");

        Assert.That(article.Authors, Is.Empty);
    }

    private static Article Clean(string head, string body) =>
        new PageCleaner().Clean($"<html lang='en'><head>{head}</head><body><article>{body}{Prose}{Prose}</article></body></html>");
}
