namespace ArticleCleaner.Tests.Metadata.Choices;

/// <summary>Pages whose only title is that of the title bar.</summary>
public sealed class TitleOfTheBarTests
{
    [TestCase("", "", null, "Ferries 3.12 | What is new")]
    [TestCase("<meta property='og:site_name' content='What is new'>", "", null, "Ferries 3.12")]
    [TestCase("", "", "https://www.whatisnew.example/ferries", "Ferries 3.12")]
    [TestCase("", "<footer><p>© 2021 What is new</p></footer>", null, "Ferries 3.12")]
    [TestCase("", "<footer><img src='/logo.png' alt='What is new'></footer>", null, "Ferries 3.12")]
    public void Choose_PartBehindTheBar_GoesOnlyWhereSomethingNamesTheSiteSo(string head, string after, string? url, string title)
    {
        Article article = PageBuilder.Clean("<title>Ferries 3.12 | What is new</title>" + head, "", url, after);

        Assert.That(article.Title, Is.EqualTo(title));
    }
}
