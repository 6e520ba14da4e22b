using AngleSharp.Html.Parser;
using ArticleCleaner.Quality.Running;
using ArticleCleaner.Speed.Pages;
using BenchmarkDotNet.Attributes;

namespace ArticleCleaner.Speed.Throughput;

/// <summary>Time, throughput and allocation of cleaning one page, against parsing it and against SmartReader.</summary>
[MemoryDiagnoser]
public class CleanBenchmarks
{
    private const int PageCount = 60;

    private readonly HtmlParser _parser = new();
    private readonly PageCleaner _cleaner = new();
    private readonly SmartReaderExtractor _smartReader = new();
    private PageSample _sample = new("none", []);

    /// <summary>The pages: generated ones, and those of a public set when ARTICLECLEANER_DATA names the folder.</summary>
    [ParamsSource(nameof(Samples))]
    public string Pages { get; set; } = "generated";

    /// <summary>The names of the samples there are.</summary>
    public static IEnumerable<string> Samples =>
        Environment.GetEnvironmentVariable(Quality.Data.EvaluationSets.DataVariable) is { Length: > 0 } ? ["generated", "wcxb"] : ["generated"];

    /// <summary>Size of the sample, for <see cref="ThroughputColumn"/>.</summary>
    internal static double Megabytes(string name) => Load(name).Megabytes / PageCount;

    /// <summary>Loads the pages.</summary>
    [GlobalSetup]
    public void Setup() => _sample = Load(Pages);

    /// <summary>AngleSharp alone.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = PageCount)]
    public int ParseDocument() => Sum(page => _parser.ParseDocument(page).ChildElementCount);

    /// <summary>The cleaner.</summary>
    [Benchmark(OperationsPerInvoke = PageCount)]
    public int Clean() => Sum(page => _cleaner.Clean(page).Blocks.Count);

    /// <summary>SmartReader behind a guard of size and time.</summary>
    [Benchmark(OperationsPerInvoke = PageCount)]
    public int SmartReader() => Sum(page => _smartReader.Extract(new PageInput(page, null, PageFormat.Html, null)).Text.Length);

    private static PageSample Load(string name) =>
        name == "generated" ? PageSample.Generated(PageCount, PageFormat.Html) : PageSample.Real(name, null, PageCount);

    private int Sum(Func<string, int> work)
    {
        int sum = 0;
        foreach (string page in _sample.Pages)
        {
            sum += work(page);
        }

        return sum;
    }
}
