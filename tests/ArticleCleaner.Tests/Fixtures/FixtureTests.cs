namespace ArticleCleaner.Tests.Fixtures;

/// <summary>
/// Runs every fixture. <c>ARTICLECLEANER_APPROVE=1 dotnet test tests/ArticleCleaner.Tests --filter FixtureTests</c> writes the
/// results of failing fixtures as their new expectation; read the difference before committing it.
/// </summary>
public sealed class FixtureTests
{
    private static readonly bool Approves = Environment.GetEnvironmentVariable("ARTICLECLEANER_APPROVE") == "1";

    private static IEnumerable<TestCaseData> Cases() => Fixture.All().Select(fixture => new TestCaseData(fixture.Name).SetArgDisplayNames(fixture.Name));

    [TestCaseSource(nameof(Cases))]
    public void Clean_Fixture_GivesWhatIsExpected(string name)
    {
        Fixture fixture = Fixture.All().Single(candidate => candidate.Name == name);
        ExpectedPage? expected = File.Exists(fixture.ExpectedFile) ? ExpectedPage.Read(fixture.ExpectedFile) : null;

        Article article = fixture.Clean(expected);
        List<string> differences = expected is null ? ["there is no expectation yet"] : FixtureDiff.Of(article, expected);
        List<string> misplaced = File.Exists(fixture.OutlineFile) ? ArticleOutline.Compare(File.ReadAllLines(fixture.OutlineFile), ArticleOutline.Of(article)) : [];

        if (Approves)
        {
            if (differences.Count > 0)
            {
                ExpectedPage.Write(fixture.ExpectedFile, article, expected);
            }

            if (misplaced.Count > 0)
            {
                File.WriteAllLines(fixture.OutlineFile, ArticleOutline.Of(article));
            }

            return;
        }

        differences.AddRange(misplaced);

        if (differences.Count > 0)
        {
            Assert.Fail($"{name}: {differences.Count} differences\n    " + string.Join("\n    ", differences));
        }
    }
}
