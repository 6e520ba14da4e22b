namespace ArticleCleaner.Speed.Ratio;

/// <summary>What a round over all pages cost.</summary>
/// <param name="Milliseconds">CPU time of the process: other programs on the machine do not count.</param>
/// <param name="Megabytes">What was allocated.</param>
internal sealed record Measurement(double Milliseconds, double Megabytes)
{
    /// <summary>Runs an action over pages several times, after warming up, and takes the medians.</summary>
    public static Measurement Of(IReadOnlyList<string> pages, int warmups, int rounds, Action<string> action)
    {
        var results = new List<Measurement>();
        for (int i = -warmups; i < rounds; i++)
        {
            GC.Collect();
            long allocated = GC.GetTotalAllocatedBytes(precise: true);
            TimeSpan before = Environment.CpuUsage.TotalTime;
            foreach (string page in pages)
            {
                action(page);
            }

            TimeSpan after = Environment.CpuUsage.TotalTime;
            if (i >= 0)
            {
                results.Add(new Measurement((after - before).TotalMilliseconds, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / (1024.0 * 1024)));
            }
        }

        return new Measurement(Median(results.Select(result => result.Milliseconds)), Median(results.Select(result => result.Megabytes)));
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
