namespace ArticleCleaner.Tests.Boilerplate.Notices;

/// <summary>Pages that a server sends instead of the one that was asked for.</summary>
public sealed class NoticePageTests
{
    private const string Sentence = "We looked everywhere in the shed and behind it, but what you came for is not here and may have been moved.";

    [TestCase("404 – Page not found")]
    [TestCase("Page not found | Allotment")]
    [TestCase("Allotment - 404 Not Found")]
    [TestCase("Page not found\n\t| Allotment")]
    [TestCase("Page not found|Allotment")]
    [TestCase("Error 404: Not Found")]
    [TestCase("Just a moment...")]
    [TestCase("Seite nicht gefunden – Schrebergarten")]
    [TestCase("Page introuvable")]
    [TestCase("Página no encontrada")]
    [TestCase("Página não encontrada")]
    [TestCase("Pagina non trovata")]
    [TestCase("Pagina niet gevonden")]
    [TestCase("Strona nie istnieje")]
    [TestCase("Страница не найдена")]
    [TestCase("Sayfa bulunamadı")]
    [TestCase("Halaman tidak ditemukan")]
    [TestCase("页面不存在")]
    [TestCase("お探しのページは見つかりませんでした")]
    [TestCase("페이지를 찾을 수 없습니다")]
    [TestCase("الصفحة غير موجودة")]
    public void Clean_SureNoticeInTitle_GivesNoArticle(string title)
    {
        Article article = Clean(title, "Allotment", Sentence);

        Assert.Multiple(() =>
        {
            Assert.That(article.Text, Is.Empty);
            Assert.That(article.Confidence, Is.Zero);
            Assert.That(article.Warnings.Select(static warning => warning.Code), Does.Contain("no_article").And.Contain("notice_page"));
            Assert.That(article.Removed.Single(static span => span.Text == Sentence).Rule, Is.EqualTo("page.notice"));
        });
    }

    [Test]
    public void Clean_SureNoticeInHeadingOnly_GivesNoArticle() => Assert.That(Clean("Allotment", "Oops! That page can’t be found.", Sentence).Text, Is.Empty);

    [TestCase("Access Denied", "Access Denied")]
    [TestCase("502 Bad Gateway", "502 Bad Gateway")]
    [TestCase("404 | Allotment", "404")]
    [TestCase("404 |", "404")]
    [TestCase("Log in | Allotment", "Sign in")]
    [TestCase("Wartungsarbeiten – Schrebergarten", "Wartungsarbeiten")]
    public void Clean_WordInTitleAndHeading_GivesNoArticle(string title, string heading) => Assert.That(Clean(title, heading, Sentence).Text, Is.Empty);

    [Test]
    public void Clean_LogInThatAsksForAPassword_GivesNoArticle() =>
        Assert.That(Clean("Anmelden | Schrebergarten", "Willkommen zurück", $"{Sentence}</p><form><input type=password></form><p>{Sentence}").Text, Is.Empty);

    [TestCase("Lost and not found", "Lost and not found")]
    [TestCase("Why our page was not found by anyone", "Why our page was not found by anyone")]
    [TestCase("404 ways to cook a pear", "404 ways to cook a pear")]
    [TestCase("Peugeot: 404", "Peugeot: 404")]
    [TestCase("Old bridge closes | Login | Echo", "Old bridge closes")]
    [TestCase("Access denied · Issue #12 · shed", "Access denied #12")]
    [TestCase("Forbidden – a film by Anna Berg", "Anna Berg’s new film")]
    [TestCase("Anmeldung: Ferienlager", "Ferienlager")]
    [TestCase("Entrar - Recetas", "Sopa")]
    public void Clean_OtherTitle_KeepsTheText(string title, string heading) => Assert.That(Clean(title, heading, Sentence).Text, Does.Contain(Sentence));

    [TestCase("<div style=\"display:none\"><h1>Page not found</h1></div>")]
    [TestCase("<template><h1>Page not found</h1></template>")]
    public void Clean_HeadingThatIsNotShown_SaysNothing(string hidden) =>
        Assert.That(Clean("Allotment", "The shed", $"{Sentence}</p>{hidden}<p>{Sentence.Replace("shed", "barn")}").Text, Does.Contain(Sentence));

    [Test]
    public void Clean_WordAboveMoreText_KeepsTheText() =>
        Assert.That(Clean("Forbidden", "Forbidden", $"{Sentence}</p><p>{Sentence.Replace("shed", "barn")}").Text, Does.Contain(Sentence));

    [Test]
    public void Clean_NoticeWithTextInItsScripts_GivesNoArticle()
    {
        string state = string.Join(' ', Enumerable.Range(1, 30).Select(static i => $"In year {i} the pear tree by the gate bore fruit again."));
        Assert.That(Clean("Page not found", "Page not found", $"{Sentence}</p><script>var page = {{\"article\":{{\"body\":\"{state}\"}}}};</script><p>").Text, Is.Empty);
    }

    [Test]
    public void Clean_MuchText_IsKeptWhateverTheTitle()
    {
        string text = string.Join("</p><p>", Enumerable.Range(1, 8).Select(static i => $"In year {i} the pear tree by the gate bore fruit again, which nobody had thought it would after the frost, and the children carried it home."));
        Assert.That(Clean("Page not found", "Page not found", text).Text, Does.Contain("In year 8"));
    }

    [Test]
    public void Clean_FlattenedNotice_GivesNoArticle() =>
        Assert.That(new PageCleaner().Clean($"404 Not Found\n\n{Sentence}\n", new PageHints { Format = PageFormat.Text }).Text, Is.Empty);

    [Test]
    public void Clean_ExtractedText_IsLeft() =>
        Assert.That(new PageCleaner(CleanerOptions.ForExtractedText).Clean($"Page not found\n\n{Sentence}", new PageHints { Format = PageFormat.Text }).Text, Does.Contain(Sentence));

    [Test]
    public void Clean_NoText_IsOfNoTypeAndNoConfidence()
    {
        Article article = new PageCleaner().Clean("<html><head><title></title></head><body></body></html>", new PageHints { Format = PageFormat.Html });

        Assert.That((article.PageType, article.PageTypeConfidence, article.Confidence), Is.EqualTo((PageType.Unknown, 0.0, 0.0)));
    }

    [Test]
    public void Clean_UnknownTypeStated_IsNoStatement()
    {
        Article article = new PageCleaner(new CleanerOptions { PageType = PageType.Unknown }).Clean(Sentence, new PageHints { Format = PageFormat.Text });

        Assert.That((article.PageType, article.PageTypeConfidence), Is.EqualTo((PageType.Unknown, 0.0)));
    }

    private static Article Clean(string title, string heading, string text) => new PageCleaner().Clean(
        $"<html><head><title>{title}</title></head><body><ul><li><a href=/>Home</a></li><li><a href=/beds>Beds</a></li></ul><main><h1>{heading}</h1><p>{text}</p></main><footer>© 2024 Allotment</footer></body></html>",
        new PageHints { Format = PageFormat.Html });
}
