using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace ArticleCleaner.Speed.Throughput;

/// <summary><c>bench</c>: the BenchmarkDotNet tables.</summary>
internal static class BenchCommand
{
    public static Command Create()
    {
        var quick = new Option<bool>("--quick") { Description = "One short run instead of a full one." };
        var command = new Command("bench", "Measures throughput and allocation with BenchmarkDotNet.") { quick };
        command.SetAction(result =>
        {
            // In this process: a generated project would inherit the repository's build settings.
            Job job = (result.GetValue(quick) ? Job.ShortRun : Job.Default).WithToolchain(InProcessEmitToolchain.Instance);
            IConfig config = DefaultConfig.Instance.AddJob(job).AddColumn(ThroughputColumn.PagesPerSecond, ThroughputColumn.MegabytesPerSecond);
            return BenchmarkRunner.Run<CleanBenchmarks>(config).HasCriticalValidationErrors ? 1 : 0;
        });
        return command;
    }
}
