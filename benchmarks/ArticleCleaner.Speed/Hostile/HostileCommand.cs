using System.Diagnostics;
using System.Globalization;

namespace ArticleCleaner.Speed.Hostile;

/// <summary>
/// Cleans each hostile page in a process of its own and prints a Markdown table. Exit code 1 when one needs more CPU time or
/// memory than it may, or fails.
/// </summary>
internal static class HostileCommand
{
    private const double MaxSeconds = 2;
    private const double MaxMegabytes = 1024;

    private static readonly TimeSpan GiveUp = TimeSpan.FromSeconds(60);

    public static int Run(IReadOnlyList<string> names)
    {
        bool good = true;
        Console.WriteLine("| page | MB | CPU s | peak MB | blocks | removed | warnings |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (HostilePage page in HostilePages.All.Where(page => names.Count == 0 || names.Any(page.Name.Contains)))
        {
            string[]? result = RunCase(page.Name);
            bool fits = result is [var seconds, var peak, ..] && Number(seconds) <= MaxSeconds && Number(peak) <= MaxMegabytes;
            good &= fits;
            string mark = fits ? "" : " **over**";
            Console.WriteLine(result is [var cpu, var memory, var size, var blocks, var removed, var warnings]
                ? $"| {page.Name}{mark} | {size} | {cpu} | {memory} | {blocks} | {removed} | {warnings} |"
                : $"| {page.Name} **failed** | | | | | | |");
        }

        return good ? 0 : 1;
    }

    private static string[]? RunCase(string name)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(HostileCommand).Assembly.Location);
        }

        start.ArgumentList.Add("hostile-case");
        start.ArgumentList.Add(name);
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(GiveUp))
        {
            process.Kill();
            return null;
        }

        string[] fields = output.GetAwaiter().GetResult().TrimEnd('\n', '\r').Split('\t');
        return process.ExitCode == 0 && fields.Length == 6 ? fields : null;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
