using System.Text;
using ArticleCleaner.Generation;
using ArticleCleaner.Quality.Data;

namespace ArticleCleaner.Speed.Pages;

/// <summary>The pages that speed is measured on.</summary>
/// <param name="Name">Where they are from.</param>
/// <param name="Pages">The pages, decoded.</param>
internal sealed record PageSample(string Name, IReadOnlyList<string> Pages)
{
    /// <summary>Their size in UTF-8.</summary>
    public double Megabytes { get; } = Pages.Sum(page => (double)Encoding.UTF8.GetByteCount(page)) / (1024 * 1024);

    /// <summary>Pages that ship with the repository: the generator's, always the same ones.</summary>
    public static PageSample Generated(int count, PageFormat format) =>
        new($"generated {format.ToString().ToLowerInvariant()}", [.. Enumerable.Range(1, count).Select(seed => PageGenerator.Make(seed, new PageRecipe { Format = format }).Source)]);

    /// <summary>Pages of a public set, spread evenly over it.</summary>
    /// <exception cref="DataMissingException">There is no such data.</exception>
    public static PageSample Real(string set, string? folder, int count)
    {
        IReadOnlyList<EvaluationPage> all = EvaluationSets.Load(set, folder).Pages;
        int taken = Math.Min(count, all.Count);
        return new PageSample(set, [.. Enumerable.Range(0, taken).Select(i => all[(int)((long)i * all.Count / taken)].ReadText())]);
    }
}
