using ArticleCleaner.Tests.Fixtures;

namespace ArticleCleaner.Tests.Laws;

public sealed class ArticleLawTests
{
    private static IEnumerable<TestCaseData> Fixtures() => Fixture.All().Select(fixture => new TestCaseData(fixture.Name).SetArgDisplayNames(fixture.Name));

    [TestCaseSource(nameof(Fixtures))]
    public void Fixture_ObeysEveryLaw(string name)
    {
        Fixture fixture = Fixture.All().Single(candidate => candidate.Name == name);

        Assert.That(ArticleLaws.Broken(File.ReadAllBytes(fixture.SourceFile), fixture.Format), Is.Empty);
    }

    [Category("Development")]
    [TestCase("wcxb")]
    [TestCase("aeb")]
    [TestCase("trafilatura")]
    public void DevelopmentPage_ObeysEveryLaw(string set)
    {
        var failures = new List<(string Law, string Text)>();
        IReadOnlyList<string> pages = DevelopmentData.Pages(set);
        foreach (string file in pages)
        {
            foreach ((string law, string failure) in ArticleLaws.Broken(DevelopmentData.Read(file), PageFormat.Html))
            {
                failures.Add((law, $"{law}: {Path.GetFileName(file)}: {failure}"));
            }
        }

        TestContext.Out.WriteLine($"{set}: {pages.Count} pages three ways; " + string.Join(", ", ArticleLaws.Names.Select(law => $"{law} broken {failures.Count(failure => failure.Law == law)}")));
        Assert.That(failures, Is.Empty, () => string.Join('\n', failures.Select(failure => failure.Text).Take(200)));
    }
}
