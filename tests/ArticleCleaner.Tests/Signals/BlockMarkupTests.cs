using ArticleCleaner.Blocks;
using ArticleCleaner.Signals;
using ArticleCleaner.Tests.Articles.Assembling;

namespace ArticleCleaner.Tests.Signals;

internal sealed class BlockMarkupTests
{
    private static readonly string Deep = string.Concat(Enumerable.Repeat("<div>", 110));

    [TestCase("<main>{0}", HtmlTopic.Main, null)]
    [TestCase("<aside>{0}", HtmlTopic.Aside, "inside an aside")]
    [TestCase("<main></main>{0}", HtmlTopic.Main, "outside the page's main element")]
    [TestCase("{0}", HtmlTopic.Aside, null)]
    public void Landmarks_far_above_a_block_are_around_it(string page, object topic, string? said) =>
        Assert.That(Said(string.Format(null, page, Deep + "<p>Words"), (HtmlTopic)topic), Is.EqualTo(said));

    [Test]
    public void A_link_that_is_the_whole_block_is_around_it() =>
        Assert.That(Said("<p><a href=/a>Words</a>", HtmlTopic.Link), Is.EqualTo("inside a link"));

    [TestCase("<template shadowrootmode=open><p>Words", null, null)]
    [TestCase("<template shadowrootmode=open>Words", null, null)]
    [TestCase("<details><template shadowrootmode=open><p>Words", null, "inside a part that is not always shown")]
    [TestCase("<template shadowrootmode=open><details><p>Words", null, "inside a part that is not always shown")]
    [TestCase("<nav><div><template shadowrootmode=open><p>Words", "inside <nav>, usual for boilerplate", null)]
    [TestCase("<template><p>Words", "inside <template>, usual for boilerplate", "inside a part that is not always shown")]
    public void A_shadow_root_is_shown(string page, string? around, string? details)
    {
        Assert.That(Said(page, HtmlTopic.Own), Is.Null);
        Assert.That(Said(page, HtmlTopic.Around), Is.EqualTo(around));
        Assert.That(Said(page, HtmlTopic.Details), Is.EqualTo(details));
    }

    /// <summary>What is said of the only block of a page.</summary>
    private static string? Said(string html, HtmlTopic topic)
    {
        PageDocument page = Assembled.Read(html);
        Assert.That(page.Blocks.Count, Is.EqualTo(1));
        uint[] known = [MarkupTokens.TagToken(HtmlTag.Template), MarkupTokens.TagToken(HtmlTag.Nav)];
        var vocabulary = new ModelVocabulary(known, [-3, -2], [], []);
        var tokens = new MarkupTokens();
        tokens.Run(page);
        var elements = new ElementSignals();
        elements.Run(page, tokens, vocabulary);
        var markup = new BlockMarkup();
        markup.Begin(page, vocabulary, elements);
        return HtmlSignalPhrases.Describe(topic, new float[HtmlSignals.Count], markup);
    }
}
