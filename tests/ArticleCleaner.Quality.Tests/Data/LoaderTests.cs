using System.IO.Compression;
using System.Text;
using ArticleCleaner.Quality.Data;

namespace ArticleCleaner.Quality.Tests.Data;

internal sealed class LoaderTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("quality-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, true);

    [Test]
    public void Wcxb_ReadsTruthTypeAndPage()
    {
        Write("wcxb/dev/ground-truth/0002.json", """{"url":"https://shop.example.co.uk/b","_internal":{"page_type":{"primary":"category"}},"ground_truth":{"title":"B","author":null,"publish_date":"2024-01-02","main_content":"Text","with":["a"],"without":["b","c"]}}""");
        Write("wcxb/dev/ground-truth/0001.json", """{"ground_truth":{"main_content":null,"author":"","with":null}}""");
        Zip("wcxb/dev/html/0002.html.gz", "<p>Größe");
        EvaluationSet set = EvaluationSets.Load("wcxb", _folder);
        Assert.That(set.Pages.Select(page => page.Id), Is.EqualTo(new[] { "0001", "0002" }));
        Assert.That(set.Pages[0].Truth.Text, Is.Empty);
        Assert.That(set.Pages[0].Truth.PageType, Is.EqualTo("article"));
        Assert.That(set.Pages[0].Truth.Authors, Is.Empty);
        EvaluationPage page = set.Pages[1];
        Assert.That(page.Truth.PageType, Is.EqualTo("collection"));
        Assert.That(page.Truth.Without, Has.Count.EqualTo(2));
        Assert.That(page.Domain, Is.EqualTo("example.co.uk"));
        Assert.That(page.ReadText(), Is.EqualTo("<p>Größe"));
        Assert.That(page.IsUtf8, Is.True);
    }

    [Test]
    public void Aeb_ReadsArticleBodies()
    {
        Write("aeb/ground-truth.json", """{"ab12":{"articleBody":"Body","url":"https://news.example.com/x"}}""");
        EvaluationPage page = EvaluationSets.Load("aeb", _folder).Pages.Single();
        Assert.That(page.Truth.Text, Is.EqualTo("Body"));
        Assert.That(page.Domain, Is.EqualTo("example.com"));
    }

    [Test]
    public void Trafilatura_ReadsSnippetsAndSeveralAuthors()
    {
        Write("trafilatura/evaldata.json", """{"x":{"file":"blog.example.org.title.html","with":["w"],"without":[],"author":["A","B"],"date":"2020-01-01"}}""");
        Zip("trafilatura/html/blog.example.org.title.html.gz", "<p>x");
        EvaluationPage page = EvaluationSets.Load("trafilatura", _folder).Pages.Single();
        Assert.That(page.Truth.Authors, Is.EqualTo(new[] { "A", "B" }));
        Assert.That(page.Domain, Is.EqualTo("example.org"));
        Assert.That(page.IsUtf8, Is.False);
    }

    [Test]
    public void Fixtures_ReadKeptLinesAsTruth()
    {
        Write("text/blog--one/expected.diff", "title: One\ncontent_type: text/plain\n\n heading      | One\n-site_header  | Menu\n paragraph    | A | b\\nc\n");
        Write("text/blog--one/source.txt", "Menu\nOne\nA | b\nc");
        EvaluationPage page = EvaluationSets.Load("fixtures", _folder).Pages.Single();
        Assert.That(page.Id, Is.EqualTo("text/blog--one"));
        Assert.That(page.Format, Is.EqualTo(PageFormat.Text));
        Assert.That(page.ContentType, Is.EqualTo("text/plain"));
        Assert.That(page.Truth.Text, Is.EqualTo("One\n\nA | b\nc"));
        Assert.That(page.Truth.PageType, Is.EqualTo("blog"));
        Assert.That(page.Truth.Title, Is.EqualTo("One"));
    }

    [Test]
    public void Load_AbsentData_SaysHowToNameIt() =>
        Assert.That(() => EvaluationSets.Load("wcxb", _folder), Throws.TypeOf<DataMissingException>().With.Message.Contains("--data"));

    [TestCase("https://www.example.com/a", "example.com")]
    [TestCase("https://a.b.gov.au", "b.gov.au")]
    [TestCase("http://127.0.0.1:80/", "127.0.0.1")]
    [TestCase("https://me.github.io/", "me.github.io")]
    [TestCase("not an address", null)]
    public void Domain_OfUrl(string url, string? domain) => Assert.That(Domains.OfUrl(url), Is.EqualTo(domain));

    [TestCase("<head><link rel=\"canonical\" href=\"https://www.example.net/p\">", "example.net")]
    [TestCase("<meta property='og:url' content='https://example.org/q'>", "example.org")]
    [TestCase("<p>none", null)]
    public void Domain_OfCanonicalLink(string html, string? domain) => Assert.That(Domains.OfCanonicalLink(html), Is.EqualTo(domain));

    [TestCase("news.example.com-story.html.gz", "example.com")]
    [TestCase("example.co.uk.story.html.gz", "example.co.uk")]
    [TestCase("0a12df42.html.gz", null)]
    [TestCase("A story of two lines.html.gz", null)]
    public void Domain_OfFileName(string file, string? domain) => Assert.That(Domains.OfFileName(file), Is.EqualTo(domain));

    private void Write(string path, string text)
    {
        string file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private void Zip(string path, string text)
    {
        Write(path, "");
        using var zip = new GZipStream(File.Create(Path.Combine(_folder, path)), CompressionLevel.Fastest);
        zip.Write(Encoding.UTF8.GetBytes(text));
    }
}
