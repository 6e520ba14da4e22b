namespace ArticleCleaner.Quality.Scoring;

/// <summary>The figures of one page. Which members are filled depends on the set's scorer.</summary>
public sealed record PageScore
{
    /// <summary>The page's own F1, 0 to 1.</summary>
    public required double F1 { get; init; }

    /// <summary>Share of the prediction that is right; <see langword="null"/> when there is no prediction to judge.</summary>
    public double? Precision { get; init; }

    /// <summary>Share of the truth that was found; <see langword="null"/> when there is no truth.</summary>
    public double? Recall { get; init; }

    /// <summary>Share of the wanted snippets found; <see langword="null"/> when the page lists none.</summary>
    public double? With { get; init; }

    /// <summary>Share of the unwanted snippets found; <see langword="null"/> when the page lists none.</summary>
    public double? Without { get; init; }

    /// <summary>Whether the words are the truth's, in order and case.</summary>
    public bool Exact { get; init; }

    /// <summary>Wanted snippets found.</summary>
    public int TruePositives { get; init; }

    /// <summary>Unwanted snippets found.</summary>
    public int FalsePositives { get; init; }

    /// <summary>Wanted snippets missed.</summary>
    public int FalseNegatives { get; init; }

    /// <summary>Unwanted snippets absent.</summary>
    public int TrueNegatives { get; init; }
}
