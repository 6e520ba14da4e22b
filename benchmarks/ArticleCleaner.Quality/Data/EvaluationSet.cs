using ArticleCleaner.Quality.Scoring;

namespace ArticleCleaner.Quality.Data;

/// <summary>A set of pages with known truth.</summary>
/// <param name="Name">Its name: <c>wcxb</c>, <c>aeb</c>, <c>trafilatura</c> or <c>fixtures</c>.</param>
/// <param name="Pages">The pages, in the order of their ids or of the set's own list.</param>
/// <param name="Scorer">How the set's authors score.</param>
public sealed record EvaluationSet(string Name, IReadOnlyList<EvaluationPage> Pages, PageScorer Scorer);
