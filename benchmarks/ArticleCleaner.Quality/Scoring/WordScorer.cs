using ArticleCleaner.Quality.Data;

namespace ArticleCleaner.Quality.Scoring;

/// <summary>The measure of WCXB.</summary>
internal sealed class WordScorer : PageScorer
{
    public override PageScore Score(PageTruth truth, string prediction)
    {
        (double precision, double recall, double f1) = Compare(Bag.OfWords(truth.Text ?? ""), Bag.OfWords(prediction));
        string lower = PythonText.Lower(prediction);
        return new PageScore
        {
            F1 = f1,
            Precision = precision,
            Recall = recall,
            With = Found(truth.With, lower),
            Without = Found(truth.Without, lower),
        };
    }

    /// <summary>Precision, recall and F1 of two bags; two empty ones agree.</summary>
    public static (double Precision, double Recall, double F1) Compare(Bag truth, Bag prediction)
    {
        if (truth.Total == 0 || prediction.Total == 0)
        {
            return truth.Total == prediction.Total ? (1, 1, 1) : (0, 0, 0);
        }

        double both = truth.Shared(prediction);
        double precision = both / prediction.Total, recall = both / truth.Total;
        return (precision, recall, both > 0 ? 2 * precision * recall / (precision + recall) : 0);
    }

    public override SetFigures Total(IReadOnlyList<PageScore> pages)
    {
        var more = new Dictionary<string, double>();
        Add(more, "with", pages, page => page.With);
        Add(more, "without", pages, page => page.Without);
        return new SetFigures(pages.Count, Mean(pages.Select(page => page.F1)), Mean(pages.Select(page => page.Precision!.Value)), Mean(pages.Select(page => page.Recall!.Value)))
        {
            More = more,
        };
    }

    private static double? Found(IReadOnlyList<string> snippets, string lower) =>
        snippets.Count == 0 ? null : snippets.Average(snippet => lower.Contains(PythonText.Lower(snippet), StringComparison.Ordinal) ? 1.0 : 0.0);

    private static void Add(Dictionary<string, double> figures, string name, IReadOnlyList<PageScore> pages, Func<PageScore, double?> value)
    {
        List<double> listed = [.. pages.Select(value).OfType<double>()];
        if (listed.Count > 0)
        {
            // A page that lists no snippets counts 1, as the set's authors count it.
            figures[name] = (listed.Sum() + pages.Count - listed.Count) / pages.Count;
            figures[name + "*"] = listed.Average();
        }
    }
}
