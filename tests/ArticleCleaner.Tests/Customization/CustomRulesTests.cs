namespace ArticleCleaner.Tests.Customization;

public sealed class CustomRulesTests
{
    private const string First = "The harbour was quiet that morning, and the boats that had gone out before dawn were not back yet, so nobody spoke.";
    private const string Second = "By noon the wind had turned, and the first of them came round the point with its sail reefed and its lamps still lit.";

    private const string Page = $"<html><body><h1 class=head>Harbour</h1><div class=by>Mara Quill</div><time datetime=2024-05-01></time><div id=story><p>{First}</p><p class='promo x'>{Second}</p></div><div class=keep-me><p>Short.</p></div></body></html>";

    [Test]
    public void UsersRule_RemovesUnderItsId()
    {
        Article article = new PageCleaner(new CleanerOptions { Rules = [new MarkingRule()] }).Clean(Page);

        Assert.That(article.Text, Does.Contain(First).And.Not.Contain(Second));
        RemovedSpan removed = article.Removed.Single(span => span.Rule == "test.promo");
        Assert.That((removed.Text, removed.Kind, removed.Reason), Is.EqualTo((Second, BoilerplateKind.Advertisement, "In a promo element.")));
    }

    [Test]
    public void RuleThatThrows_IsAWarning()
    {
        Article article = new PageCleaner(new CleanerOptions { Rules = [new FailingRule()] }).Clean(Page);

        Assert.That(article.Text, Does.Contain(First).And.Contain(Second));
        Assert.That(article.Warnings.Select(warning => warning.Code), Has.Member("rule_failed"));
    }

    [Test]
    public void SiteRule_KeepsDropsAndNames()
    {
        IReadOnlyList<SiteRule> rules = SiteRule.Parse("""
            [{ "id": "my.site", "host": "example.org", "keep": [".keep-me > p"], "drop": ["#story .promo"], "title": "h1.head", "author": ".by", "date": "time[datetime]" }]
            """);

        Article article = new PageCleaner(new CleanerOptions { SiteRules = rules }).Clean(Page, new PageHints { Url = new Uri("https://www.example.org/a") });

        Assert.That(article.Text, Does.Contain("Short.").And.Not.Contain(Second));
        Assert.That(article.Removed.Single(span => span.Rule == "my.site").Text, Is.EqualTo(Second));
        Assert.That(article.Title, Is.EqualTo("Harbour"));
        Assert.That(article.Authors, Is.EqualTo(new[] { "Mara Quill" }));
        Assert.That(article.Published?.Day, Is.EqualTo(new DateOnly(2024, 5, 1)));
    }

    [Test]
    public void SiteRule_DropsImagesAndEmbeds()
    {
        var rule = new SiteRule { Id = "my.site", Drop = [".ad"] };
        const string Html = "<p>One.</p><div class=ad><p>Buy.<figure><img src=/a.jpg></figure><iframe src=https://www.youtube.com/embed/x></iframe></div><img src=/b.jpg><p>Two.</p>";

        Article article = new PageCleaner(CleanerOptions.ForExtractedText with { SiteRules = [rule] }).Clean(Html);

        Assert.That(article.Images.Select(image => image.Source), Is.EqualTo(new[] { "/b.jpg" }));
        Assert.That(article.Blocks.OfType<EmbedBlock>(), Is.Empty);
        Assert.That(article.Text, Is.EqualTo("One.\n\nTwo."));
    }

    [Test]
    public void RuleThatCannotBeNamed_FailsTheMaking()
    {
        Assert.That(() => new PageCleaner(new CleanerOptions { Rules = [null!] }), Throws.ArgumentException);
        Assert.That(() => new PageCleaner(new CleanerOptions { Rules = [new Nameless()] }), Throws.ArgumentException);
    }

