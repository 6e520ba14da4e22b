using ArticleCleaner.Articles;
using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Tests.Articles;

internal sealed class InterruptedTextTests
{
    private const string Prose = "The ferry leaves the island twice a day, once with the bread and once with the post, and nobody minds waiting for it.";
    private const string Advertisement = "Advertisement";

    [Test]
    public void ProseBehindANamedLine_IsKept() =>
        Assert.That(Keep($"{Prose}\n{Advertisement}\n{Prose}", kept: [0], named: [1], probability: 0.35f), Is.EqualTo(new[] { true, false, true }));

    [Test]
    public void ProseTheModelIsAgainst_StaysOut() =>
        Assert.That(Keep($"{Prose}\n{Advertisement}\n{Prose}", kept: [0], named: [1], probability: 0.1f), Is.EqualTo(new[] { true, false, false }));

    [Test]
    public void HeadingBetweenParagraphs_IsKept() =>
        Assert.That(Keep($"{Prose}\n\nWhat the Post Brings\n\n{Prose}", kept: [0, 2], named: [], probability: 0.2f), Is.EqualTo(new[] { true, true, true }));

    [Test]
    public void ListOfWhichAnItemIsKept_IsKeptWhole() =>
        Assert.That(Keep($"{Prose}\n\n- flour\n- yeast\n- salt", kept: [0, 2], named: [], probability: 0.2f), Is.EqualTo(new[] { true, true, true, true }));

    [Test]
    public void NamedLines_AreNeverKept() =>
        Assert.That(Keep($"{Prose}\n{Advertisement}\n{Prose}", kept: [0, 2], named: [1], probability: 0.9f)[1], Is.False);

    [TestCase("The Ferry That Brings the Bread", true)]
    [TestCase("12 comments", false)]
    public void TitleAboveTheText(string line, bool expected)
    {
        (RuleContext context, ContentDecision content) = Page($"{line}\nMay 3\n{Prose}", [2], [], 0.1f);

        TitleLine.Keep(context, content, LineRoles.Of(context, content));

        Assert.That(content.Kept[0], Is.EqualTo(expected));
        Assert.That(context.Page.Blocks[0].Shape, Is.EqualTo(expected ? BlockShape.Heading : BlockShape.Paragraph));
    }

    private static bool[] Keep(string text, int[] kept, int[] named, float probability)
    {
        (RuleContext context, ContentDecision content) = Page(text, kept, named, probability);
        InterruptedText.Keep(context, content, LineRoles.Of(context, content));
        return content.Kept;
    }

    private static (RuleContext Context, ContentDecision Content) Page(string text, int[] kept, int[] named, float probability)
    {
        (PageDocument page, TextScan scan) = new CleaningPipeline(CleanerOptions.Default).Segment(text, new PageHints { Format = PageFormat.Text });
        var context = new RuleContext(page, scan.Statistics, CleanerOptions.Default);
        foreach (int line in named)
        {
            PageBlock block = page.Blocks[line];
            context.Marks.Add(new Mark(block.Start, block.Length, BoilerplateKind.Advertisement, "test", "For the test.", 0.9, MarkEffect.Removes, []));
        }

        return (context, new ContentDecision
        {
            Kept = [.. Enumerable.Range(0, page.Blocks.Count).Select(line => kept.Contains(line))],
            Probability = [.. Enumerable.Repeat(probability, page.Blocks.Count)],
            Confidence = 1,
            PageType = PageType.Unknown,
            PageTypeConfidence = 0,
            Reason = static _ => "",
        });
    }
}
