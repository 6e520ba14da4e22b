using ArticleCleaner.Tests.Metadata.Choices;

namespace ArticleCleaner.Tests.Metadata.Distant;

public sealed class DistantFactsTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat(PageBuilder.Prose, 20));

    [TestCase("<p>Written by Ada Quill</p>")]
    [TestCase("<p>Article by</p><p>Ada Quill</p>")]
    [TestCase("<h3>Author</h3><p>Ada Quill</p>")]
    [TestCase("<p><em>Von Ada Quill</em></p>")]
    [TestCase("<p>Text: Ada Quill</p><p>Fotos: Ben Moor</p>")]
    [TestCase("<p>---- by Ada Quill</p>")]
    [TestCase("<p>Ada Quill is a freelance writer who lives by the harbour.</p>")]
    public void Read_BylineAtTheEnd_NamesTheAuthor(string end)
    {
        Article article = PageBuilder.Clean("", "<h1>Ferry leaves late</h1>" + Long + end);

        Assert.That(article.Authors, Is.EqualTo(new[] { "Ada Quill" }));
        Assert.That(article.MetadataCandidates.Single(candidate => candidate.Field == "author" && candidate.Chosen).Source, Does.StartWith("text:"));
    }

    [TestCase("<p>Ada Quill</p><p>3 min read</p>", "<p>Ada Quill is head of routes at the harbour office.</p>")]
    [TestCase("<p>4 March 2021 - Ada Quill</p>", "")]
    public void Read_NameAtTheTitleWithAWitness_NamesTheAuthor(string top, string end)
    {
        Article article = PageBuilder.Clean("", "<h1>Ferry leaves late</h1>" + top + Long + end);

        Assert.That(article.Authors, Is.EqualTo(new[] { "Ada Quill" }));
    }

    [TestCase("<p>Edited by Ben Moor</p>")]
    [TestCase("<p>Ben Moor is a ferry man who lives by the harbour.</p>")]
    [TestCase("<p>By using this site you agree to our terms.</p>")]
    [TestCase("<div class='related'><p>Written by Ben Moor</p></div>")]
    [TestCase("<p>Photos by Ben Moor</p>")]
    [TestCase("<h2>Ben Moor</h2><p>Ben Moor is the author of two books.</p><h2>Ada Quill</h2><p>Ada Quill is a writer.</p>")]
    public void Read_LineThatNamesNoAuthor_GivesNobody(string end) =>
        Assert.That(PageBuilder.Clean("", "<h1>Ferry leaves late</h1>" + Long + end).Authors, Is.Empty);

    [Test]
    public void Read_PageAboutAPerson_IsNotByThatPerson() =>
        Assert.That(PageBuilder.Clean("", "<h1>Ada Quill</h1><p>Ada Quill</p><p>Ada Quill is a journalist and writer of the coast.</p>" + Long).Authors, Is.Empty);

    [Test]
    public void Read_BylineAtTheTitle_MakesTheEndUnread()
    {
        Article article = PageBuilder.Clean("", "<h1>Ferry leaves late</h1><p class='byline'>By Ada Quill</p>" + Long + "<p>Written by Ben Moor</p>");

        Assert.That(article.Authors, Is.EqualTo(new[] { "Ada Quill" }));
        Assert.That(article.MetadataCandidates.Select(candidate => candidate.Source), Does.Not.Contain("text:byline"));
    }

    [TestCase("<p>Posted on March 4, 2021</p>", "2021-03-04", null)]
    [TestCase("<p>Erschienen am: 4. März 2021</p>", "2021-03-04", null)]
    [TestCase("<p>Thursday, March 4, 2021</p>", "2021-03-04", null)]
    [TestCase("<p>Letzte Änderung: 5.3.2021</p><p>Erschienen am: 4.3.2021</p>", "2021-03-04", "2021-03-05")]
    [TestCase("<p>Last updated: March 5, 2021</p>", "2021-03-05", "2021-03-05")]
    [TestCase("<p>The next ferry leaves for the island on March 4, 2021, if the weather holds and the crew comes back in time.</p>", null, null)]
    public void Read_DateAtTheEnd_IsThePages(string end, string? published, string? modified)
    {
        Article article = PageBuilder.Clean("", "<h1>Ferry leaves late</h1>" + Long + end);

        Assert.That(Iso(article.Published), Is.EqualTo(published));
        Assert.That(Iso(article.Modified), Is.EqualTo(modified));
    }

    private static string? Iso(ArticleDate? date) => date?.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [TestCase("<p>This article was originally published on 3 May 2019 and was last updated on 7 June 2021.</p>")]
    [TestCase("<p>Updated 7 June 2021. First published on 3 May 2019.</p>")]
    public void Read_OriginalDayFarFromTheTitle_ComesWithTheDayOfTheChange(string end)
    {
        Article article = PageBuilder.Clean("", "<h1>Ferry leaves late</h1>" + Long + end);

        Assert.That((article.Published?.Day, article.Modified?.Day), Is.EqualTo(((DateOnly?)new DateOnly(2019, 5, 3), (DateOnly?)new DateOnly(2021, 6, 7))));
    }
}
