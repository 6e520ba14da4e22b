using ArticleCleaner.Blocks;
using ArticleCleaner.Html;

namespace ArticleCleaner.Tests.Html;

public sealed class NoScriptTextTests
{
    private const string Paragraph = "<p>The ferry left the northern pier at seven, an hour after the mail had come aboard, and reached the island by noon.</p>";

    [TestCase("<noscript><iframe src=\"x\" height=\"0\"/></noscript>")]
    [TestCase("<noscript><iframe src=\"x\" a&b></noscript>")]
    [TestCase("<noscript><iframe src=\"x\"></NOSCRIPT>")]
    [TestCase("<noscript><iframe src=\"x\"></iframes></noscript>")]
    [TestCase("<noscript><table><tr><td>x</noscript><script>var s = \"</noscript>\"; let unseen = 1;</script><noscript><iframe></noscript>")]
    public void AFrameThatNobodyCloses_EndsWithItsNoScript(string before)
    {
        Article article = new PageCleaner().Clean($"<html><body>{before}<article>{Paragraph}{Paragraph.Replace("ferry", "barge", StringComparison.Ordinal)}</article><iframe src=\"y\"></iframe></body></html>");
        Assert.That(article.Text, Does.Contain("The ferry left").And.Contains("The barge left").And.Not.Contains("unseen"));
    }

    [Test]
    public void EndsBeforeFrame_AsksOfEachNoScript()
    {
        const string Page = "<noscript><iframe>a</noscript><noscript><iframe>b</iframe><iframe>c</noscripts></NOSCRIPT ><noscript><iframe>d";
        var text = new NoScriptText();
        for (int round = 0; round < 2; round++)
        {
            text.Begin(Page.AsMemory());
            Assert.That("abcd".Select(letter => text.EndsBeforeFrame(Page.IndexOf($">{letter}", StringComparison.Ordinal) + 1)), Is.EqualTo((bool[])[true, false, true, false]));
        }
    }
}
