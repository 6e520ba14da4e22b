using ArticleCleaner.Html;

namespace ArticleCleaner.Tests.Html;

internal sealed class MarkupStepsTests
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
