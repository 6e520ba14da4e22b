using ArticleCleaner.Boilerplate;

namespace ArticleCleaner.Tests.Boilerplate.Development;

/// <summary>
/// What the removing rules take out of labelled pages: <c>dotnet test --filter FullyQualifiedName~RulesAgainstTruth</c>
/// with <c>ARTICLECLEANER_DATA</c> set prints the tables, and writes each mark to the folder in <c>ARTICLECLEANER_MARKS</c>.
/// </summary>
[Category("Development")]
public sealed class RulesAgainstTruthTests
{
    [TestCase("wcxb")]
    [TestCase("aeb")]
    public void Apply_LabelledHtml_TakesLittleThatTheTruthHolds(string set)
    {
        string folder = DevelopmentPages.Folder();
        var inContent = new RuleTally();
        using TextWriter marks = Open($"html-{set}.txt");
        foreach ((string id, string html, string truth) in set == "aeb" ? DevelopmentPages.Aeb(folder) : DevelopmentPages.Wcxb(folder))
        {
            Article article = new PageCleaner().Clean(DevelopmentPages.ReadHtml(html), new PageHints { Format = PageFormat.Html });
            var expected = new Shingles(truth);
            RemovedSpan[] byRules = [.. article.Removed.Where(span => span.Rule is not ("main-content" or "structure.container"))];
            var kept = new Shingles(Without(article.PageText, byRules));
            foreach (RemovedSpan span in byRules)
            {
                bool lost = inContent.Add(span.Rule, span.Text, expected, kept);
                marks.WriteLine($"{(lost ? "LOST" : "out")}\t{span.Rule}\t{id}\t{span.Text.ReplaceLineEndings(" ¶ ")}");
            }
        }

        TestContext.Out.WriteLine(inContent.Table());
        Assert.That(inContent.Rows, Is.Not.Empty);
    }

    /// <summary>Do no harm: what is article already must stay.</summary>
    [TestCase("wcxb")]
    [TestCase("aeb")]
    public void Apply_TruthAsText_KeepsNearlyEveryWord(string set)
    {
        string folder = DevelopmentPages.Folder();
        var tally = new RuleTally();
        long words = 0;
        int touched = 0;
        using TextWriter marks = Open($"harm-{set}.txt");
        foreach ((string id, _, string truth) in set == "aeb" ? DevelopmentPages.Aeb(folder) : DevelopmentPages.Wcxb(folder))
        {
            words += RuleTally.Words(truth).Length;
            FoundMark[] found = [.. RuleRunner.Run(truth, PageFormat.Text, CleanerOptions.Default).Where(mark => mark.Mark.Effect == MarkEffect.Removes)];
            touched += found.Length > 0 ? 1 : 0;
            foreach (FoundMark mark in found)
            {
                tally.Add(mark.Mark.Rule, mark.Text);
                marks.WriteLine($"{mark.Mark.Rule}\t{id}\t{mark.Text.ReplaceLineEndings(" ¶ ")}");
            }
        }

        int removed = tally.Rows.Values.Sum(row => row.Words);
        TestContext.Out.WriteLine(tally.Table());
        TestContext.Out.WriteLine($"{removed} of {words} words ({100.0 * removed / words:0.000} %), {touched} pages touched");
        Assert.That(removed / (double)words, Is.LessThan(0.005));
    }

    /// <summary>The page as the rules alone leave it: whatever the main-content decision does is not theirs.</summary>
    private static string Without(string page, RemovedSpan[] removed)
    {
        char[] chars = page.ToCharArray();
        foreach (RemovedSpan span in removed)
        {
            chars.AsSpan(span.Start, span.Length).Fill(' ');
        }

        return new string(chars);
    }

    private static TextWriter Open(string name) =>
        Environment.GetEnvironmentVariable("ARTICLECLEANER_MARKS") is { Length: > 0 } folder ? File.CreateText(Path.Combine(folder, name)) : TextWriter.Null;
}
