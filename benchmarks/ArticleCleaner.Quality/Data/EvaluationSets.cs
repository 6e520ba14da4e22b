using ArticleCleaner.Quality.Scoring;

namespace ArticleCleaner.Quality.Data;

/// <summary>The sets this program knows.</summary>
public static class EvaluationSets
{
    /// <summary>The environment variable that may name the data folder.</summary>
    public const string DataVariable = "ARTICLECLEANER_DATA";

    /// <summary>The names accepted by <see cref="Load"/>.</summary>
    public static IReadOnlyList<string> Names { get; } = ["wcxb", "aeb", "trafilatura", "fixtures"];

    /// <summary>Loads a set.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="folder">The folder that holds the sets; <see langword="null"/> for the one in <see cref="DataVariable"/>. Of <c>fixtures</c>: the fixtures folder itself; <see langword="null"/> for the repository's.</param>
    /// <exception cref="DataMissingException">There is no such data.</exception>
    public static EvaluationSet Load(string name, string? folder)
    {
        if (name == "fixtures")
        {
            return new EvaluationSet(name, FixtureLoader.Load(folder), PageScorer.Words);
        }

        folder ??= Environment.GetEnvironmentVariable(DataVariable);
        return name switch
        {
            "wcxb" => new EvaluationSet(name, WcxbLoader.Load(Require(folder)), PageScorer.Words),
            "aeb" => new EvaluationSet(name, AebLoader.Load(Require(folder)), PageScorer.Shingles),
            "trafilatura" => new EvaluationSet(name, TrafilaturaLoader.Load(Require(folder)), PageScorer.Snippets),
            _ => throw new ArgumentException($"There is no set '{name}'. The sets are {string.Join(", ", Names)}.", nameof(name)),
        };
    }

    private static string Require(string? folder) =>
        folder ?? throw new DataMissingException($"No data folder is given. Use --data DIR or set {DataVariable}.");
}
