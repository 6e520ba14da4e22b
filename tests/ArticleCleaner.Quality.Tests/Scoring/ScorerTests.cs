using ArticleCleaner.Quality.Data;
using ArticleCleaner.Quality.Scoring;

namespace ArticleCleaner.Quality.Tests.Scoring;

internal sealed class ScorerTests
{
    [Test]
    public void Words_SharedBagCounts_GivePrecisionAndRecall()
    {
        // Shared: the, cat (the second "the" is not wanted twice). 2 of 4 predicted, 2 of 3 wanted.
        PageScore score = PageScorer.Words.Score(new PageTruth { Text = "The cat sleeps" }, "the the cat barks");
        Assert.That(score.Precision, Is.EqualTo(0.5));
        Assert.That(score.Recall, Is.EqualTo(2.0 / 3).Within(1e-12));
        Assert.That(score.F1, Is.EqualTo(4.0 / 7).Within(1e-12));
    }

    [TestCase("", "", 1.0)]
    [TestCase("word", "", 0.0)]
    [TestCase("", "word", 0.0)]
    [TestCase("one", "two", 0.0)]
    public void Words_EmptyOrDisjoint_AreDefined(string truth, string prediction, double f1) =>
        Assert.That(PageScorer.Words.Score(new PageTruth { Text = truth }, prediction).F1, Is.EqualTo(f1));

    [Test]
    public void Words_PagesWithoutSnippets_CountOneButNotInTheStarredFigure()
    {
        PageTruth listed = new() { Text = "a", With = ["Kept Part", "absent"], Without = ["MENU"] };
        SetFigures total = PageScorer.Words.Total(
        [
            PageScorer.Words.Score(listed, "the kept part and the menu"),
            PageScorer.Words.Score(new PageTruth { Text = "a" }, "a"),
        ]);
        Assert.That(total.More["with"], Is.EqualTo(0.75));
        Assert.That(total.More["with*"], Is.EqualTo(0.5));
        Assert.That(total.More["without"], Is.EqualTo(1.0));
        Assert.That(total.F1, Is.EqualTo(0.5));
    }

    [Test]
    public void Shingles_SharedRunsOfFour_GivePrecisionAndRecall()
    {
        // Wanted: abcd bcde (2). Found: abcd bcdX (2). One shared.
        PageScore score = PageScorer.Shingles.Score(new PageTruth { Text = "a b c d e" }, "a, b c d X");
        Assert.That(score.Precision, Is.EqualTo(0.5));
        Assert.That(score.Recall, Is.EqualTo(0.5));
        Assert.That(score.Exact, Is.False);
        Assert.That(PageScorer.Shingles.Score(new PageTruth { Text = "a b" }, "a b!").Exact, Is.True);
    }

    [Test]
    public void Shingles_PagesWithoutPrediction_AreLeftOutOfPrecisionOnly()
    {
        PageTruth truth = new() { Text = "a b c d" };
        SetFigures total = PageScorer.Shingles.Total([PageScorer.Shingles.Score(truth, "a b c d"), PageScorer.Shingles.Score(truth, "")]);
        Assert.That(total.Precision, Is.EqualTo(1.0));
        Assert.That(total.Recall, Is.EqualTo(0.5));
        Assert.That(total.F1, Is.EqualTo(2.0 / 3).Within(1e-12));
        Assert.That(total.More["accuracy"], Is.EqualTo(0.5));
    }

    [Test]
    public void Snippets_OneConfusionMatrix_OverAllPages()
    {
        PageTruth truth = new() { With = ["first  part", "second"], Without = ["menu", "footer"] };
        SetFigures total = PageScorer.Snippets.Total([PageScorer.Snippets.Score(truth, "the first\npart, the menu")]);
        Assert.That(total.Precision, Is.EqualTo(0.5));
        Assert.That(total.Recall, Is.EqualTo(0.5));
        Assert.That(total.More["accuracy"], Is.EqualTo(0.5));
    }

    [TestCase("By Ann Lee and BOB RAY", "Bob Ray; Ann Lee", true)]
    [TestCase("Sandra Andersen", "S; ra Andersen", false)]
    [TestCase("ANNA STRAẞE", "anna strasse", true)]
    [TestCase("Ann Lee", "Ann Lee, Bob", false)]
    public void Names_AreComparedAsSets(string a, string b, bool same) =>
        Assert.That(MetadataScorer.Names([a]) == MetadataScorer.Names([b]), Is.EqualTo(same));

    [TestCase("2024-3-7T10:00", "2024-03-07")]
    [TestCase(" 2024/12", "2024-12")]
    [TestCase("March 7, 2024", "march 7 2024")]
    [TestCase("20240307", "20240307")]
    public void Day_IsNormalised(string value, string day) => Assert.That(MetadataScorer.Day(value), Is.EqualTo(day));

    [TestCase("ﬁne\u00a0Ａrt…", "fine art")]
    [TestCase("Cafe\u0301 ½", "café 1 2")]
    public void Plain_NormalisesCompatibilityForms(string value, string plain) => Assert.That(MetadataScorer.Plain(value), Is.EqualTo(plain));

    [Test]
    public void Metadata_CountsAnswersAndRightAnswers()
    {
        var figures = MetadataScorer.Score(
        [
            (new PageTruth { Title = "One" }, new Prediction("", "one!")),
            (new PageTruth { Title = "Two" }, new Prediction("", "Three")),
            (new PageTruth { Title = "Four" }, Prediction.Nothing),
            (new PageTruth(), new Prediction("", "Five")),
        ]);
        Assert.That(figures["title"], Is.EqualTo(new FieldFigures(3, 2, 1)));
        Assert.That(figures.ContainsKey("author"), Is.False);
    }
}
