namespace ArticleCleaner.Tests.Signals;

internal sealed class KnownContentTests
{
    private const string Article = "The ferry leaves the island twice a day, once with the bread and once with the post. Nobody on the quay minds waiting for it, for the gulls do not either.";

    [Test]
    public void PageThatIsAllOfTheKnownText_IsKeptWhole_ThoughItsCellsAreGluedThere()
    {
        Article article = new PageCleaner().Clean($"<p>{Article}</p><table><tr><td>Bread</td><td>Post</td></tr></table>", new PageHints { MainContent = Article + " BreadPost" });

        Assert.That(article.Text, Does.Contain("Bread").And.Contain("Post"));
    }

    [Test]
    public void ShortPageOfSomethingElse_IsNotTheKnownText()
    {
        Article article = new PageCleaner().Clean("<p>This page could not be found on our server today.</p>", new PageHints { MainContent = Article });

        Assert.That(article.Text, Is.Empty);
    }
}
