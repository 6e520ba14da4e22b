using ArticleCleaner.Blocks;
using ArticleCleaner.Html;

namespace ArticleCleaner.Tests.Html;

internal sealed class NoScriptTextTests
{
    private const string Paragraph = "<p>The ferry left the northern pier at seven, an hour after the mail had come aboard, and reached the island by noon.</p>";

    [TestCase("<noscript><iframe src=\"x\" height=\"0\"/></noscript>")]
    [TestCase("<noscript><iframe src=\"x\" a&b></noscript>")]
    [TestCase("<noscript><iframe src=\"x\"></NOSCRIPT>")]
    [TestCase("<noscript><style>.a{}</noscript>")]
    [TestCase("<noscript><textarea>a</noscript><noscript><iframe></noscript>")]
    public void AFrameThatNobodyCloses_EndsWithItsNoScript(string before)
    {
        Article article = new PageCleaner().Clean($"<html><body>{before}<article>{Paragraph}{Paragraph.Replace("ferry", "barge", StringComparison.Ordinal)}</article><iframe src=\"y\"></iframe></body></html>");
        Assert.That(article.Text, Does.StartWith("The ferry left").And.Contains("The barge left"));
    }

    [Test]
    public void EndsBefore_AsksOfEachNoScript()
    {
        const string Page = "<noscript><iframe>a</noscript><noscript><iframe>b</iframe><style></noscript><noscript><iframe>";
        var text = new NoScriptText();
        text.Begin(Page.AsMemory());
        Assert.Multiple(() =>
        {
            Assert.That(text.EndsBefore(18, HtmlTag.Iframe), Is.True);
            Assert.That(text.EndsBefore(Page.IndexOf('b', StringComparison.Ordinal), HtmlTag.Iframe), Is.False);
            Assert.That(text.EndsBefore(Page.IndexOf("</noscript><noscript><iframe>", 40, StringComparison.Ordinal), HtmlTag.Style), Is.True);
            Assert.That(text.EndsBefore(Page.Length, HtmlTag.Iframe), Is.False, "without an end");
        });
    }
}
