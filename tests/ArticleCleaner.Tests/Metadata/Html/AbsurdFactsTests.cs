using ArticleCleaner.Tests.Metadata.Choices;

namespace ArticleCleaner.Tests.Metadata.Html;

/// <summary>What a page states wrongly costs that value and nothing else.</summary>
public sealed class AbsurdFactsTests
{
    [TestCase("""<script type="application/ld+json">{"@type":"NewsArticle","headline":</script>""")]
    [TestCase("""<script type="application/ld+json">[[[[[[{"@type":}}}}</script>""")]
    [TestCase("""<script type="application/ld+json"></script>""")]
    [TestCase("""<link rel="canonical" href="http://[::1"><base href="::::"><meta property="og:image" content="http://%%%">""")]
    [TestCase("""<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,x">""")]
    [TestCase("""<meta property="og:url" content="ht!tp://bad url">""")]
    [TestCase("""<meta property="og:url" content="Ferry leaves late">""")]
    [TestCase("""<meta property="article:published_time" content="99999999999999999999"><meta name="date" content="2024-13-45T99:99:99+99:99">""")]
    [TestCase("""<meta name="author" content="{{author}}"><meta name="author" content="https://courier.example/ada"><meta property="og:locale" content="!!">""")]
    [TestCase("""<meta name="" content=""><meta content="x"><meta name="author"><meta property="og:title" content="   ">""")]
    public void Clean_AbsurdHead_KeepsTheArticle(string head)
    {
        Article article = PageBuilder.Clean(head, "<h1>Ferry leaves late</h1><p class='byline'>By Ada Quill</p>", "https://courier.example/ferry");

        Assert.That(article.Title, Is.EqualTo("Ferry leaves late"));
        Assert.That(article.Authors, Is.EqualTo(new[] { "Ada Quill" }));
        Assert.That(article.Published, Is.Null);
        Assert.That(article.Url, Is.EqualTo("https://courier.example/ferry"));
        Assert.That(article.Text, Does.Contain("The ferry left the pier"));
    }

    [Test]
    public void Clean_ImageInTheMarkupItself_LosesToOneWithAnAddress()
    {
        Article article = PageBuilder.Clean("<meta property='og:image' content='data:image/png;base64,AAAA'><meta name='twitter:image' content='https://courier.example/ferry.jpg'>", "<h1>Ferry leaves late</h1>");

        Assert.That(article.MainImage, Is.EqualTo("https://courier.example/ferry.jpg"));
    }

    [Test]
    public void Clean_DescriptionEncodedTwice_IsDecoded()
    {
        Article article = PageBuilder.Clean("<meta name='description' content='Tea &amp;amp; ferries, the captain&amp;#39;s day'>", "<h1>Ferry leaves late</h1>");

        Assert.That(article.Description, Is.EqualTo("Tea & ferries, the captain's day"));
    }

    [Test]
    public void Clean_EndlessValues_AreBounded()
    {
        string many = string.Concat(Enumerable.Repeat("<meta name='author' content='Ada Quill'><meta property='article:tag' content='ferry'>", 5000));
        string huge = $"<meta name='description' content='{new string('x', 100_000)}'><title>{new string('y', 100_000)}</title>";

        Article article = PageBuilder.Clean(many + huge, "<h1>Ferry leaves late</h1>");

        Assert.That(article.Title, Is.EqualTo("Ferry leaves late"));
        Assert.That(article.Authors, Is.EqualTo(new[] { "Ada Quill" }));
        Assert.That(article.Description, Is.Null);
        Assert.That(article.MetadataCandidates, Has.Count.LessThan(300));
    }

    [TestCase("javascript:alert(1)")]
    [TestCase("data:image/png;base64,AAAA")]
    public void Read_AddressOfAnImageThatIsNone_IsNotGiven(string address) =>
        Assert.That(new PageCleaner().Clean($"<meta property='og:image' content='{address}'><h1>Ferry</h1><p>The ferry left the pier at nine, an hour late.</p>").MainImage, Is.Null);
}
