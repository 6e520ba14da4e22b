using System.Diagnostics;
using System.Globalization;

namespace ArticleCleaner.Speed.Hostile;

/// <summary>One hostile page in a process of its own: prints CPU seconds, peak MB, blocks and warnings, parted by tabs.</summary>
internal static class HostileCase
{
    public static int Run(string name)
    {
        HostilePage page = HostilePages.All.First(page => page.Name == name);
        byte[] bytes = page.Make(1);
        var cleaner = new PageCleaner();
        cleaner.Clean("<html><body><p>Once before, so that compiling is not counted.</p></body></html>");
        GC.Collect();

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
}
