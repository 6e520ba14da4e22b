using ArticleCleaner.Boilerplate.Structure;

namespace ArticleCleaner.Tests.Boilerplate.Structure;

internal sealed class HeadingToolsRuleTests
{
    [TestCase("<h2>The slip<a class=headerlink href='#slip'>¶</a></h2>", "¶")]
    [TestCase("<h2><a href='#slip'>#</a> The slip</h2>", "#")]
    [TestCase("<h2><span>The slip</span><span class=mw-editsection>[<a href=/e>edit</a>]</span></h2>", "[edit]")]
    public void WhatTemplatesPutIntoHeadings_IsRemoved(string html, string tool)
    {
        IReadOnlyList<FoundMark> marks = RuleRunner.OnHtml(html, new HeadingToolsRule());

        Assert.That(marks.Select(mark => mark.Text), Is.EqualTo(new[] { tool }));
    }

    [TestCase("<h2><a href='#slip'>The slip</a></h2>")]
    [TestCase("<h2>Notes on C<a href='/c'>#</a></h2>")]
    [TestCase("<h2><a href='#top'>#</a></h2>")]
    [TestCase("<p>The slip<a href='#slip'>¶</a></p>")]
    public void WhatIsTheHeadingsOwn_Stays(string html) => Assert.That(RuleRunner.OnHtml(html, new HeadingToolsRule()), Is.Empty);

    [TestCase("Building the slip<a href='#building'>¶</a>", "Building the slip")]
    [TestCase("Building the slip<span class=mw-editsection>[<a href=/e>edit</a>]</span>", "Building the slip")]
    [TestCase("Building the slip in C#", "Building the slip in C#")]
    public void TheTitle_HasNoTool(string heading, string title) =>
        Assert.That(
            new PageCleaner().Clean($"<main><h1>{heading}</h1><p>The slip was laid on oak sleepers that had carried a railway before, and it has not moved since the spring in which the first boat went down it.</p></main>").Title,
            Is.EqualTo(title));
}
