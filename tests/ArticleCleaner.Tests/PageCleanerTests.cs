using System.Text;

namespace ArticleCleaner.Tests;

public sealed class PageCleanerTests
{
    private const string Prose = "The harbour was quiet that morning, and the boats that had gone out before dawn were not back yet, so nobody spoke.";
    private const string Page = $"<html><body><nav><a href='/'>Home</a></nav><p>{Prose}</p></body></html>";

    [Test]
    public void Clean_ProseInMarkup_KeepsIt()
    {
        Article article = new PageCleaner().Clean(Page);

        Assert.That(article.Text, Is.EqualTo(Prose));
        Assert.That(article.Removed, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Clean_BytesAndStreams_AsTheString()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Page);
        var cleaner = new PageCleaner();

        Assert.That(cleaner.Clean(bytes).Text, Is.EqualTo(Prose));
        Assert.That(cleaner.Clean(new MemoryStream(bytes)).Text, Is.EqualTo(Prose));
        Assert.That((await cleaner.CleanAsync(new OneByteStream(bytes))).Text, Is.EqualTo(Prose));
        Assert.That(cleaner.Clean(new OneByteStream(bytes)).Text, Is.EqualTo(Prose));
    }

    [TestCase("\n")]
    [TestCase("\r\n")]
    [TestCase(" \n  ")]
    public void Clean_WrappedText_GivesWholeParagraphs(string lineBreak)
    {
        string wrapped = string.Join(lineBreak, "The harbour was **quiet that morning, and the boats that had gone", "out** before dawn were not back yet, so that nobody on the whole", "of that long grey quay spoke a single word until the first gulls", "swept in over the wall and told everybody that the fish was", "nearly there.");
        string whole = "The harbour was quiet that morning, and the boats that had gone out before dawn were not back yet, so that nobody on the whole of that long grey quay spoke a single word until the first gulls swept in over the wall and told everybody that the fish was nearly there.";

        Article article = new PageCleaner().Clean(wrapped + "\n\n" + wrapped, new PageHints { Format = PageFormat.Text });

        Assert.That(article.Blocks.Select(block => block.Text), Is.EqualTo([whole, whole]));
    }

    [Test]
    public void Clean_StreamBeyondTheLimit_IsCutAndSaid()
    {
        var cleaner = new PageCleaner(new CleanerOptions { Limits = new CleanerLimits { MaxInputLength = 1000 } });

        Article article = cleaner.Clean(new MemoryStream(Encoding.UTF8.GetBytes("<p>" + string.Concat(Enumerable.Repeat(Prose + " ", 100)))));

        Assert.That(Codes(article), Is.EqualTo(["input_truncated"]));
        Assert.That(article.PageText, Has.Length.LessThan(1000));
    }

