namespace ArticleCleaner.Tests.Fixtures;

/// <summary>The outlines themselves, and the share of structure kept in place over all fixtures that have one.</summary>
public sealed class ArticleOutlineTests
{
    [Test]
    public void Of_ListAndTable_TellsLevelsNumbersAndSpans()
    {
        Article article = new PageCleaner(CleanerOptions.ForExtractedText).Clean(
            "<ol start=3><li>Wash<ul><li>Dry</li></ul></li></ol><table><tr><th colspan=2>Both</th></tr><tr><td>a</td><td>b</td></tr></table>",
            new PageHints { Format = PageFormat.Html });

        Assert.That(ArticleOutline.Of(article), Is.EqualTo(new[]
        {
            "item 0 3. | Wash",
            "item 1 • | Dry",
            "row head | Both (2×1) | ^",
            "row | a | b",
        }));
    }

    [Test]
    public void Compare_MovedLine_IsMissingInOnePlaceAndTooMuchInAnother() =>
        Assert.That(
            ArticleOutline.Compare(["a", "b", "c"], ["b", "c", "a"]),
            Is.EqualTo(new[] { "outline lacks: a", "outline has:   a" }));

    [Test]
    public void Compare_OptionalLine_MayBeMissing()
    {
        Assert.That(ArticleOutline.Compare(["a", "? b"], ["a"]), Is.Empty);
        Assert.That(ArticleOutline.Compare(["a", "? b"], ["a", "b"]), Is.Empty);
    }

    [Test]
    public void Compare_EqualOutlines_DifferInNothing() => Assert.That(ArticleOutline.Compare(["a", "b"], ["a", "b"]), Is.Empty);

    [TestCase("item ", 40)]
    [TestCase("row", 20)]
    [TestCase("code ", 20)]
    [TestCase("figure", 4)]
    public void Fixtures_KindOfLine_IsKeptInPlaceEverywhere(string start, int atLeast)
    {
        int expected = 0;
        int misplaced = 0;
        foreach (Fixture fixture in Fixture.All().Where(fixture => File.Exists(fixture.OutlineFile)))
        {
            string[] outline = File.ReadAllLines(fixture.OutlineFile);
            List<string> differences = ArticleOutline.Compare(outline, ArticleOutline.Of(fixture.Clean(ExpectedPage.Read(fixture.ExpectedFile))));
            expected += outline.Count(line => line.StartsWith(start, StringComparison.Ordinal));
            misplaced += differences.Count(line => line.StartsWith(ArticleOutline.Lacks + start, StringComparison.Ordinal));
        }

        TestContext.Out.WriteLine($"{start.Trim()}: {expected - misplaced} of {expected} kept in place");
        Assert.That(misplaced, Is.Zero);
        Assert.That(expected, Is.GreaterThanOrEqualTo(atLeast));
    }
}
