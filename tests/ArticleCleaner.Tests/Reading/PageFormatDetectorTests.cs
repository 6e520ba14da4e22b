using ArticleCleaner.Reading;

namespace ArticleCleaner.Tests.Reading;

public sealed class PageFormatDetectorTests
{
    private const string Tutorial = """
        How to write a paragraph
        Every paragraph of a page starts with <p> and ends with </p>, which many people forget.
        The ferry company made this page years ago and nobody has dared to change it since.
        <p>The ferry leaves at noon.</p>
        Write it again with <b> around a word and </b> behind it, and look at the difference.
        You will see the word in bold letters, as on the poster in the harbour.
        That is all there is to it, and now you can go and catch the boat.
        """;

    [TestCase("<!DOCTYPE html><html><body>Hello")]
    [TestCase("\uFEFF\n  <HTML lang=en>")]
    [TestCase("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>")]
    [TestCase("<!-- saved -->\n<!-- twice -->\n<html>")]
    [TestCase("<p>Only a paragraph")]
    [TestCase("<div\n  class=\"a\">\n<p>One</p>\n</div>")]
    [TestCase("<li>One</li><li>Two</li>")]
    [TestCase("Hello <b>there</b>,<br>this is <a href=\"/x\">a fragment</a>.")]
    [TestCase("Warning: undefined variable\n<div><h1>Title</h1>\n<p>Text</p></div>")]
    [TestCase("<my-app><h1>Title</h1></my-app>")]
    public void Detect_Markup_IsHtml(string page) =>
        Assert.That(PageFormatDetector.Detect(page, null), Is.EqualTo(PageFormat.Html));

    [TestCase("")]
    [TestCase("Just text.")]
    [TestCase("a < b and b > c, so a < c")]
    [TestCase("The tag `<p>` starts a paragraph and `</p>` ends it; `<div>` does not.")]
    [TestCase("<3 is a heart, and <me@mail.example> is an address")]
    [TestCase("# A Title\n\nText with **bold** and <br> once.\n\n- one\n- two")]
    [TestCase("List<string> names = new List<string>();")]
    [TestCase(Tutorial)]
    public void Detect_Text_IsText(string page) =>
        Assert.That(PageFormatDetector.Detect(page, null), Is.EqualTo(PageFormat.Text));

    [TestCase("Just text.", "text/html; charset=utf-8", PageFormat.Html)]
    [TestCase("Just text.", "application/xhtml+xml", PageFormat.Html)]
    [TestCase("<p>Quoted</p><p>markup</p>", "text/plain", PageFormat.Text)]
    [TestCase("<p>Quoted</p><p>markup</p>", "text/markdown; charset=utf-8", PageFormat.Text)]
    [TestCase("<!doctype html><p>A page</p>", "text/plain", PageFormat.Html)]
    [TestCase("<p>A page</p>", "application/octet-stream", PageFormat.Html)]
    [TestCase("Just text.", "application/octet-stream", PageFormat.Text)]
    [TestCase("Just text.", "", PageFormat.Text)]
    public void Detect_ContentType_CountsUnlessADocumentStarts(string page, string contentType, PageFormat expected) =>
        Assert.That(PageFormatDetector.Detect(page, contentType), Is.EqualTo(expected));

    [Test]
    [Category("Development")]
    public void Detect_DevelopmentPages_AreHtmlAndFlattenedText()
    {
        var wrong = new List<string>();
        foreach (string file in DevelopmentData.Pages("wcxb"))
        {
            Article article = new PageCleaner().Clean(DevelopmentData.Read(file));
            if (article.Format != PageFormat.Html || PageFormatDetector.Detect(article.PageText, null) != PageFormat.Text)
            {
                wrong.Add(Path.GetFileName(file));
            }
        }

        TestContext.Out.WriteLine(string.Join(' ', wrong));
        Assert.That(wrong, Has.Count.LessThanOrEqualTo(3));
    }
}
