namespace ArticleCleaner.Tests.Metadata.Distant;

internal sealed class SourceDatesTests
{
    private const string Text = "<p>The ferry leaves the island twice a day, once with the bread and once with the post.</p><p>Nobody on the quay minds waiting for it, for the gulls do not either.</p>";

    [TestCase("{\"publishedAt\":\"2024-05-06T08:00:00Z\"}", "2024-05-06")]
    [TestCase("{publishedAt: 1714953600 }", "2024-05-06", TestName = "Seconds of a clock before a space")]
    [TestCase("{publishedAt: 1714953600, pubDate: 1714957200}", "2024-05-06", TestName = "Two clock values of one day")]
    [TestCase("{publishedAt: 1714953600000, pubDate: '2024-05-06'}", "2024-05-06", TestName = "A clock value and a day")]
    [TestCase("{publishedAt: '2024-05-06', pubDate: '2024-05-07'}", null, TestName = "Several days are a list's")]
    [TestCase("{publishedAt: 1234567}", null, TestName = "An identifier is no day")]
    public void Published_FromAPagesOwnData(string data, string? expected)
    {
        Article article = new PageCleaner().Clean($"<title>The ferry</title>{Text}<script>state = {data}</script>");

        Assert.That(article.Published?.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(expected));
    }

    [Test]
    public void Published_MoreValuesThanAnArticleHas_IsNone()
    {
        string data = string.Concat(Enumerable.Repeat("{publishedAt: '2024-05-06'},", 150));

        Assert.That(new PageCleaner().Clean($"<title>The ferry</title>{Text}<script>state = [{data}]</script>").Published, Is.Null);
    }
}
