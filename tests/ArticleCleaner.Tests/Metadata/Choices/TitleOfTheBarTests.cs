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

    [TestCase("<title>How to mend a net | Weather - Bay Courier</title>", "", "How to mend a net | Weather")]
    [TestCase("<title>How to mend a net | Weather - Bay Courier</title>", "<h1>How to mend a net</h1>", "How to mend a net")]
    [TestCase("<title>Bay Courier - How to mend a net</title>", "<h1>Bay Courier</h1>", "How to mend a net")]
    [TestCase("<title>How to mend a net - Bay Courier</title>", "<h1>Bay Courier</h1>", "How to mend a net")]
    public void Choose_TitleThatNamesTheSite_EndsBeforeIt(string head, string body, string title)
    {
        Article article = PageBuilder.Clean(head + "<meta property='og:site_name' content='Bay Courier'>", body);

        Assert.That(article.Title, Is.EqualTo(title));
    }

    [TestCase("<h1>Enum <span>Tide</span> <button>Copy item path</button></h1>", "Enum Tide")]
    [TestCase("<h1>Enum <span>Tide</span> <button>Copy</button> <button>Collapse</button></h1>", "Enum Tide")]
    [TestCase("<h1><button>Enum Tide</button></h1>", "Enum Tide")]
    public void Choose_HeadingWithAButton_IsTheTitleWithoutIt(string heading, string title) =>
        Assert.That(PageBuilder.Clean("", heading).Title, Is.EqualTo(title));
}
