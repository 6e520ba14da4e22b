using ArticleCleaner.Quality.Data;
using ArticleCleaner.Quality.Scoring;

namespace ArticleCleaner.Quality.Running;

/// <summary>One page through one program.</summary>
/// <param name="Page">The page.</param>
/// <param name="Group">Its language or script.</param>
/// <param name="Prediction">What the program said; nothing when it failed.</param>
/// <param name="Score">The figures.</param>
/// <param name="Error">Why it failed, or <see langword="null"/>.</param>
public sealed record PageResult(EvaluationPage Page, string Group, Prediction Prediction, PageScore Score, string? Error);

/// <summary>A set through one program.</summary>
/// <param name="Extractor">The program's name.</param>
/// <param name="Pages">Its pages in the set's order.</param>
/// <param name="Seconds">Time it took, reading and scoring left out.</param>
public sealed record SetResult(string Extractor, IReadOnlyList<PageResult> Pages, double Seconds);
