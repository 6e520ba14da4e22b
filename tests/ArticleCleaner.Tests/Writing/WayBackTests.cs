namespace ArticleCleaner.Tests.Writing;

public sealed class WayBackTests
{
    [TestCase("^ <a href=#cite_ref-1>a</a> <a href=#cite_ref-2>b</a> Long ago.", "Long ago.")]
    [TestCase("<a href=#cite_ref-1>^</a> <a href=#CITEREFLee2010>Lee 2010</a>, p. 5.", "[Lee 2010](#CITEREFLee2010), p. 5.")]
    [TestCase("See <a href=#app>App. A</a> <a href=#cite_ref-1>\u21A9</a>", "See [App. A](#app)")]
    public void WayBack_IsCutAndNothingElse(string note, string expected)
    {
        Article article = new PageCleaner(CleanerOptions.ForExtractedText).Clean(
            $"<html><h1>Ice</h1><p>The lake froze<sup id=cite_ref-1><a href=#cite_note-1>[1]</a></sup> twice<sup id=cite_ref-2><a href=#cite_note-1>[1]</a></sup>.<ol class=references><li id=cite_note-1>{note}</ol>");

        Assert.That(article.ToMarkdown().Trim(), Does.EndWith("[^1]: " + expected));
    }

    [Test]
    public void NoteInParts_IsDefinedOnce()
    {
        Article article = new PageCleaner(CleanerOptions.ForExtractedText).Clean(
            "<html><h1>Ice</h1><p>The lake froze<sup id=fnref1><a href=#fn1>1</a></sup> twice.<ol class=footnotes><li id=fn1><p>First.<ul><li>one<li>two</ul><p>More. <a href=#fnref1>\u21A9</a></ol>");

        Assert.That(article.ToHtml().Split("id=\"fn-1\"").Length, Is.EqualTo(2));
        Assert.That(article.ToMarkdown().Split("[^1]:").Length, Is.EqualTo(2));
    }
}
