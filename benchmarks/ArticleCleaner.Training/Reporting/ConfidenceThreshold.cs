namespace ArticleCleaner.Training.Reporting;

/// <summary>Below which confidence a page should be sent elsewhere.</summary>
/// <param name="Bound">The confidence.</param>
/// <param name="Pages">Pages below it.</param>
/// <param name="F1Below">Mean F1 of pages below it.</param>
/// <param name="F1Above">Mean F1 of the others.</param>
/// <param name="PoorBelow">Share of the pages below that score below <see cref="Poor"/> indeed.</param>
/// <param name="PoorFound">Share of all pages scoring below <see cref="Poor"/> that are below the bound.</param>
internal sealed record ConfidenceThreshold(double Bound, int Pages, double F1Below, double F1Above, double PoorBelow, double PoorFound)
{
    /// <summary>An F1 that is not worth keeping.</summary>
    public const double Poor = 0.6;

    private const int Steps = 20;

    /// <summary>The highest bound, in steps of 0.05, below which pages score less than <see cref="Poor"/> on average; <see langword="null"/> when there is none.</summary>
    public static ConfidenceThreshold? Find(IReadOnlyList<ScoredPage> pages) => Table(pages).LastOrDefault(bound => bound.F1Below < Poor);

    /// <summary>All bounds that have pages on both sides.</summary>
    public static IReadOnlyList<ConfidenceThreshold> Table(IReadOnlyList<ScoredPage> pages) =>
        [.. Enumerable.Range(1, Steps - 1).Select(step => At(pages, (double)step / Steps)).OfType<ConfidenceThreshold>()];

    private static ConfidenceThreshold? At(IReadOnlyList<ScoredPage> pages, double bound)
    {
        ScoredPage[] below = [.. pages.Where(page => page.Confidence < bound)];
        if (below.Length == 0 || below.Length == pages.Count)
        {
            return null;
        }

        int poor = pages.Count(IsPoor), poorBelow = below.Count(IsPoor);
        return new ConfidenceThreshold(
            bound,
            below.Length,
            below.Average(page => page.Score.F1),
            pages.Where(page => page.Confidence >= bound).Average(page => page.Score.F1),
            (double)poorBelow / below.Length,
            poor == 0 ? 0 : (double)poorBelow / poor);
    }

    private static bool IsPoor(ScoredPage page) => page.Score.F1 < Poor;
}
