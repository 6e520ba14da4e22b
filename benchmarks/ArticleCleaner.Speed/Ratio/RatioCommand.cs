using System.CommandLine;
using System.Globalization;
using AngleSharp.Html.Parser;
using ArticleCleaner.Quality.Running;
using ArticleCleaner.Speed.Pages;

namespace ArticleCleaner.Speed.Ratio;

/// <summary>
/// <c>ratio</c>: CPU time and allocation of Clean against AngleSharp's <c>ParseDocument</c> and SmartReader on the same pages
/// in one process, and the share of each stage of Clean. Exit code 1 when a target is missed.
/// </summary>
internal static class RatioCommand
{
    private const double MostOfParse = 0.90;
    private const double MostOfSmartReader = 0.15;
    private const double MostOfScoring = 0.30;

    /// <summary>
    /// Pages taken before the measured rounds, whatever the size of the sample: the compiler optimises in steps, and its own
    /// time counts until it is done, which a small sample is not after a few rounds.
    /// </summary>
    private const int WarmupPages = 2400;

    public static Command Create()
    {
        var data = new Option<string?>("--data") { Description = "The folder that holds the public sets; generated pages when neither it nor ARTICLECLEANER_DATA is given.", HelpName = "DIR" };
        var set = new Option<string>("--set") { Description = "The set of real pages.", DefaultValueFactory = _ => "wcxb" };
        set.AcceptOnlyFromAmong("wcxb", "aeb", "trafilatura");
        var count = new Option<int>("--pages") { Description = "How many pages, spread over the set.", DefaultValueFactory = _ => 200 };
        var rounds = new Option<int>("--rounds") { Description = "Rounds measured, after the warm-up; the median counts.", DefaultValueFactory = _ => 5 };
        var command = new Command("ratio", "Measures Clean against ParseDocument and SmartReader in one process.") { data, set, count, rounds };
        command.SetAction(result =>
        {
            string? folder = result.GetValue(data) ?? Environment.GetEnvironmentVariable(Quality.Data.EvaluationSets.DataVariable);
            PageSample sample = folder is null ? PageSample.Generated(result.GetValue(count), PageFormat.Html) : PageSample.Real(result.GetValue(set)!, folder, result.GetValue(count));
            return Run(sample, Math.Max(1, result.GetValue(rounds)));
        });
        return command;
    }

    private static int Run(PageSample sample, int rounds)
    {
        var smartReader = new SmartReaderExtractor();
        var parser = new HtmlParser();
        var cleaner = new PageCleaner();
        Measurement[] costs = Measurement.Of(sample.Pages, (WarmupPages + sample.Pages.Count - 1) / sample.Pages.Count, rounds, page => parser.ParseDocument(page).Dispose(), page => cleaner.Clean(page));
        (Measurement parse, Measurement clean) = (costs[0], costs[1]);

        // The compiler has optimised what all three share for the first two by now; SmartReader comes last, for what it teaches the compiler slows the others down.
        PageSample read = sample with { Pages = [.. sample.Pages.Where(page => IsReadBy(smartReader, page))] };
        Measurement[] withPeer = Measurement.Of(read.Pages, 1, Math.Min(rounds, 3), page => smartReader.Extract(new PageInput(page, null, PageFormat.Html, null)), page => cleaner.Clean(page));

        Print($"{sample.Name}: {sample.Pages.Count} pages, {sample.Megabytes:0.0} MB, medians of {rounds} rounds\n");
        Print($"| | CPU ms a page | MB/s | pages/s | MB allocated per MB | time ÷ ParseDocument |");
        Print($"|---|---|---|---|---|---|");
        Row("AngleSharp ParseDocument(string)", sample, parse);
        Row("ArticleCleaner Clean(string)", sample, clean);
        Row($"SmartReader, on {read.Pages.Count} pages", read, withPeer[0]);
        Print($"");
        bool good = Target("Clean ÷ ParseDocument", clean.Milliseconds / parse.Milliseconds, MostOfParse);
        good &= Target("Clean ÷ SmartReader", withPeer[1].Milliseconds / withPeer[0].Milliseconds, MostOfSmartReader);
        IReadOnlyList<double> shares = StageShares.Measure(sample.Pages, rounds);
        good &= Target("Scoring ÷ Clean", shares[(int)Stage.Score], MostOfScoring);
        Print($"\n| stage | share of Clean |\n|---|---|");
        foreach (Stage stage in Enum.GetValues<Stage>())
        {
            Print($"| {stage.ToString().ToLowerInvariant()} | {shares[(int)stage]:0.000} |");
        }

        return good ? 0 : 1;

        void Row(string name, PageSample pages, Measurement cost) => Print(
            $"| {name} | {cost.Milliseconds / pages.Pages.Count:0.00} | {pages.Megabytes * 1000 / cost.Milliseconds:0.0} | {pages.Pages.Count * 1000 / cost.Milliseconds:0} | {cost.Megabytes / pages.Megabytes:0.0} | {cost.Milliseconds / pages.Pages.Count / (parse.Milliseconds / sample.Pages.Count):0.00} |");
    }

    /// <summary>SmartReader's guard refuses some pages, and from some it does not come back: they are left out for all.</summary>
    private static bool IsReadBy(SmartReaderExtractor smartReader, string page)
    {
        try
        {
            smartReader.Extract(new PageInput(page, null, PageFormat.Html, null));
            return true;
        }
        catch (Exception refusal) when (refusal is NotSupportedException or TimeoutException or InvalidOperationException)
        {
            return false;
        }
    }

    private static bool Target(string name, double value, double most)
    {
        Print($"{name}: {value:0.000} (at most {most:0.00}{(value <= most ? "" : ", **over**")})");
        return value <= most;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
