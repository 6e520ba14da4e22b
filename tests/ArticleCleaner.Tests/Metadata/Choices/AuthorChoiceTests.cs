namespace ArticleCleaner.Tests.Metadata.Choices;

public sealed class AuthorChoiceTests
{
    [Test]
    public void Choose_FrameNamedAfterItsSidebar_DoesNotWeakenTheByline()
    {
        Article article = new PageCleaner().Clean($"""
            <html lang='en'><body class='comments-open with-sidebar'><div class='content-sidebar-wrap comment-list'>
            <h1>Ferry leaves late</h1><p class='author'>Ada Quill</p>{PageBuilder.Prose}{PageBuilder.Prose}</div></body></html>
            """);

        Assert.That(article.Authors, Is.EqualTo(new[] { "Ada Quill" }));
    }

    [TestCase("<section id='comments'><ol><li><cite>Ben Moor</cite> <a href='#c1'>March 3, 2019 at 10:15 am</a><p>We were late, too.</p></li></ol></section>")]
    [TestCase("<div class='comment-wrap'><p>By Ben Moor</p><p>March 4, 2019</p><p>We were late, too.</p></div>")]
    public void Choose_DayAndNameOfACommentNearTheTitle_AreNotTheArticles(string comments)
    {
        Article article = PageBuilder.Clean("", "<h1>Ferry leaves late</h1>", after: comments);

        Assert.That(article.Published, Is.Null);
        Assert.That(article.Authors, Is.Empty);
    }

    [TestCase("<table><tr><th>Name</th><th>Username</th><th>Email</th><th>Birthdate</th><th>Phone</th><th>Company</th><th>Job</th></tr><tr><td>Dr. Leatha Romaguera IV</td><td>skiles.jedidiah</td><td>borer.nadia@example.org</td><td>1991-08-19</td><td>+1 (163) 555-0142</td><td>Romaguera-Borer</td><td>Sculptor OR Painter</td></tr></table>")]
    [TestCase("<ul><li>Name: Dr. Leatha Romaguera IV</li><li>Username: skiles.jedidiah</li><li>Email: borer.nadia@example.org</li><li>Birthday: 1991-08-19</li><li>Phone: +1 (163) 555-0142</li><li>Company: Romaguera-Borer</li><li>Job: Sculptor OR Painter</li></ul>")]
    public void Choose_DayInAPlaceholderProfile_IsNotTheArticles(string profile)
    {
        Article article = PageBuilder.Clean("", $"<h1>Ferry leaves late</h1><p>{PageBuilder.Prose}</p>", after: "<h3>Author Details</h3>" + profile);

        Assert.That(article.Text, Does.Not.Contain("1991"));
        Assert.That(article.Published, Is.Null);
    }

    [Test]
    public void Choose_AuthorOfAComment_IsNotTheArticles()
    {
        Article article = PageBuilder.Clean("", "<h1>Ferry leaves late</h1>", after: "<div class='comments'><p class='comment-item'><span class='author'>Ben Moor</span></p></div>");

        Assert.That(article.Authors, Is.Empty);
    }

    [TestCase("/author/ada-quill")]
    [TestCase("/columnists/ada-quill/")]
    [TestCase("/contributors/al")]
    [TestCase("/profile/?u=12")]
    [TestCase("/columnist-ada-quill")]
    [TestCase("/?author=3")]
    [TestCase("https://courier.example/contributors/ada-quill?page=2")]
    public void Choose_LinkToTheAuthorsPage_NamesTheAuthor(string address) =>
        Assert.That(PageBuilder.Clean("", $"<h1>Ferry leaves late</h1><p><a href='{address}'>Ada Quill</a></p>").Authors, Is.EqualTo(new[] { "Ada Quill" }));

    [Test]
    public void Choose_ValuesThatNameNobody_AreNotMarkedAsChosen()
    {
        Article article = PageBuilder.Clean(
            """<script type="application/ld+json">{"@type":"Article","author":["admin","12 Hours Ago","ada@courier.example","https://courier.example/ada","Ada Quill"]}</script>""", "<h1>Ferry leaves late</h1>");

        Assert.That(article.Authors, Is.EqualTo(new[] { "Ada Quill" }));
        Assert.That(article.MetadataCandidates.Where(candidate => candidate is { Field: "author", Chosen: true }).Select(candidate => candidate.Value), Is.EqualTo(new[] { "Ada Quill" }));
    }

