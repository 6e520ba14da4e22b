namespace ArticleCleaner.Speed.Ratio;

/// <summary>The share of each stage in the CPU time of Clean.</summary>
internal static class StageShares
{
    /// <summary>Cleans the pages with a clock in the pipeline.</summary>
    /// <returns>By <see cref="Stage"/>; they sum up to 1.</returns>
    public static IReadOnlyList<double> Measure(IReadOnlyList<string> pages, int rounds)
    {
        var pipeline = new CleaningPipeline(CleanerOptions.Default);
        Measurement.Of(pages, 1, 1, page => Clean(pipeline, page));
        pipeline.Times = new StageTimes(() => Environment.CpuUsage.TotalTime.Ticks);
        Measurement.Of(pages, 0, rounds, page => Clean(pipeline, page));
        double all = pipeline.Times.Sums.Sum();
        return [.. pipeline.Times.Sums.Select(sum => sum / all)];
    }

    private static void Clean(CleaningPipeline pipeline, string page) => pipeline.Clean(page.AsSpan(), PageHints.None, CancellationToken.None);
}
