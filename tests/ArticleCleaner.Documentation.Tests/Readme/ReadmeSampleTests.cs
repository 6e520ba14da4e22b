namespace ArticleCleaner.Documentation.Tests.Readme;

/// <summary>What the README shows is what happens.</summary>
[NonParallelizable]
internal sealed class ReadmeSampleTests
{
    private static IEnumerable<TestCaseData> Samples() =>
        ReadmeFile.Samples.Select(pair => new TestCaseData(pair.Sample.Text, pair.Output).SetArgDisplayNames($"line {pair.Sample.Line}"));

    [TestCaseSource(nameof(Samples))]
    public void Sample_Runs(string sample, string? expected)
    {
        string printed = SampleRunner.Run(sample);

        Assert.That(printed, expected is null ? Is.Not.Empty : Is.EqualTo(expected));
    }

    [Test]
    public void Example_IsTheFixture()
    {
        string source = File.ReadAllText(RepositoryFolder.File("fixtures", "text", "blog--short-example", "source.txt"));

        Assert.That(ReadmeFile.Block("before"), Is.EqualTo(source.TrimEnd('\n')));
    }

    [Test]
    public void Example_GivesTheTextAfterIt()
    {
        Article article = new PageCleaner().Clean(ReadmeFile.Block("before"));

        Assert.That(article.Text, Is.EqualTo(ReadmeFile.Block("after")));
        Assert.That(article.AuthorProfile!.Verdict, Is.EqualTo(ProfileVerdict.Placeholder));
        Assert.That(article.Authors, Is.Empty);
    }

    [Test]
    public void Example_RemovesWhatTheTableSays()
    {
        Article article = new PageCleaner().Clean(ReadmeFile.Block("before"));

        IEnumerable<string> removed = article.Removed.Select(span => $"{SnakeCase(span.Kind)}|{Start(Folded(span.Text))}|{span.Reason}");
        IEnumerable<string> told = ReadmeFile.Table("| kind | text | reason |").Select(row => $"{row[0].Trim('`')}|{Start(row[1].Replace(" …", ""))}|{row[2]}");
        Assert.That(removed, Is.EqualTo(told));
    }

    private static string Start(string text) => text[..Math.Min(text.Length, 40)];

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string SnakeCase(BoilerplateKind kind) =>
        string.Concat(kind.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
