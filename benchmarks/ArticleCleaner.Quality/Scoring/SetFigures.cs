namespace ArticleCleaner.Quality.Scoring;

/// <summary>The figures of a group of pages.</summary>
/// <param name="Pages">How many pages.</param>
/// <param name="F1">F1 as the set defines it.</param>
/// <param name="Precision">Precision as the set defines it.</param>
/// <param name="Recall">Recall as the set defines it.</param>
public sealed record SetFigures(int Pages, double F1, double Precision, double Recall)
{
    /// <summary>Further figures of the set by name: <c>accuracy</c>, <c>with</c>, <c>without</c>, and <c>with*</c>, <c>without*</c> over the pages that list snippets.</summary>
    public IReadOnlyDictionary<string, double> More { get; init; } = new Dictionary<string, double>();
}
