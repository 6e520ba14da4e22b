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
        Assert.That(RuleRunner.OnText($"Contents\nOne hammer\nTwo nails\n{Prose}", new TableOfContentsRule()).Where(mark => mark.Mark.Effect == MarkEffect.Removes), Is.Empty);

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

    [TestCase("Leave a comment")]
    [TestCase("Share this article")]
    public void All_HeadingOrButton_IsNoCallAtTheEndOfAParagraph(string line) =>
        Assert.That(RuleRunner.OnText($"{Prose}\n{line}\nFacebook").Where(mark => mark.Text == line).Select(mark => mark.Mark.Kind), Has.None.EqualTo(BoilerplateKind.CallToAction));

    [TestCase("Related articles\nThe Old Pier\nGulls At Noon\nPrivacy policy\nSitemap", "The Old Pier\nGulls At Noon")]
    [TestCase("You may also like\nThe Old Pier\n3 Comments\nRuth\nSo true.", "The Old Pier")]
    public void All_ListUnderAHeading_EndsWhereSomethingElseBegins(string lines, string listed)
    {
        FoundMark list = RuleRunner.OnText($"{Prose}\n{lines}").Single(mark => mark.Mark.Rule == "related.list");

        Assert.That(list.Text, Is.EqualTo(listed));
    }

    [Test]
    public void All_RelatedListBehindTheArticle_IsRemoved()
    {
        const string Article = $"{Prose}\n{Prose}\n{Prose}";
        FoundMark[] foot = [.. RuleRunner.OnText($"{Article}\nRelated articles\nThe Old Pier\nGulls At Noon\n3 Comments\nSo true.").Where(mark => mark.Mark.Rule == "related.foot")];

        Assert.That(foot.Select(mark => mark.Text), Is.EqualTo(new[] { "Related articles", "The Old Pier", "Gulls At Noon" }));
        Assert.That(foot.Select(mark => mark.Mark.Effect), Is.All.EqualTo(MarkEffect.Removes));
    }

    [Test]
    public void All_RelatedListBeforeTheArticle_IsNotRemoved() =>
        Assert.That(RuleRunner.OnText($"{Prose}\nRelated articles\nThe Old Pier\nGulls At Noon\n{Prose}\n{Prose}\n{Prose}").Where(mark => mark.Mark.Rule == "related.foot"), Is.Empty);

    [Test]
    public void All_SeeAlsoOfAnEncyclopedia_IsNotRemoved() =>
        Assert.That(RuleRunner.OnText($"{Prose}\n{Prose}\n{Prose}\nSee also\nThe Old Pier\nGulls At Noon").Where(mark => mark.Mark.Rule == "related.foot"), Is.Empty);

    [Test]
    public void All_RowOfMenuWords_IsRemovedAtTheEdgesOnly()
    {
        IReadOnlyList<FoundMark> marks = RuleRunner.OnText($"Home\nNews\nContact\n{Prose}\n{Prose}");

        Assert.That(marks.Where(mark => mark.Mark is { Rule: "navigation.head-lines", Effect: MarkEffect.Removes }).Select(mark => mark.Text), Is.EqualTo(new[] { "Home", "News", "Contact" }));
    }

    [TestCase("Home › Town\n", BoilerplateKind.Breadcrumb)]
    [TestCase("© 2021 항구일보. 모든 권리\n", BoilerplateKind.Legal)]
    [TestCase("Share this article Facebook Twitter\n", BoilerplateKind.ShareButtons)]
    public void All_LinesAroundAnArticle_HaveTheirKind(string line, BoilerplateKind kind) =>
        Assert.That(RuleRunner.OnText(line + Prose).Where(mark => mark.Text == line.Trim() && mark.Mark.Effect == MarkEffect.Removes).Select(mark => mark.Mark.Kind), Is.Not.Empty.And.All.EqualTo(kind));

    [Test]
    public void All_ShortLinesAtTheEdges_AreNamedOnly()
    {
        IReadOnlyList<FoundMark> marks = RuleRunner.OnText($"Culture\nTravel\n{Prose}\n{Prose}\nSitemap\nThe Harbour Post");

        Assert.That(marks.Where(mark => mark.Mark.Rule == "navigation.head-lines").Select(mark => mark.Text), Is.EqualTo(new[] { "Culture", "Travel" }));
        Assert.That(marks.Where(mark => mark.Mark.Rule == "structure.foot-lines").Select(mark => mark.Text), Is.EqualTo(new[] { "Sitemap", "The Harbour Post" }));
        Assert.That(marks.Select(mark => mark.Mark.Effect), Is.All.EqualTo(MarkEffect.Names));
    }

    [Test]
    public void Clean_StuffedBoldInHtml_LosesTheBoldAndKeepsTheWords()
    {
        string stuffed = string.Concat(Enumerable.Repeat("<p>Everybody in town knows that <b>harbour fog lamps</b> are what the pier needed, and that they came late.</p>", 4));

        Article article = new PageCleaner(CleanerOptions.ForExtractedText).Clean($"<body><h1>Lamps</h1>{stuffed}<p>And <b>one word</b> is meant.</p></body>", new PageHints { Format = PageFormat.Html });

        Assert.That(article.Warnings.Select(warning => warning.Code), Does.Contain("keyword_stuffing"));
        Assert.That(article.Text.Split("harbour fog lamps"), Has.Length.EqualTo(5));
        Assert.That(article.Blocks.OfType<ParagraphBlock>().SelectMany(block => block.Inlines).Count(span => span.Kind == InlineKind.Strong), Is.EqualTo(1));
    }
}
