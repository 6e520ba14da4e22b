using ArticleCleaner.Quality.Data;

namespace ArticleCleaner.Quality.Scoring;

/// <summary>The measure of trafilatura's evaluation.</summary>
internal sealed class SnippetScorer : PageScorer
{
    public override PageScore Score(PageTruth truth, string prediction)
    {
        string text = PythonText.Fold(prediction);
        int tp = truth.With.Count(snippet => text.Contains(PythonText.Fold(snippet), StringComparison.Ordinal));
        int fp = truth.Without.Count(snippet => text.Contains(PythonText.Fold(snippet), StringComparison.Ordinal));
        int fn = truth.With.Count - tp;
        return new PageScore
        {
            F1 = F1(tp, fp, fn),
            TruePositives = tp,
            FalsePositives = fp,
            FalseNegatives = fn,
            TrueNegatives = truth.Without.Count - fp,
        };
    }

    public override SetFigures Total(IReadOnlyList<PageScore> pages)
    {
        int tp = pages.Sum(page => page.TruePositives), fp = pages.Sum(page => page.FalsePositives);
        int fn = pages.Sum(page => page.FalseNegatives), tn = pages.Sum(page => page.TrueNegatives);
        return new SetFigures(pages.Count, F1(tp, fp, fn), Share(tp, tp + fp), Share(tp, tp + fn))
        {
            More = new Dictionary<string, double> { ["accuracy"] = Share(tp + tn, tp + fp + fn + tn) },
        };
    }

    private static double F1(int tp, int fp, int fn) => Share(2 * tp, (2 * tp) + fp + fn);

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
