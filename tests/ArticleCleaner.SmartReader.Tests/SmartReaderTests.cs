namespace ArticleCleaner.Tests;

internal sealed class SmartReaderTests
{
    private const string Sentence = "The ferry leaves the island at noon, and nobody on the quay hurries, because the captain waits for the post. ";

    private static readonly string Page =
        "<html lang=en><head><title>The slow ferry</title><meta name=author content=\"Ida Holm\"></head><body><nav><a href=/>Home</a> <a href=/a>All islands</a></nav><article><h1>The slow ferry</h1>"
        + string.Concat(Enumerable.Range(1, 8).Select(i => $"<p>Day {i}. {Sentence}{Sentence}</p>"))
        + "</article><footer><a href=/i>Imprint</a></footer></body></html>";

    [Test]
    public void Clean_ExtractedArticle_KeepsTheTextAndFillsMetadata()
    {
        SmartReader.Article extracted = new SmartReader.Reader("https://ferry.example/slow", Page).GetArticle();
        Article article = new PageCleaner().Clean(extracted);
        Assert.That(article.Text, Does.Contain("Day 1.").And.Contain("Day 8."));
        Assert.That(article.Text, Does.Not.Contain("Imprint"));
        Assert.That(article.Title, Is.EqualTo("The slow ferry"));
        Assert.That(article.Authors, Is.EqualTo(new[] { "Ida Holm" }));
        Assert.That(article.MetadataCandidates, Has.Some.Matches<MetadataCandidate>(candidate => candidate is { Field: "author", Source: "smartreader", Chosen: true }));
    }

    [Test]
    public void Clean_TableWhoseCellsItsTextGlues_StaysWhole()
    {
        string table = "<table><tr><th>Month</th><th>Crossings</th></tr>" + string.Concat(Enumerable.Range(1, 9).Select(i => $"<tr><td>Quay {i}</td><td>Berth {i * 7}</td></tr>")) + "</table>";
        SmartReader.Article extracted = new SmartReader.Reader("https://ferry.example/slow", Page.Replace("<p>Day 4.", table + "<p>Day 4.", StringComparison.Ordinal)).GetArticle();
        Article article = new PageCleaner().Clean(extracted);

        Assert.That(extracted.TextContent, Does.Contain("Quay 1Berth 7"));
        Assert.That(article.Text, Does.Contain("Quay 1").And.Contain("Berth 63").And.Not.Contain("Quay 1Berth"));
    }

    [Test]
    public void Clean_ArticleWithoutContent_IsEmpty()
    {
        SmartReader.Article extracted = new SmartReader.Reader("https://ferry.example/none", "<p>Short.</p>").GetArticle();
        Assert.That(() => new PageCleaner().Clean(extracted), Throws.Nothing);
    }

    [Test]
    public void SecondOpinion_ByDefault_IsNotAsked()
    {
        Article first = new PageCleaner().Clean(Page);
        Article second = new SecondOpinionCleaner(new PageCleaner()).Clean(Page);
        Assert.That(second.Text, Is.EqualTo(first.Text));
        Assert.That(second.Warnings, Is.EqualTo(first.Warnings));
    }

    [Test]
    public void SecondOpinion_OnAnUnsurePage_TakesSmartReadersChoiceAndKeepsTheWholeAccount()
    {
        var cleaner = new SecondOpinionCleaner(new PageCleaner(), new SecondOpinionOptions { BelowConfidence = 1, MaxTime = TimeSpan.FromMinutes(1) });
        Article article = cleaner.Clean(Page);
        Assert.That(article.Warnings.Select(warning => warning.Code), Does.Contain("second_opinion"));
        Assert.That(article.Text, Does.Contain("Day 1.").And.Contain("Day 8."));
        Assert.That(article.PageText, Does.Contain("All islands").And.Contain("Imprint"));
    }

    [TestCase("length")]
    [TestCase("tags")]
    public void SecondOpinion_OverALimit_GivesTheFirstAndSaysWhy(string limit)
    {
        var options = new SecondOpinionOptions { BelowConfidence = 1, MaxTime = TimeSpan.FromMinutes(1) };
        options = limit == "length" ? options with { MaxInputLength = 10 } : options with { MaxTags = 3 };
        Article article = new SecondOpinionCleaner(new PageCleaner(), options).Clean(Page);
        Assert.That(article.Warnings.Select(warning => warning.Code), Does.Contain("second_opinion_missing"));
        Assert.That(article.Text, Is.EqualTo(new PageCleaner().Clean(Page).Text));
    }

    [Test]
    public void SecondOpinion_WithoutAnAnswerInTime_GivesTheFirstAndSaysWhy()
    {
        // Some 12,000 elements: SmartReader needs far longer than the one millisecond it is given.
        string page = Page.Replace("<footer>", string.Concat(Enumerable.Repeat($"<div><p>{Sentence}</p></div>", 6_000)) + "<footer>", StringComparison.Ordinal);
        var cleaner = new SecondOpinionCleaner(new PageCleaner(), new SecondOpinionOptions { BelowConfidence = 1, MaxTime = TimeSpan.FromMilliseconds(1) });
        Article article = cleaner.Clean(page);
        Assert.That(article.Warnings, Has.Some.With.Property("Message").Contains("did not answer"));
        Assert.That(article.Text, Does.Contain("Day 1."));
    }

    [Test]
    public void SecondOpinion_FlatHostilePage_IsRefusedAtOnce()
    {
        string hostile = string.Concat(Enumerable.Repeat("<p>x", 100_000));
        Article article = new SecondOpinionCleaner(new PageCleaner(), new SecondOpinionOptions { BelowConfidence = 1 }).Clean(hostile, new PageHints { Format = PageFormat.Html });
        Assert.That(article.Warnings, Has.Some.With.Property("Message").Contains("tags"));
    }

    [TestCase(-0.1)]
    [TestCase(1.1)]
    [TestCase(double.NaN)]
    public void BelowConfidence_OutsideZeroToOne_Throws(double value) =>
        Assert.That(() => new SecondOpinionOptions { BelowConfidence = value }, Throws.TypeOf<ArgumentOutOfRangeException>());
}
