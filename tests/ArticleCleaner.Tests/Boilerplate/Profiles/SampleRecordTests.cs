using ArticleCleaner.Boilerplate;
using ArticleCleaner.Boilerplate.Profiles;

namespace ArticleCleaner.Tests.Boilerplate.Profiles;

internal sealed class SampleRecordTests
{
    [TestCase("<p>A record of test data looks like this:</p><p>Name: Ann Oslo</p>", true, TestName = "Introduced in the block before")]
    [TestCase("<p>Here is some sample data:<br>Name: Ann Oslo</p>", true, TestName = "Introduced in the same block")]
    [TestCase("<p>Hello.</p><p>Name: Test User</p>", false, TestName = "The record does not introduce itself")]
    [TestCase("<p>Hello.<br>Name: Ann Oslo<br>This was sample data.</p>", false, TestName = "What stands behind it does not")]
    [TestCase("<p>On test data.</p><p>One.</p><p>Two.</p><p>Three.</p><p>Name: Ann Oslo</p>", false, TestName = "Too far above")]
    public void IsIntroduced(string html, bool expected)
    {
        RuleContext context = RuleRunner.Context(html, PageFormat.Html, CleanerOptions.Default);
        int start = context.Page.Text.Span.IndexOf("Name:");

        Assert.That(SampleRecord.IsIntroduced(context, start), Is.EqualTo(expected));
    }
}
