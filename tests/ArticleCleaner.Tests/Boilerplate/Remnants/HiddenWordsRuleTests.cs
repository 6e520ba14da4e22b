using ArticleCleaner.Boilerplate;
using ArticleCleaner.Boilerplate.Remnants;

namespace ArticleCleaner.Tests.Boilerplate.Remnants;

public sealed class HiddenWordsRuleTests
{
    [TestCase("<p>The price<span style=\"display:none\"> of tracking words</span> rose.</p>", "of tracking words")]
    [TestCase("<p>The lid<span hidden> never shown</span> of the barrel.</p>", "never shown")]
    [TestCase("<p>Made of brass<span class=tip role=tooltip>An alloy of copper and a little zinc, which shines for years.</span>.</p>", "An alloy of copper and a little zinc, which shines for years.")]
    [TestCase("<p>Made of <span class=tooltip>brass<span class=tooltiptext>An alloy.</span></span>.</p>", "An alloy.")]
    [TestCase("<p>As the <a href=/x>maker<span class='icon screen-reader-text'> (opens in a new tab)</span></a> says.</p>", "(opens in a new tab)")]
    public void WordsNotShownInATextThatIs_AreRemoved(string html, string words)
    {
        IReadOnlyList<FoundMark> marks = RuleRunner.OnHtml(html, new HiddenWordsRule());

        Assert.That(marks.Select(mark => (mark.Text, mark.Mark.Effect)), Is.EqualTo(new[] { (words, MarkEffect.Removes) }));
    }

    [TestCase("<p>One more thing<span style='display:none'> is that the barrel should stand on a firm base of stones.</span></p>")]
    [TestCase("<p hidden>A whole paragraph.</p>")]
    [TestCase("<p><span hidden>All of it.</span></p>")]
    [TestCase("<div hidden><p>The price <span hidden>of tracking</span> rose.</p></div>")]
    [TestCase("<p>Made of <span class=tooltip>brass</span>, mostly.</p>")]
    [TestCase("<p>Made of <span class='tooltip has-tip' title='An alloy.'>brass</span>, mostly.</p>")]
    [TestCase("<h2 class=sr-only>Main content</h2>")]
    [TestCase("<p>The harvest was <span class='sr-only md:not-sr-only'>plainly visible</span> to everyone.</p>")]
    [TestCase("<p>The harvest was <span class=visually-hidden-until-load>plainly visible</span> to everyone.</p>")]
    [TestCase("<p>The energy <span style='display: none'><math><mi>E</mi></math></span> is large.</p>")]
    [TestCase("<p>收成很好。<span style='display:none'>这一段是点击阅读更多之后才展开的长文字，讲的是园子里的雨水桶和它的盖子。</span></p>")]
    [TestCase("<pre>  make <span class=sr-only>all</span> now</pre>")]
    public void WhatMayUnfoldOrIsHiddenWhole_IsLeftToTheDecision(string html) =>
        Assert.That(RuleRunner.OnHtml(html, new HiddenWordsRule()), Is.Empty);
}
