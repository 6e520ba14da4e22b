using ArticleCleaner.Boilerplate;
using ArticleCleaner.Boilerplate.Contents;

namespace ArticleCleaner.Tests.Boilerplate.Contents;

public sealed class ContentsAndCallsTests
{
    private const string Prose = "The harbour was quiet that morning, and the boats that had gone out before dawn were not back yet. Nobody spoke of it.";

    [TestCase("Table of Contents")]
    [TestCase("Inhaltsverzeichnis")]
    [TestCase("Spis treści")]
    [TestCase("目次")]
    public void Apply_EmptyTableOfContents_IsRemoved(string title) =>
        Assert.That(RuleRunner.OnText($"{Prose}\n{title}\n{Prose}", new TableOfContentsRule()).Select(mark => mark.Text), Is.EqualTo(new[] { title }));

    [Test]
    public void Apply_FilledTableOfContents_TakesTheEntriesAndLeavesTheHeadings()
    {
        IReadOnlyList<FoundMark> marks = RuleRunner.OnText($"Contents\n1. The Fog\n2. The Boats\n3. The Night\n{Prose}\nThe Fog\n{Prose}\nThe Boats\n{Prose}\nThe Night\n{Prose}", new TableOfContentsRule());

        Assert.That(marks.Select(mark => mark.Text), Is.EqualTo(new[] { "Contents", "1. The Fog", "2. The Boats", "3. The Night" }));
    }

    [Test]
    public void Apply_ContentsOfABox_Stay() =>
        Assert.That(RuleRunner.OnText($"Contents\nOne hammer\nTwo nails\n{Prose}", new TableOfContentsRule()), Is.Empty);

    [TestCase(" What do you think? Let us know in the comments below!")]
    [TestCase(" Hinterlasst gerne einen Kommentar!")]
    [TestCase(" N'hésitez pas à laisser un commentaire.")]
    [TestCase(" Don't forget to share this post with your friends!")]
    public void All_CallAtEndOfParagraph_IsCutExactly(string call)
    {
        FoundMark[] calls = [.. RuleRunner.OnText(Prose + call).Where(mark => mark.Mark.Kind == BoilerplateKind.CallToAction)];

        Assert.That(calls.Select(mark => mark.Text), Is.EqualTo(new[] { call }));
    }

    [TestCase("Readers leave a comment below such pieces when they are angry. That was new to him.")]
    [TestCase("Do you know the feeling? It passes.")]
    public void All_SentenceInsideParagraph_Stays(string text) =>
        Assert.That(RuleRunner.OnText($"{Prose} {text}").Where(mark => mark.Mark.Effect == MarkEffect.Removes), Is.Empty);

    [Test]
    public void ForExtractedText_ShortLines_AreKept()
    {
        Article article = new PageCleaner(CleanerOptions.ForExtractedText).Clean($"Fog\nThe pier\n{Prose}\nAdvertisement\nEnd", new PageHints { Format = PageFormat.Text });

        Assert.That(article.Removed.Select(span => span.Text), Is.EqualTo(new[] { "Advertisement" }));
    }
}
