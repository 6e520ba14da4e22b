using ArticleCleaner.Tests.Fixtures;

namespace ArticleCleaner.Tests;

/// <summary>Every option does what its documentation says.</summary>
public sealed class CleanerOptionsTests
{
    private const string Prose = "The harbour was quiet that morning, and the boats that had gone out before dawn were not back yet, so nobody on the quay spoke.";
    private const string MoreProse = "By noon the first sails stood on the horizon, small and grey, and the women came down from the houses with their baskets and waited.";

    private const string Table = "<table><tr><th>Boat</th><th>Built</th></tr><tr><td>Gull</td><td>1931</td></tr></table>";

    private const string Page = $"""
        <html><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><main><article><h1>The quiet harbour</h1><p>{Prose} See <a href="/boats">the boats</a>.</p>
        <figure><img src="/quay.jpg" width="800" height="600" alt="The quay"><figcaption>The long quay at dawn</figcaption></figure>
        <p>{MoreProse}</p>{Table}<p>{Prose}</p></article>
        <section id="comments" class="comments"><h2>2 comments</h2><div class="comment"><b class="author">Ned</b><p>I remember that quay well.</p></div>
        <div class="comment"><b class="author">Ola</b><p>So do I, every stone of it.</p></div>
        <form action="/post"><label>Your name</label><input name="n"><button>Send comment</button></form></section></main></body></html>
        """;

    [Test]
    public void KeepTables_Off_RemovesTablesOfDataWithAReason()
    {
        Article with = Clean(CleanerOptions.ForExtractedText);
        Article without = Clean(CleanerOptions.ForExtractedText with { KeepTables = false });

        Assert.That(with.Blocks.OfType<TableBlock>().Single().Text, Is.EqualTo("Boat\tBuilt\nGull\t1931"));
        Assert.That(without.Blocks.OfType<TableBlock>(), Is.Empty);
        Assert.That(without.Text, Does.Not.Contain("1931").And.Contain(MoreProse));
        Assert.That(without.Removed.Where(span => span.Rule == "options.tables").Select(span => span.Text), Is.EqualTo(["Boat\nBuilt\nGull\n1931"]));
        Conservation.Check(without);
    }

    [Test]
    public void KeepTables_Off_LeavesLayoutTables()
    {
        Article article = new PageCleaner(new CleanerOptions { KeepTables = false }).Clean($"<table><tr><td><p>{Prose}</p><p>{MoreProse}</p></td></tr></table>");

        Assert.That(article.Blocks.Select(block => block.Text), Is.EqualTo([Prose, MoreProse]));
    }

    [Test]
    public void KeepTables_Off_RemovesRowsOfFlattenedText()
    {
        string text = $"{Prose}\n\n| Boat | Built |\n|---|---|\n| Gull | 1931 |\n\n{MoreProse}";

        Article article = new PageCleaner(CleanerOptions.ForExtractedText with { KeepTables = false }).Clean(text, new PageHints { Format = PageFormat.Text });

        Assert.That(article.Blocks.Select(block => block.Text), Is.EqualTo([Prose, MoreProse]));
        Conservation.Check(article, text);
    }

    [Test]
    public void KeepComments_MakesThemPartOfTheArticle()
    {
        Article without = Clean(CleanerOptions.Default);
        Article with = Clean(new CleanerOptions { KeepComments = true });

        Assert.That(without.Text, Does.Not.Contain("every stone of it"));
        Assert.That(with.Text, Does.Contain("I remember that quay well.").And.Contain("So do I, every stone of it."));
        Assert.That(with.Text, Does.Not.Contain("Send comment").And.Not.Contain("Your name"));
        Assert.That(with.Blocks.OfType<PostBlock>().Select(post => (post.Kind, post.Author)), Is.EqualTo(new[] { (PostKind.Comment, "Ned"), (PostKind.Comment, "Ola") }));
        Conservation.Check(with);
    }

