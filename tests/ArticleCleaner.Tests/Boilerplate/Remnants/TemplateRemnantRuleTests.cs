using ArticleCleaner.Boilerplate;
using ArticleCleaner.Boilerplate.Remnants;

namespace ArticleCleaner.Tests.Boilerplate.Remnants;

public sealed class TemplateRemnantRuleTests
{
    [TestCase("[gallery ids=\"12,13,14\"]")]
    [TestCase("{{ page.teaser }}")]
    [TestCase("%%title%% %%sep%% %%sitename%%")]
    [TestCase("{% include footer.html %}")]
    [TestCase("<%= yield :head %>")]
    [TestCase("[caption id=\"attachment_7\" align=\"left\"]")]
    [TestCase("[embed]https://video.example/7[/embed]")]
    [TestCase("[object Object]")]
    [TestCase("${teaser.text}")]
    public void Apply_LineOfRemnants_IsRemovedWhole(string line)
    {
        IReadOnlyList<FoundMark> marks = RuleRunner.OnText($"A first line.\n{line}\nA last line.", new TemplateRemnantRule());

        Assert.That(marks.Select(mark => mark.Text), Is.EqualTo(new[] { line }));
        Assert.That(marks[0].Mark.Effect, Is.EqualTo(MarkEffect.Removes));
    }

    [Test]
    public void Apply_ShortcodeInSentence_TakesOnlyTheShortcode()
    {
        IReadOnlyList<FoundMark> marks = RuleRunner.OnText("See the pictures [gallery ids=\"1,2\"] of the harbour.", new TemplateRemnantRule());

        Assert.That(marks.Select(mark => mark.Text), Is.EqualTo(new[] { "[gallery ids=\"1,2\"]" }));
    }

    [TestCase("The price rose 5%% in a year, [sic] he wrote.")]
    [TestCase("He said [the mayor] that it was over {so far}.")]
    [TestCase("Write {{ name }} where the name should stand.")]
    public void Apply_AuthorsOwnBrackets_StayInTheArticle(string line) =>
        Assert.That(RuleRunner.OnText(line, new TemplateRemnantRule()).Where(mark => mark.Mark.Effect == MarkEffect.Removes), Is.Empty);

    [Test]
    public void Apply_CodeInHtml_IsLeftAlone() =>
        Assert.That(RuleRunner.OnHtml("<p>Use <code>[gallery ids=\"1\"]</code> here.</p><pre>{{ x }}</pre>", new TemplateRemnantRule()), Is.Empty);
}
