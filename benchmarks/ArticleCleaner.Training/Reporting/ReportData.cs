using ArticleCleaner.Quality.Running;

namespace ArticleCleaner.Training.Reporting;

/// <summary>All that the sections show, computed once.</summary>
internal sealed record ReportData
{
    public required ReportOptions Options { get; init; }

    public required IReadOnlyList<ScoredPage> Pages { get; init; }

    public required IReadOnlyList<ScoredText> Texts { get; init; }

    /// <summary>What the shipped model and a program of written rules make of the trafilatura set, which neither has met.</summary>
    public required IReadOnlyList<SetResult> Multilingual { get; init; }

    public required IReadOnlyList<CurvePoint> Curve { get; init; }

    /// <summary>Signals of HTML blocks, the heaviest first.</summary>
    public required IReadOnlyList<SignalGain> HtmlGains { get; init; }

    /// <summary>Signals of text lines, the heaviest first.</summary>
    public required IReadOnlyList<SignalGain> TextGains { get; init; }

    /// <summary>Pages of a type, types in the order of how many pages they have.</summary>
    public static IEnumerable<IGrouping<PageType, ScoredPage>> ByType(IEnumerable<ScoredPage> pages) =>
        pages.GroupBy(static page => page.Type).OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key);
}
