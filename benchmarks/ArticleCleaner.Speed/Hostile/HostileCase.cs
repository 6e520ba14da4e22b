using System.Diagnostics;
using System.Globalization;

namespace ArticleCleaner.Speed.Hostile;

/// <summary>One hostile page in a process of its own: prints CPU seconds, peak MB, blocks and warnings, parted by tabs.</summary>
internal static class HostileCase
{
    private const double WarmUpScale = 0.002;
    private const int WarmUpRounds = 4;
    private const int WarmUpPages = 40;

    /// <summary>Longer than the compiler waits for calls to stop coming before it optimises.</summary>
    private static readonly TimeSpan WarmUpPause = TimeSpan.FromMilliseconds(250);

    public static int Run(string name)
    {
        HostilePage page = HostilePages.All.First(page => page.Name == name);
        byte[] bytes = page.Make(1);
        var cleaner = new PageCleaner();
        WarmUp(cleaner, page);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

        using var process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        Article article = cleaner.Clean(bytes);
        process.Refresh();
        double seconds = (process.TotalProcessorTime - before).TotalSeconds;
        double peak = process.PeakWorkingSet64 / (1024.0 * 1024.0);
        string warnings = string.Join(", ", article.Warnings.Select(warning => warning.Code));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds:0.00}\t{peak:0}\t{bytes.Length / (1024.0 * 1024.0):0.0}\t{article.Blocks.Count}\t{article.Removed.Count}\t{warnings}"));
        return 0;
    }

    /// <summary>
    /// Cleans small pages of the same kind before, in two rounds with a pause between: the time of the compiler, which optimises in
    /// steps and beside the program, is not the page's.
    /// </summary>
    private static void WarmUp(PageCleaner cleaner, HostilePage page)
    {
        byte[] small = page.Make(WarmUpScale);
        for (int round = 0; round < WarmUpRounds; round++)
        {
            for (int i = 0; i < WarmUpPages; i++)
            {
                cleaner.Clean(small);
            }

            Thread.Sleep(WarmUpPause);
        }
    }
}
