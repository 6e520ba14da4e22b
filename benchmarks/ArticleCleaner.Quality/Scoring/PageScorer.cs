using ArticleCleaner.Quality.Data;

namespace ArticleCleaner.Quality.Scoring;

/// <summary>A set's own way of scoring: one page, and a group of pages. Stateless.</summary>
public abstract class PageScorer
{
    /// <summary>Bags of lower-cased words, averaged over pages (WCXB).</summary>
    public static PageScorer Words { get; } = new WordScorer();

    /// <summary>Multisets of four-word shingles (article extraction benchmark).</summary>
    public static PageScorer Shingles { get; } = new ShingleScorer();

    /// <summary>Snippets found, in one confusion matrix (trafilatura).</summary>
    public static PageScorer Snippets { get; } = new SnippetScorer();

    /// <summary>Scores one page.</summary>
    /// <param name="truth">What the page holds.</param>
    /// <param name="prediction">What was extracted; empty for no prediction.</param>
    public abstract PageScore Score(PageTruth truth, string prediction);

    /// <summary>Sums up pages.</summary>
    public abstract SetFigures Total(IReadOnlyList<PageScore> pages);

    /// <summary>The mean, 0 of nothing.</summary>
    private protected static double Mean(IEnumerable<double> values) => values.DefaultIfEmpty(0).Average();
}
