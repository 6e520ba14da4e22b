using ArticleCleaner.Html;

namespace ArticleCleaner.Tests.Html;

public sealed class MarkupStepsTests
{
    [TestCase("a<p class=x>b</p >c", "StartTag <p class=x>|EndTag </p >")]
    [TestCase("1 < 2 <br/> </> <>", "StartTag <br/>")]
    [TestCase("<a b='>' c=\">\" d = \"'\" e'>f", "StartTag <a b='>' c=\">\" d = \"'\" e'>")]
    [TestCase("<!DOCTYPE html><?xml?><!----><!--><!-- a > b --><i>", "Comment <!DOCTYPE html>|Comment <?xml?>|Comment <!---->|Comment <!-->|Comment <!-- a > b -->|StartTag <i>")]
    [TestCase("<SCRIPT>a</b></scripts></Script>", "StartTag <SCRIPT>|RawText a</b></scripts>|EndTag </Script>")]
    [TestCase("<script><!--<script></script>--></script><b>", "StartTag <script>|RawText <!--<script></script>-->|EndTag </script>|StartTag <b>")]
    [TestCase("<script><!--</script><b>", "StartTag <script>|RawText <!--|EndTag </script>|StartTag <b>")]
    [TestCase("<script><!----><script></script><b>", "StartTag <script>|RawText <!----><script>|EndTag </script>|StartTag <b>")]
    [TestCase("<title></title><b>", "StartTag <title>|RawText |EndTag </title>|StartTag <b>")]
    [TestCase("<a href=/?q='>x</a><b ='><i x = \n'>'\tj='k'l>", "StartTag <a href=/?q='>|EndTag </a>|StartTag <b ='>|StartTag <i x = \n'>'\tj='k'l>")]
    [TestCase("<script>a</script\u00A0></script>", "StartTag <script>|RawText a</script\u00A0>|EndTag </script>")]
    [TestCase("<!-- a --!> b --><!--!> --><!----!></ a b='>'><p/>", "Comment <!-- a --!>|Comment <!--!> -->|Comment <!----!>|Comment </ a b='>|StartTag <p/>")]
    [TestCase("<noscript><iframe a/></noscript><p>", "StartTag <noscript>|RawText <iframe a/>|EndTag </noscript>|StartTag <p>")]
    [TestCase("<noscript><i><!-- a --></noscript><p>", "StartTag <noscript>|RawText <i><!-- a -->|EndTag </noscript>|StartTag <p>")]
    [TestCase("<noscript><!-- a</noscript><p>", "StartTag <noscript>|RawText <!-- a</noscript><p>", true)]
    [TestCase("<noscript><img src=\"a></noscript><p>", "StartTag <noscript>|RawText <img src=\"a></noscript><p>", true)]
    [TestCase("<noscript><style>a</noscript><p>", "StartTag <noscript>|RawText <style>a</noscript><p>", true)]
    [TestCase("<b", "StartTag <b", true)]
    [TestCase("<b c=\"", "StartTag <b c=\"", true)]
    [TestCase("<!-- a", "Comment <!-- a", true)]
    [TestCase("<style>a</styles>", "StartTag <style>|RawText a</styles>", true)]
    public void Next_GoesOverMarkup(string markup, string expected, bool isCut = false)
    {
        var found = new List<string>();
        var steps = new MarkupSteps(markup);
        while (steps.Next())
        {
            found.Add($"{steps.Step} {steps.Text}");
        }

        Assert.That(found, Is.EqualTo(expected.Split('|')));
        Assert.That(steps.IsCut, Is.EqualTo(isCut));
    }

    [TestCase("<div>", true)]
    [TestCase("</DIV\n>", true)]
    [TestCase("<div/>", true)]
    [TestCase("<divided>", false)]
    [TestCase("<!-- div -->", false)]
    public void IsTag_ComparesTheName(string markup, bool expected)
    {
        var steps = new MarkupSteps(markup);
        steps.Next();
        Assert.That(steps.IsTag("div"), Is.EqualTo(expected));
    }
}