    [Test]
    public void Clean_Cancelled_Throws()
    {
        var cancelled = new CancellationToken(true);
        var cleaner = new PageCleaner();

        Assert.That(() => cleaner.Clean(Page, null, cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => cleaner.Clean(new MemoryStream([1]), null, cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(async () => await cleaner.CleanAsync(new MemoryStream([1]), null, cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(cleaner.Clean(Page).Text, Is.EqualTo(Prose), "the cleaner is still good");
    }

    [Test]
    public void Clean_BytesWithCharset_ReadsIt()
    {
        byte[] bytes = [.. Encoding.Latin1.GetBytes("<p>Caf\u00E9 au port, et les bateaux qui rentrent \u00E0 l'aube avec le poisson du jour pour le march\u00E9 de la place.")];

        Article article = new PageCleaner().Clean(bytes, new PageHints { ContentType = "text/html; charset=iso-8859-1" });

        Assert.That(article.PageText, Does.Contain("Café").And.Contain("à l'aube"));
    }

    [TestCase("", "empty_page")]
    [TestCase("  \n ", "empty_page")]
    [TestCase("<html><head><title>Only a title</title></head></html>", "empty_page")]
    [TestCase("Home", "no_article")]
    public void Clean_NothingToKeep_SaysSo(string page, string code)
    {
        Article article = new PageCleaner().Clean(page);

        Assert.That(Codes(article), Does.Contain(code));
        Assert.That(article.Text, Is.Empty);
    }

    [Test]
    public void Clean_EachLimit_IsSaidAndNothingIsLost()
    {
        var limits = new CleanerLimits { MaxBlocks = 3, MaxNesting = 4, MaxAttributes = 1 };
        string deep = string.Concat(Enumerable.Range(0, 20).Select(i => $"<div class=a id=b>text {i}"));

        Article article = new PageCleaner(new CleanerOptions { Limits = limits }).Clean(deep);

        Assert.That(Codes(article), Is.SupersetOf(["block_limit", "nesting_limit", "attribute_limit"]));
        Assert.That(article.PageText, Does.Contain("text 0").And.Contain("text 19"));
        Assert.That(article.Removed[^1].Rule, Is.EqualTo("limits.unexamined"));
        Conservation.Check(article);
    }

    [Test]
    public void Clean_OutOfTime_SaysSo()
    {
        var limits = new CleanerLimits { MaxTimePerPage = TimeSpan.FromTicks(1) };
        string page = string.Concat(Enumerable.Repeat("<p>A paragraph.</p>\n", 5000));

        Article html = new PageCleaner(new CleanerOptions { Limits = limits }).Clean(page);
        Article text = new PageCleaner(new CleanerOptions { Limits = limits }).Clean(page, new PageHints { Format = PageFormat.Text });

        Assert.That(Codes(html), Does.Contain("time_limit"));
        Assert.That(Codes(text), Does.Contain("time_limit"));
        Conservation.Check(text, page);
    }

    [Test]
    public void Limits_OutOfRange_Throw()
    {
        Assert.That(() => new CleanerLimits { MaxInputLength = 0 }, Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new CleanerLimits { MaxNesting = 10_001 }, Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new CleanerLimits { MaxBlocks = -1 }, Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new CleanerLimits { MaxAttributes = 0 }, Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Clean_PageOfOneBlock_HasItsTextOnce()
    {
        Article article = new PageCleaner(new CleanerOptions { AlreadyExtracted = true }).Clean("The ferry leaves at nine.", new PageHints { Format = PageFormat.Text });

        Assert.That(article.Blocks.Single().Text, Is.SameAs(article.PageText));
        Assert.That(article.Text, Is.SameAs(article.PageText));
    }

    [Test]
    public void Clean_TextBetweenPages_LeavesNothingOfOneInTheNext()
    {
        var cleaner = new PageCleaner();
        string prose = string.Concat(Enumerable.Range(1, 40_000).Select(static i => $"The {i}th ferry leaves the northern quay at nine, and the last one comes back at dusk. "));
        Article first = cleaner.Clean(prose, new PageHints { Format = PageFormat.Text });
        Article html = cleaner.Clean("<p>The mail boat is late again, and nobody on the island seems to mind it much.</p>");
        Article second = cleaner.Clean("A short line of text.", new PageHints { Format = PageFormat.Text });

        Assert.That(first.PageText, Is.EqualTo(prose));
        Assert.That(html.PageText.TrimEnd(), Is.EqualTo("The mail boat is late again, and nobody on the island seems to mind it much."));
        Assert.That(second.PageText, Is.EqualTo("A short line of text."));
    }

    [Test]
    public void Clean_ManyThreadsOneCleaner_SameResults()
    {
        var cleaner = new PageCleaner();
        string[] pages = [.. Enumerable.Range(0, 200).Select(i => $"<p>{Prose} Number {i}.</p>")];

        string[] texts = [.. pages.AsParallel().AsOrdered().Select(page => cleaner.Clean(page).Text)];

        Assert.That(texts, Is.EqualTo(Enumerable.Range(0, 200).Select(i => $"{Prose} Number {i}.")));
    }

    private static IEnumerable<string> Codes(Article article) => article.Warnings.Select(warning => warning.Code);

    /// <summary>Hands out a byte at a time and cannot seek.</summary>
    private sealed class OneByteStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(1, buffer.Length)], cancellationToken);
    }

    [Test]
    public void Clean_RelativeAddress_ResolvesNothing()
    {
        var hints = new PageHints { Url = new Uri("/ferry", UriKind.Relative) };

        Article article = new PageCleaner().Clean("<base href='x/'><p>The ferry leaves the island <a href='map'>twice</a> a day, once with the bread and once with the post.</p>", hints);

        Assert.That(hints.Url, Is.Null);
        Assert.That(article.ToMarkdown(), Does.Contain("](map)"));
    }
}
