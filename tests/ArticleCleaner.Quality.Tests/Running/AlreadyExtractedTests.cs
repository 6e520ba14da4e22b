using ArticleCleaner.Quality.Running;

namespace ArticleCleaner.Quality.Tests.Running;

public sealed class AlreadyExtractedTests
{
    private const string Prose = "The ferry leaves the island at noon, and nobody on the quay hurries, because the captain waits for the post and has done so for years.";

    private static readonly string Page =
        $"<html><body><nav><a href=/>Home</a></nav><article><h1>The slow ferry</h1><p>{Prose}</p><p>{Prose}</p><p>Ferry At The Quay | Shutterstock</p><div class=share-bar><p>Share this</p></div>"
        + "<ul><li><a href=/a>All islands and where to find them</a></li></ul></article><footer><p>Imprint of the company</p></footer></body></html>";

    [Test]
    public void Extract_PageWithArticle_GivesItsTextWithoutPrunedParts()
    {
        string text = new ContentPathExtractor().Extract(Input(Page)).Text;

        Assert.That(text, Does.Contain(Prose).And.Contain("The slow ferry").And.Contain("Shutterstock"));
        Assert.That(text, Does.Not.Contain("Share this").And.Not.Contain("All islands").And.Not.Contain("Imprint"));
    }

    [Test]
    public void Extractors_OfAnotherExtractor_AreItselfAndItsTextCleaned()
    {
        IReadOnlyList<IExtractor> steps = AlreadyExtracted.By(new ContentPathExtractor()).Extractors;
        PageInput page = Input(Page);

        Assert.That(steps.Select(step => step.Name), Is.EqualTo(new[] { "content-path", "its text cleaned" }));
        Assert.That(steps[0].Extract(page).Text, Does.Contain("Shutterstock"));
        Assert.That(steps[1].Extract(page).Text, Does.Contain(Prose).And.Not.Contain("Shutterstock"));
    }

    [Test]
    public void Extract_FromAFile_IsTheTextOfThePagesId()
    {
        string file = Path.Combine(TestContext.CurrentContext.WorkDirectory, "other-extractor.jsonl");
        File.WriteAllText(file, "{\"id\":\"a\",\"text\":\"first\"}\n{\"id\":\"b\",\"text\":\"second\"}\n{\"id\":\"c\"}\n");
        var extractor = new PredictedExtractor(file);

        Assert.That(extractor.Name, Is.EqualTo("other-extractor"));
        Assert.That(new[] { "b", "c", "d" }.Select(id => extractor.Extract(Input(Page) with { Id = id }).Text), Is.EqualTo(new[] { "second", "", "" }));
    }

    private static PageInput Input(string html) => new(html, null, PageFormat.Html, null);
}
