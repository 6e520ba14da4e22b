using ArticleCleaner.Boilerplate;
using ArticleCleaner.Boilerplate.Captions;

namespace ArticleCleaner.Tests.Boilerplate.Captions;

public sealed class CaptionRulesTests
{
    private const string Prose = "The harbour was quiet that morning, and the boats that had gone out before dawn were not back yet. Nobody spoke of it.";

    private static readonly IBoilerplateRule[] Rules = [new FigureCaptionRule(), new ProviderTailRule(), new DoubledLineRule(), new HalfEqualLineRule()];

    [TestCase("Fishing Boats At The Pier\nFishing Boats At The Pier")]
    [TestCase("Fishing Boats At The Pier · Free image on Pixabay")]
    [TestCase("Fishing Boats At The Pier | Shutterstock")]
    [TestCase("Fishing Boats – Getty Images")]
    [TestCase("Boats at dawn, stock photo")]
    [TestCase("Fishing Boats At The Pier Fishing Boats At The Pier")]
    public void Apply_CaptionLines_AreRemoved(string lines)
    {
        IReadOnlyList<FoundMark> marks = RuleRunner.OnText($"{Prose}\n{lines}", Rules);

        Assert.That(string.Join('\n', marks.Where(mark => mark.Mark.Effect == MarkEffect.Removes).Select(mark => mark.Text)), Is.EqualTo(lines));
        Assert.That(marks.Select(mark => mark.Mark.Kind), Is.All.EqualTo(BoilerplateKind.ImageCaption));
    }

    [TestCase("Fishing Boats At The Pier\nFishing Boats At The Pier", "Fishing Boats At The Pier")]
    [TestCase("\nNet Menders · Free image on Pixabay", null)]
    public void Apply_CaptionGluedToSentence_IsCutExactlyThere(string tail, string? glued)
    {
        IReadOnlyList<FoundMark> marks = RuleRunner.OnText(Prose + tail, Rules);

        Assert.That(marks, Is.Not.Empty);
        Assert.That(marks[0].Mark.Start, Is.GreaterThanOrEqualTo(Prose.Length));
        if (glued is not null)
        {
            Assert.That(marks[0].Text, Is.EqualTo(glued));
        }
    }

    [Test]
    public void Apply_TailGluedToParagraph_CutsBehindTheLastSentence()
    {
        IReadOnlyList<FoundMark> marks = RuleRunner.OnText(Prose + "Net Menders At Work · Free image on Pixabay", Rules);

        Assert.That(marks.Select(mark => mark.Text), Is.EqualTo(new[] { "Net Menders At Work · Free image on Pixabay" }));
    }

    [TestCase("The Fog Came\nThe Fog Came\n" + Prose)]
    [TestCase(Prose + "\nRow, row, row your boat,\nRow, row, row your boat,\nGently down the stream.")]
    [TestCase(Prose + "\nring around the garden\nring around the garden\nstep by step we go")]
    [TestCase(Prose + "\n- Flour\n- Flour\n- Water")]
    [TestCase(Prose + "\nShe uploaded all of her pictures to Pixabay.")]
    [TestCase(Prose + "\nHe never came back. He never came back.")]
    [TestCase(Prose + "\nSonnez les matines, sonnez les matines")]
    public void Apply_LinesOfAnArticle_Stay(string text) =>
        Assert.That(RuleRunner.OnText(text, Rules).Where(mark => mark.Mark.Effect == MarkEffect.Removes), Is.Empty);

    [Test]
    public void Apply_Figure_MarksItsCaption()
    {
        const string Page = $"<article><p>{Prose}</p><figure><img src='a.jpg'><figcaption>Boats at dawn</figcaption></figure><figure><pre>x = 1</pre><figcaption>A listing</figcaption></figure></article>";

        Assert.That(RuleRunner.OnHtml(Page, Rules).Select(mark => mark.Text), Is.EqualTo(new[] { "Boats at dawn" }));
    }

    [Test]
    public void Apply_KeepCaptions_OnlyNames()
    {
        IReadOnlyList<FoundMark> marks = RuleRunner.Run($"{Prose}\nBoats | Shutterstock", PageFormat.Text, new CleanerOptions { KeepCaptions = true }, Rules);

        Assert.That(marks.Select(mark => mark.Mark.Effect), Is.EqualTo(new[] { MarkEffect.Names }));
    }
}
