using ArticleCleaner.Quality.Data;
using ArticleCleaner.Quality.Scoring;

namespace ArticleCleaner.Quality.Tests.Scoring;

internal sealed class MetadataMissesTests
{
    private const string Html = """
        <html lang="en"><head><title>Ferry leaves late</title><meta name="author" content="Ada Quill"><meta property="article:published_time" content="2021-03-04">
        <meta property="article:modified_time" content="2021-05-06"></head><body><article><h1>Ferry leaves late</h1>
        <p>The ferry left the pier at nine, an hour late, and nobody on deck complained, not even Ben Moor, because the sun had come out.</p></article></body></html>
        """;

    [Test]
    public void Of_EverythingRight_IsEmpty() =>
        Assert.That(Misses(new PageTruth { Title = "Ferry leaves late!", Authors = ["Ada Quill"], Date = "2021-03-04" }), Is.Empty);

    [TestCase("Ferry leaves", MissCause.OtherForm)]
    [TestCase("Nobody on deck complained", MissCause.NotCollected)]
    [TestCase("A title of another page", MissCause.NotOnPage)]
    public void Of_Title_SaysWhy(string truth, MissCause cause) =>
        Assert.That(Misses(new PageTruth { Title = truth }).Single().Cause, Is.EqualTo(cause));

    [TestCase("Ben Moor", MissCause.NotCollected)]
    [TestCase("Ada Quill, Ben Moor", MissCause.OtherForm)]
    [TestCase("Cleo Marsh", MissCause.NotOnPage)]
    public void Of_Author_SaysWhy(string truth, MissCause cause) =>
        Assert.That(Misses(new PageTruth { Authors = [truth] }).Single().Cause, Is.EqualTo(cause));

    [TestCase("2021-03-05", MissCause.OtherForm)]
    [TestCase("2021-05-06", MissCause.NotChosen)]
    [TestCase("2001-01-01", MissCause.NotOnPage)]
    [TestCase("in spring", MissCause.NotOnPage)]
    public void Of_Date_SaysWhy(string truth, MissCause cause)
    {
        MetadataMiss miss = Misses(new PageTruth { Date = truth }).Single();

        Assert.That(miss.Cause, Is.EqualTo(cause));
        Assert.That(miss.Candidates, Does.Contain("*published/meta:article:published_time: 2021-03-04"));
    }

    private static MetadataMiss[] Misses(PageTruth truth)
    {
        Article article = new PageCleaner().Clean(Html);
        var prediction = new Prediction(article.Text, article.Title, string.Join("; ", article.Authors), article.Published?.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        return [.. MetadataMisses.Of("page", truth, prediction, article, Html)];
    }
}
