using ArticleCleaner.Quality.Data;

namespace ArticleCleaner.Quality.Scoring;

/// <summary>The measure of the article extraction benchmark.</summary>
internal sealed class ShingleScorer : PageScorer
{
    public override PageScore Score(PageTruth truth, string prediction)
    {
        string text = truth.Text ?? "";
        Bag wanted = Bag.OfShingles(text), found = Bag.OfShingles(prediction);
        double shared = wanted.Shared(found);
        return new PageScore
        {
            F1 = wanted.Total + found.Total == 0 ? 1 : 2 * shared / (wanted.Total + found.Total),
            Precision = found.Total == 0 ? null : shared / found.Total,
            Recall = wanted.Total == 0 ? null : shared / wanted.Total,
            Exact = PythonText.Words(text).SequenceEqual(PythonText.Words(prediction), StringComparer.Ordinal),
        };
    }

    /// <summary>The F1 of the mean precision (over pages with a prediction) and the mean recall (over pages with a truth).</summary>
    public override SetFigures Total(IReadOnlyList<PageScore> pages)
    {
        double precision = Mean(pages.Select(page => page.Precision).OfType<double>());
        double recall = Mean(pages.Select(page => page.Recall).OfType<double>());
        double f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        return new SetFigures(pages.Count, f1, precision, recall)
        {
            More = new Dictionary<string, double> { ["accuracy"] = Mean(pages.Select(page => page.Exact ? 1.0 : 0.0)) },
        };
    }
}