    [Test]
    public void KeepCaptions_PutsThemIntoTheText()
    {
        Article without = Clean(CleanerOptions.Default);
        Article with = Clean(new CleanerOptions { KeepCaptions = true });

        Assert.That(without.Text, Does.Not.Contain("at dawn"));
        Assert.That(with.Text, Does.Contain("The long quay at dawn"));
        Assert.That(without.Removed.Single(span => span.Text == "The long quay at dawn").Kind, Is.EqualTo(BoilerplateKind.ImageCaption));
        Assert.That(new[] { without, with }.Select(article => article.Images.Single().Caption), Is.All.EqualTo("The long quay at dawn"));
    }

    [Test]
    public void KeepLinks_Off_KeepsTheirText()
    {
        Article with = Clean(CleanerOptions.Default);
        Article without = Clean(new CleanerOptions { KeepLinks = false });

        Assert.That(Links(with), Is.EqualTo(["https://example.org/boats"]));
        Assert.That(Links(without), Is.Empty);
        Assert.That(without.Text, Is.EqualTo(with.Text));

        static IEnumerable<string?> Links(Article article) =>
            article.Blocks.OfType<ParagraphBlock>().SelectMany(block => block.Inlines).Where(inline => inline.Kind == InlineKind.Link).Select(inline => inline.Target);
    }

    [Test]
    public void PageType_IsTakenAsGiven()
    {
        Article article = Clean(new CleanerOptions { PageType = PageType.Documentation });

        Assert.That((article.PageType, article.PageTypeConfidence), Is.EqualTo((PageType.Documentation, 1.0)));
    }

    [Test]
    public void AlreadyExtracted_KeepsWhatNoRuleRemoves()
    {
        string text = $"Home\n\nShort.\n\n{Prose}";

        Article article = new PageCleaner(CleanerOptions.ForExtractedText).Clean(text, new PageHints { Format = PageFormat.Text });

        Assert.That(CleanerOptions.ForExtractedText.AlreadyExtracted, Is.True);
        Assert.That(article.Text, Does.Contain("Short.").And.Contain(Prose));
        Assert.That(article.Removed.Select(span => span.Rule), Has.None.EqualTo("main-content"));
    }

    [Test]
    public void KeepTitle_PutsTheHeadingIntoTheText()
    {
        Article without = Clean(CleanerOptions.Default);
        Article with = Clean(new CleanerOptions { KeepTitle = true });

        Assert.That(without.Text, Does.StartWith(Prose));
        Assert.That(with.Text, Does.StartWith("The quiet harbour\n\n" + Prose));
        Assert.That(new[] { without, with }.Select(article => article.Blocks[0].Text), Is.All.EqualTo("The quiet harbour"));
    }

    [Test]
    public void RecallBias_KeepsMoreTheHigherItIs()
    {
        byte[][] pages = [.. Fixture.All().Where(fixture => fixture.Format == PageFormat.Html).Select(fixture => File.ReadAllBytes(fixture.SourceFile))];

        int[] lengths = [.. new[] { -1, -0.5, 0, 0.5, 1 }.Select(bias =>
        {
            var cleaner = new PageCleaner(new CleanerOptions { RecallBias = bias });
            return pages.Sum(page => cleaner.Clean(page.AsSpan()).Text.Length);
        })];

        Assert.That(lengths, Is.Ordered.Ascending);
        Assert.That(lengths[0], Is.LessThan(lengths[^1]));
    }

    [TestCase(1.01)]
    [TestCase(-1.01)]
    [TestCase(double.NaN)]
    public void RecallBias_OutOfRange_Throws(double value) =>
        Assert.That(() => new CleanerOptions { RecallBias = value }, Throws.TypeOf<ArgumentOutOfRangeException>());

    private static Article Clean(CleanerOptions options) =>
        new PageCleaner(options).Clean(Page, new PageHints { Format = PageFormat.Html, Url = new Uri("https://example.org/story") });

    [Test]
    public void KeepTables_Off_LeavesListingsInTablesIn()
    {
        const string Page = "<p>Before the listing.</p><table class='hljs-ln'><tr><td class='hljs-ln-numbers'></td><td class='hljs-ln-code'>let x;</td></tr><tr><td class='hljs-ln-numbers'></td><td class='hljs-ln-code'>  let y;</td></tr></table>";

        Assert.That(new PageCleaner(new CleanerOptions { KeepTables = false, AlreadyExtracted = true }).Clean(Page).Text, Does.Contain("let x;\n  let y;"));
    }
}
