namespace ArticleCleaner.Tests.Articles.Assembling;

public sealed class QuoteAssemblerTests
{
    [TestCase("<blockquote><p>One.</p><p>Two.</p><footer>Ada Quill</footer></blockquote>")]
    [TestCase("<blockquote><p>One.</p><p>Two.</p><p>— Ada Quill</p></blockquote>")]
    [TestCase("<figure><blockquote><p>One.</p><p>Two.</p></blockquote><figcaption>– <cite>Ada Quill</cite></figcaption></figure>")]
    public void Attribution_IsNamedAndLastLine(string html)
    {
        QuoteBlock quote = Assembled.Only<QuoteBlock>(html);

        Assert.That(quote.Attribution, Is.EqualTo("Ada Quill"));
        Assert.That(quote.Text, Does.StartWith("One.\n\nTwo.\n\n").And.EndWith("Ada Quill"));
        Assert.That(quote.IsPullQuote, Is.False);
        Assert.That(quote.QuoteDepth, Is.EqualTo(1));
    }

    [TestCase("<blockquote>One.<br>— Two, I said.</blockquote>")]
    [TestCase("<div><blockquote>One.</blockquote></div><p>— Ada Quill</p>")]
    public void OtherLineWithDash_NamesNobody(string html) =>
        Assert.That(Assembled.Only<QuoteBlock>(html).Attribution, Is.Null);

    [Test]
    public void QuotationInFigure_StaysWithWhoSaidIt()
    {
        const string Prose = "The keeper wrote down the height of every wave that reached the wall, and after forty years he had filled nine notebooks with small blue figures.";
        Article article = new PageCleaner().Clean(
            $"<article><h1>Waves</h1><p>{Prose}</p><p>{Prose} He was proud of them.</p><figure><blockquote><p>A wall is a letter to the sea.</p></blockquote><figcaption>Ruth Holm, <cite>The Wall Book</cite></figcaption></figure><p>{Prose} The boy was not.</p></article>");

        QuoteBlock quote = article.Blocks.OfType<QuoteBlock>().Single();
        Assert.That((quote.Text, quote.Attribution), Is.EqualTo(("A wall is a letter to the sea.\n\nRuth Holm, The Wall Book", "Ruth Holm, The Wall Book")));
    }

    [TestCase("<aside class='pullquote'><p>We left at dawn.</p></aside>")]
    [TestCase("<aside><blockquote>We left at dawn.</blockquote></aside>")]
    public void PullQuote_IsToldApart(string html) =>
        Assert.That(Assembled.Only<QuoteBlock>(html).IsPullQuote, Is.True);

    [Test]
    public void ListInQuote_KnowsItsDepth()
    {
        IReadOnlyList<ArticleBlock> blocks = Assembled.Html("<blockquote cite='https://example.org/a'><p>He said:</p><ul><li>a</li></ul></blockquote>");

        Assert.That(((QuoteBlock)blocks[0]).Source, Is.EqualTo("https://example.org/a"));
        Assert.That(blocks[1], Is.TypeOf<ListBlock>().With.Property(nameof(ArticleBlock.QuoteDepth)).EqualTo(1));
    }

    [TestCase("<blockquote>The lid is half the barrel.<br>— Ed Crane</blockquote>", "Ed Crane")]
    [TestCase("<blockquote><p>The lid is half the barrel.</p></blockquote><p><cite>Ed Crane</cite></p>", "Ed Crane")]
    [TestCase("<figure><blockquote><p>The lid is half the barrel.</p></blockquote><figcaption>Ed Crane</figcaption></figure>", "Ed Crane")]
    [TestCase("<blockquote><div><cite>Ed Crane wrote:</cite>The lid is half the barrel.</div></blockquote>", "Ed Crane wrote:")]
    [TestCase("<blockquote><cite>Ed Crane wrote:</cite>The lid is half the barrel.</blockquote>", "Ed Crane wrote:")]
    [TestCase("<blockquote><cite>Barrels: A Life</cite> is the book that I like most.</blockquote>", null)]
    [TestCase("<blockquote><p>The lid is half the barrel.</p></blockquote><p>— Ed Crane, Barrels (2004).</p>", "Ed Crane, Barrels (2004).")]
    [TestCase("<blockquote><p>The lid is half the barrel.</p></blockquote><p>— Come here, he said, and look at the barrel.</p>", null)]
    [TestCase("<blockquote><p>The lid is half the barrel.</p></blockquote><p>— Come here!</p><p>— Why?</p>", null)]
    [TestCase("<blockquote><div class=bbCodeBlock-title>Ed Crane said:</div><div>The lid is half the barrel.</div></blockquote>", "Ed Crane said:")]
    [TestCase("<blockquote><p>The lid is half the barrel.</p></blockquote><p>Ed Crane said so.</p>", null)]
    [TestCase("<blockquote><p>The lid is half the barrel.</p></blockquote><h2>— Ed Crane</h2>", null)]
    public void Attribution_StandsInOrDirectlyBehind(string html, string? attribution) =>
        Assert.That(Assembled.Html(html).OfType<QuoteBlock>().Single().Attribution, Is.EqualTo(attribution));

    [TestCase("<blockquote><ul><li>one</li></ul></blockquote><blockquote cite=https://example.org/><ul><li>two</li></ul>three</blockquote>", "List 1/Quote 1 https://example.org//List 1/Quote 1")]
    [TestCase("<blockquote><pre>a</pre></blockquote><blockquote><blockquote>b</blockquote></blockquote>", "Code 1/Quote 1/Quote 2")]
    [TestCase("<blockquote>one<pre>a</pre></blockquote><p>Between.</p><blockquote><pre>b</pre></blockquote>", "Quote 1/Code 1/Paragraph 0/Code 1")]
    [TestCase("<blockquote>one</blockquote><blockquote>two</blockquote>", "Quote 1/Quote 1")]
    [TestCase("<blockquote><ul><li>one</li></ul></blockquote><details><summary>More</summary><blockquote><ul><li>two</li></ul></blockquote></details>", "List 1/Details 0/List 1")]
    public void QuotationBehindAnother_BeginsEvenWithoutText(string html, string expected) =>
        Assert.That(
            string.Join('/', Assembled.Html(html).Select(block => $"{block.GetType().Name.Replace("Block", "")} {block.QuoteDepth} {(block is QuoteBlock { Text: "" } quote ? quote.Source : "")}".TrimEnd())),
            Is.EqualTo(expected));
}
