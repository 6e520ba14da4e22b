using ArticleCleaner.Tests.Metadata.Choices;

namespace ArticleCleaner.Tests.Metadata.Html;

public sealed class BreadcrumbBoxesTests
{
    [TestCase("<ol itemscope itemtype='https://schema.org/BreadcrumbList'><li itemprop='itemListElement'><a itemprop='item' href='/'><span itemprop='name'>Home</span></a><meta itemprop='position' content='1'></li><li itemprop='itemListElement'><a itemprop='item' href='/sea'><span itemprop='name'>Sea</span></a></li></ol>")]
    [TestCase("<nav aria-label='Breadcrumb'><ol><li><a href='/'>Home</a></li><li><a href='/sea'>Sea</a></li></ol></nav>")]
    [TestCase("<ul class='breadcrumb'><li><a href='/'>Home</a> /</li><li><a href='/sea'>Sea</a></li></ul>")]
    [TestCase("<div class='breadcrumbs'><a href='/'>Home</a> &gt; <a href='/sea'>Sea</a> &gt; Ferry leaves late</div>")]
    public void Read_PathInMarkup_GivesItsSteps(string path)
    {
        Article article = PageBuilder.Clean("", path + "<h1>Ferry leaves late</h1>");

        Assert.That(article.Breadcrumbs, Is.EqualTo(new[] { "Home", "Sea" }));
    }

    [Test]
    public void Read_PageThatIsNamedAfterItsPath_GivesNone()
    {
        Article article = PageBuilder.Clean("", $"<div class='with-breadcrumbs'><h1>Ferry leaves late</h1>{PageBuilder.Prose}{PageBuilder.Prose}{PageBuilder.Prose}{PageBuilder.Prose}{PageBuilder.Prose}<ul><li>Tea</li><li>Cake</li></ul></div>");

        Assert.That(article.Breadcrumbs, Is.Empty);
    }
}