    [Test]
    public void Choose_NamesAmongObjectsInOneArray_AreOneByline()
    {
        Article article = PageBuilder.Clean(
            """<script type="application/ld+json">{"@type":"Article","author":[{"@type":"Person","name":"Ada Quill"},"Ben Moor, Staff Writer"]}</script>""", "<h1>Ferry leaves late</h1>");

        Assert.That(article.Authors, Is.EqualTo(new[] { "Ada Quill", "Ben Moor" }));
    }

    [Test]
    public void Choose_LinksInOneLine_AreOneByline()
    {
        Article article = PageBuilder.Clean("", "<h1>Ferry leaves late</h1><p><a href='/author/ada'>Ada Quill</a>, <a href='/author/ben'>Ben Moor</a></p>");

        Assert.That(article.Authors, Is.EqualTo(new[] { "Ada Quill", "Ben Moor" }));
    }

    [Test]
    public void Choose_NameGluedToTheNextWord_IsAsItIsStated()
    {
        Article article = PageBuilder.Clean("", "<h1>Ferry leaves late</h1><div><span itemprop='author'>By <b itemprop='name'>Ada Quill</b></span><time datetime='2021-05-03'>yesterday</time></div>");

        Assert.That(article.Authors, Is.EqualTo(new[] { "Ada Quill" }));
    }

    [Test]
    public void Choose_FirstNameOnly_IsMadeFullByAnotherSource()
    {
        Article article = PageBuilder.Clean("<meta name='author' content='Ada'>", "<h1>Ferry leaves late</h1><p class='byline'>Ada Quill</p>");

        Assert.That(article.Authors, Is.EqualTo(new[] { "Ada Quill" }));
    }

    [Test]
    public void Choose_LibraryRecord_ListsTheAuthorsTheBylineCutsShort()
    {
        Article article = PageBuilder.Clean(
            "<meta name='citation_author' content='Quill, Ada'><meta name='citation_author' content='Moor, Ben'>",
            "<h1>Ferry leaves late</h1><p class='author' itemprop='author'>By Ada Quill</p>");

        Assert.That(article.Authors, Is.EqualTo(new[] { "Ada Quill", "Ben Moor" }));
    }

    [TestCase("<a href='https://social.example/profile/courier'>Bluesky</a>")]
    [TestCase("<a href='https://bsky.app/profile/adaquill.bsky.social'>Blue Sky (adaquill.bsky.social)</a>")]
    [TestCase("<a href='https://www.youtube.com/profile/baycourier'>The Courier's films</a>")]
    [TestCase("<a href='/authors/bay-courier'>Bay Courier on YouTube</a>")]
    [TestCase("<ul><li><a href='/news/'>News</a></li><li><a href='/opinion/columnists/'>Harbour Voices</a></li></ul>")]
    [TestCase("<ul><li><a href='/news/'>News</a></li><li><a href='/author/columnists/'>Columnists</a></li></ul>")]
    [TestCase("<nav><a href='/author/harbour-desk'>Harbour Voices</a></nav>")]
    [TestCase("<p>by <a href='/author/ferryfriend88'>ferryfriend88</a></p>")]
    [TestCase("<p class='author'>ferryfriend88</p>")]
    [TestCase("<a href='/authorization'>Authorization</a>")]
    [TestCase("<p class='author'>abgelegt unter</p>")]
    [TestCase("<p class='byline'>Reviewed by Ben Moor</p>")]
    public void Choose_WhatIsNoByline_GivesNobody(string line)
    {
        Article article = PageBuilder.Clean("", "<h1>Ferry leaves late</h1>" + line);

        Assert.That(article.Authors, Is.Empty);
    }

    [TestCase("<blockquote><p>To lift a full barrel is to regret it, and everybody does it once.</p><p class='author'>Gus Teal</p></blockquote>")]
    [TestCase("<div><p>To lift a full barrel is to regret it, and everybody does it once.</p><p class='quote-author'>Gus Teal</p></div>")]
    public void Choose_WhoIsQuoted_IsNoAuthor(string quote) =>
        Assert.That(PageBuilder.Clean("", "<h1>Ferry leaves late</h1>" + PageBuilder.Prose + quote).Authors, Is.Empty);
}
