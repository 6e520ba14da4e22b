using ArticleCleaner.Quality.Data;

namespace ArticleCleaner.Training.Data;

/// <summary>Loads the pages of a set as pages to learn from.</summary>
internal static class TrainingSet
{
    /// <param name="name">A set of <see cref="EvaluationSets.Names"/>.</param>
    /// <param name="folder">The data folder, or <see langword="null"/> for the one the environment names.</param>
    /// <param name="format">What the pages are read as.</param>
    public static IReadOnlyList<TrainingPage> Load(string name, string? folder, PageFormat format) =>
        [.. EvaluationSets.Load(name, folder).Pages.Select(page => new TrainingPage(name, page, format))];
}
