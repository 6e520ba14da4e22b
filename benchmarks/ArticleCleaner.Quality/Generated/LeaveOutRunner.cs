using ArticleCleaner.Generation;

namespace ArticleCleaner.Quality.Generated;

/// <summary>
/// Judges the placeholder detector on generators left out of its making, one at a time.
/// </summary>
/// <remarks>
/// What decides on a profile is a set of written checks with one set of weights; no part of it is fitted to generated
/// pages, so that there is nothing to build anew without a generator. The vocabulary check is left with what all fakers
/// share, a passage of Cicero that is public; every other check states a shape or an impossibility in words.
/// </remarks>
internal static class LeaveOutRunner
{
    /// <summary>All generators, one after the other.</summary>
    public const string Each = "each";

    public static GeneratedFigures Run(string leftOut, int count, int seed, PageRecipe recipe, TextWriter output)
    {
        IProfileGenerator[] generators = [.. ProfileGenerators.All.Where(generator => leftOut == Each || generator.Name == leftOut)];
        var figures = new GeneratedFigures();
        for (int i = 0; i < generators.Length; i++)
        {
            int first = count * i / generators.Length;
            int end = count * (i + 1) / generators.Length;
            figures.Add(GeneratedRunner.Run(end - first, seed + first, recipe with { Profile = generators[i] }));
        }

        output.WriteLine("Each row: pages with a profile of that generator only. The detector holds no part that is learned or calibrated");
        output.WriteLine("on a generator (its checks are written rules with one set of weights), so nothing had to be built without it.");
        output.WriteLine();
        return figures;
    }
}
