namespace ArticleCleaner.Tests.Metadata.Choices;

public sealed class ListChoiceTests
{
    [TestCase("<meta property='article:section' content='game,news,slider'>", "game;news;slider")]
    [TestCase("<meta property='article:section' content='Home, Garden &amp; Pets'>", "Home, Garden & Pets")]
    [TestCase("""<script type="application/ld+json">{"@type":"Article","articleSection":"game, news"}</script>""", "game;news")]
    [TestCase("""<script type="application/ld+json">{"@type":"Article","articleSection":["game,news","sea"]}</script>""", "game;news;sea")]
    public void Choose_CategoriesInOneValue_ArePartedAtTheCommas(string head, string categories) =>
        Assert.That(PageBuilder.Clean(head, "<h1>Ferry leaves late</h1>").Categories, Is.EqualTo(categories.Split(';')));
}