    [Test]
    public void SiteRule_OfAnotherHost_IsNotUsed()
    {
        var rule = new SiteRule { Id = "my.site", Host = "ample.org", Drop = ["p"] };

        Article article = new PageCleaner(new CleanerOptions { SiteRules = [rule] }).Clean(Page, new PageHints { Url = new Uri("https://example.org/") });

        Assert.That(article.Text, Does.Contain(First));
    }

    [TestCase("p:first-child")]
    [TestCase("p >")]
    [TestCase("[onclick]")]
    [TestCase("nosuchtag")]
    [TestCase("")]
    public void SelectorNotUnderstood_SaysSo(string selector) =>
        Assert.That(
            () => new PageCleaner(new CleanerOptions { SiteRules = [new SiteRule { Id = "x", Drop = [selector] }] }),
            Throws.TypeOf<FormatException>());

    [TestCase("""[{ "id": "a", "drop": ["p"] }]""")]
    [TestCase("""[{ "id": "a", "keep": null, "drop": ["p"], "host": null }]""")]
    [TestCase("""[ /* what the file may have */ { "id": "a", "drop": ["p",] }, ]""")]
    public void RuleFile_NeedsNoMoreThanItSays(string json)
    {
        SiteRule rule = SiteRule.Parse(json).Single();

        Assert.That((rule.Keep, rule.Drop), Is.EqualTo((Array.Empty<string>(), new[] { "p" })));
        Assert.That(new PageCleaner(new CleanerOptions { SiteRules = [rule] }).Clean(Page).Removed.Select(span => span.Rule), Has.Member("a"));
    }

    [TestCase("", "not an array")]
    [TestCase("null", "not an array")]
    [TestCase("{}", "not an array")]
    [TestCase("[null]", "at index 0 has no id")]
    [TestCase("""[{ "id": null }]""", "at index 0 has no id")]
    [TestCase("""[{ "drop": ["p"] }]""", "'id'")]
    [TestCase("""[{ "id": "a", "kep": ["p"] }]""", "'kep'")]
    [TestCase("""[{ "id": "a", "keep": "p" }]""", "$[0].keep")]
    public void RuleFileThatIsNone_SaysWhere(string json, string message) =>
        Assert.That(() => SiteRule.Parse(json), Throws.TypeOf<System.Text.Json.JsonException>().With.Message.Contains(message));

    [TestCase("""[{ "id": "a" }, { "id": "b", "keep": ["p >"] }]""", "Site rule 'b', keep: The selector 'p >' is not understood at 3")]
    [TestCase("""[{ "id": "a", "drop": [null] }]""", "Site rule 'a', drop: A selector is null")]
    [TestCase("""[{ "id": "a", "title": "h1," }]""", "Site rule 'a', title: The selector 'h1,'")]
    [TestCase("""[{ "id": "a", "host": "https://news.example.org/" }]""", "Site rule 'a', host: 'https://news.example.org/'")]
    public void RuleThatIsNotUnderstood_IsNamed(string json, string message) =>
        Assert.That(() => SiteRule.Parse(json), Throws.TypeOf<FormatException>().With.Message.Contains(message));

    private sealed class MarkingRule : IPageRule
    {
        public string Id => "test.promo";

        public void Apply(PageView page)
        {
            for (int i = 0; i < page.BlockCount; i++)
            {
                if (page.PathOf(i).EndsWith("div#story/p.promo.x", StringComparison.Ordinal) && page.WordsOf(i) > 5 && page.LinkDensityOf(i) < 0.1)
                {
                    page.Mark(i, BoilerplateKind.Advertisement, "In a promo element.");
                }
            }
        }
    }

    private sealed class FailingRule : IPageRule
    {
        public string Id => "test.failing";

        public void Apply(PageView page)
        {
            page.Mark(0, BoilerplateKind.Other, "Not used.");
            throw new InvalidOperationException("broken");
        }
    }

    private sealed class Nameless : IPageRule
    {
        public string Id => " ";

        public void Apply(PageView page) => Assert.Fail("The rule was applied.");
    }
}
