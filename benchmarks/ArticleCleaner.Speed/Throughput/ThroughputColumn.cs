using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace ArticleCleaner.Speed.Throughput;

/// <summary>Pages or megabytes a second.</summary>
internal sealed class ThroughputColumn(string name, string legend, Func<string, double> unitsOfAPage) : IColumn
{
    public static ThroughputColumn PagesPerSecond { get; } = new("pages/s", "Pages a second", static _ => 1);

    public static ThroughputColumn MegabytesPerSecond { get; } = new("MB/s", "Megabytes of HTML a second", CleanBenchmarks.Megabytes);

    public string Id => name;

    public string ColumnName => name;

    public string Legend => legend;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        string pages = (string)benchmarkCase.Parameters[nameof(CleanBenchmarks.Pages)];
        return summary[benchmarkCase]?.ResultStatistics is { } statistics
            ? (unitsOfAPage(pages) * 1e9 / statistics.Mean).ToString("0.0", CultureInfo.InvariantCulture)
            : "-";
    }
}
