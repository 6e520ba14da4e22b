namespace ArticleCleaner.Speed.Ratio;

/// <summary>What a round over all pages cost.</summary>
/// <param name="Milliseconds">CPU time of the process: other programs on the machine do not count.</param>
/// <param name="Megabytes">What was allocated.</param>
internal sealed record Measurement(double Milliseconds, double Megabytes)
{
    /// <summary>
    /// Runs actions over pages several times and takes the medians. They take turns, in the warm-up as well: whatever else the
    /// machine does meets all of them alike, and the compiler, which learns from what it has seen, sees all of them.
    /// </summary>
    public static Measurement[] Of(IReadOnlyList<string> pages, int warmups, int rounds, params IReadOnlyList<Action<string>> actions)
    {
        List<Measurement>[] results = [.. actions.Select(_ => new List<Measurement>())];
        for (int round = -warmups; round < rounds; round++)
        {
            for (int i = 0; i < actions.Count; i++)
            {
                Measurement result = Once(pages, actions[i]);
                if (round >= 0)
                {
                    results[i].Add(result);
                }
            }
        }

        return [.. results.Select(result => new Measurement(Median(result.Select(one => one.Milliseconds)), Median(result.Select(one => one.Megabytes))))];
    }

    private static Measurement Once(IReadOnlyList<string> pages, Action<string> action)
    {
        GC.Collect();
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan before = Environment.CpuUsage.TotalTime;
        foreach (string page in pages)
        {
            action(page);
        }

        TimeSpan after = Environment.CpuUsage.TotalTime;
        return new Measurement((after - before).TotalMilliseconds, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / (1024.0 * 1024));
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
