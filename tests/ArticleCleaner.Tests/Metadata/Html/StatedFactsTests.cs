using ArticleCleaner.Tests.Metadata.Choices;

namespace ArticleCleaner.Tests.Metadata.Html;

/// <summary>The vocabularies pages state their facts in.</summary>
public sealed class StatedFactsTests
{
    [Test]
    public void Read_Rdfa_GivesTitleAuthorAndDate()
    {
        Article article = PageBuilder.Clean("", """
            <div vocab="https://schema.org/" typeof="NewsArticle"><h1 property="headline">Ferry leaves late</h1>
            <span property="schema:author">Ada Quill</span><span property="schema:datePublished" content="2021-03-04">last week</span></div>
            """);

        AssertFerry(article);
        Assert.That(article.Published!.Source, Is.EqualTo("itemprop:datePublished"));
    }

    [Test]
    public void Read_Microdata_GivesTitleAuthorAndDate() => AssertFerry(PageBuilder.Clean("", """
        <div itemscope itemtype="https://schema.org/Article"><h1 itemprop="name headline">Ferry leaves late</h1>
        <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ada Quill</span></span>
        <meta itemprop="datePublished" content="2021-03-04T08:00:00+01:00"></div>
        """));

    [Test]
    public void Read_DublinCore_GivesTitleAuthorAndDate()
    {
        Article article = PageBuilder.Clean("""
            <meta name="DC.title" content="Ferry leaves late"><meta name="DC.creator" content="Quill, Ada"><meta name="DCTERMS.issued" content="2021-03-04">
            <meta name="dc.language" content="en-GB"><meta name="dc.subject" content="ferry; harbour"><meta name="dcterms.license" content="https://creativecommons.org/licenses/by/4.0/">
            """, "");

        AssertFerry(article);
        Assert.That(article.Tags, Is.EqualTo(new[] { "ferry", "harbour" }));
        Assert.That(article.Licence, Is.EqualTo("https://creativecommons.org/licenses/by/4.0/"));
    }

    [Test]
    public void Read_OpenGraphAndItsNames_GiveTheRest()
    {
        Article article = PageBuilder.Clean("""
            <meta property="og:image" content="/ferry.jpg"><meta property="article:section" content="Harbour"><meta property="article:tag" content="ferry">
            <meta property="article:tag" content="Ferry"><meta property="article:tag" content="bay, pier"><meta property="article:modified_time" content="2021-03-05">
            """, "<h1>Ferry leaves late</h1>", "https://courier.example/a/b");

        Assert.That(article.MainImage, Is.EqualTo("https://courier.example/ferry.jpg"));
        Assert.That(article.Categories, Is.EqualTo(new[] { "Harbour" }));
        Assert.That(article.Tags, Is.EqualTo(new[] { "ferry", "bay", "pier" }));
        Assert.That(article.Modified!.Day, Is.EqualTo(new DateOnly(2021, 3, 5)));
    }

    [TestCase("""<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>""", false)]
    [TestCase("""<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"True"}</script>""", true)]
    [TestCase("""<meta property="article:content_tier" content="locked">""", false)]
    [TestCase("""<meta property="article:content_tier" content="free">""", true)]
    [TestCase("""<meta property="article:content_tier" content="perhaps">""", null)]
    [TestCase("", null)]
    public void Read_Access_IsWhatThePageSays(string head, bool? free) =>
        Assert.That(PageBuilder.Clean(head, "").IsAccessibleForFree, Is.EqualTo(free));

    [Test]
    public void Read_Breadcrumbs_OutermostFirst()
    {
        Article article = PageBuilder.Clean("""
            <script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Home"},{"@type":"ListItem","position":2,"item":{"name":"Harbour"}}]}</script>
            """, "");

        Assert.That(article.Breadcrumbs, Is.EqualTo(new[] { "Home", "Harbour" }));
    }

    [TestCase("""<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">""", "")]
    [TestCase("", """<p>Text: <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY</a></p>""")]
    [TestCase("""<script type="application/ld+json">{"@type":"Article","license":"https://creativecommons.org/licenses/by/4.0/"}</script>""", "")]
    public void Read_Licence_IsItsAddress(string head, string body) =>
        Assert.That(PageBuilder.Clean(head, body).Licence, Is.EqualTo("https://creativecommons.org/licenses/by/4.0/"));

    [TestCase("dir='rtl'", TextDirection.RightToLeft)]
    [TestCase("dir='ltr' lang='ar'", TextDirection.LeftToRight)]
    [TestCase("lang='he'", TextDirection.RightToLeft)]
    [TestCase("lang='sv'", TextDirection.LeftToRight)]
    public void Read_Direction_IsStatedOrTheLanguages(string attributes, TextDirection direction) =>
        Assert.That(new PageCleaner().Clean($"<html {attributes}><body><article><p>12 34</p></article></body></html>").Direction, Is.EqualTo(direction));

    [Test]
    public void Read_WordsAndTime_AreThoseOfTheKeptText()
    {
        Article article = PageBuilder.Clean("", "", after: "<footer><p>All rights reserved. Imprint. Privacy. Contact.</p></footer>");

        Assert.That(article.WordCount, Is.EqualTo(article.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length));
        Assert.That(article.ReadingTime.TotalMinutes, Is.EqualTo(article.WordCount / 238.0).Within(0.02));
    }

    private static void AssertFerry(Article article)
    {
        Assert.That(article.Title, Is.EqualTo("Ferry leaves late"));
        Assert.That(article.Authors, Is.EqualTo(new[] { "Ada Quill" }));
        Assert.That(article.Published!.Day, Is.EqualTo(new DateOnly(2021, 3, 4)));
    }
}
