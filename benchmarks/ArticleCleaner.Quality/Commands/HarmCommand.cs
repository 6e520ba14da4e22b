using System.CommandLine;
using System.Globalization;
using System.Text;
using ArticleCleaner.Quality.Data;
using ArticleCleaner.Quality.Running;
using ArticleCleaner.Quality.Scoring;

namespace ArticleCleaner.Quality.Commands;

/// <summary><c>harm</c>: feeds texts in that are already clean, and measures how much of them is lost.</summary>
internal static class HarmCommand
{
    private static readonly string[] SetsWithTexts = ["wcxb", "aeb"];

    public static Command Create()
    {
        Option<DirectoryInfo?> data = CommandOptions.Data();
        Option<DirectoryInfo?> output = CommandOptions.Out();
        var worst = new Option<int>("--worst") { Description = "How many of the worst pages to write out.", DefaultValueFactory = _ => 30 };
        var asPage = new Option<bool>("--as-page") { Description = "Take the texts for whole pages (the default options) instead of text that was extracted already (CleanerOptions.ForExtractedText)." };
        var command = new Command("harm", "Feeds the truth texts of wcxb and aeb in as text and reports the share of their words that is kept.") { data, output, worst, asPage };
        command.SetAction(result =>
        {
            CleanerOptions options = result.GetValue(asPage) ? CleanerOptions.Default : CleanerOptions.ForExtractedText;
            foreach (string name in SetsWithTexts)
            {
                Run(EvaluationSets.Load(name, result.GetValue(data)?.FullName), options, result.GetValue(output)?.FullName, result.GetValue(worst));
            }

            return 0;
        });
        return command;
    }

    private static void Run(EvaluationSet set, CleanerOptions options, string? output, int worst)
    {
        EvaluationSet texts = set with { Pages = [.. set.Pages.Where(page => PythonText.Words(page.Truth.Text!).Count > 0)], Scorer = PageScorer.Words };
        var extractor = new ArticleCleanerExtractor(new PageCleaner(options));
        IReadOnlyList<SetResult> results = SetRunner.Run(texts, [extractor], page => new PageInput(page.Truth.Text!, null, PageFormat.Text, null), Progress.Of(texts.Pages.Count));
        string report = Write(set.Name, results[0]);
        Console.Out.WriteLine(report);
        if (output is not null)
        {
            Directory.CreateDirectory(output);
            File.WriteAllText(Path.Combine(output, $"{set.Name}-harm.md"), report);
            File.WriteAllText(Path.Combine(output, $"{set.Name}-harm-worst.md"), WorstPages.Write(results, worst));
        }
    }

    private static string Write(string set, SetResult result)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {set}: share of the words of clean texts that is kept\n\n");
        Report.Row(text, ["page type", "pages", "mean", "median", "5th percentile", "all kept", "less than half kept"]);
        Report.Rule(text, 7);
        Line(text, "all", result.Pages);
        foreach (IGrouping<string?, PageResult> group in result.Pages.GroupBy(page => page.Page.Truth.PageType).OrderByDescending(group => group.Count()))
        {
            Line(text, group.Key ?? "none", [.. group]);
        }

        text.Append(CultureInfo.InvariantCulture, $"\nworst: {string.Join(", ", result.Pages.OrderBy(Kept).Take(10).Select(page => $"{page.Page.Id} {Report.Figure(Kept(page))}"))}\n");
        return text.ToString();
    }

    private static void Line(StringBuilder text, string name, IReadOnlyList<PageResult> pages)
    {
        double[] kept = [.. pages.Select(Kept).Order()];
        Report.Row(
            text,
            [
                name,
                kept.Length.ToString(CultureInfo.InvariantCulture),
                Report.Figure(kept.Average()),
                Report.Figure(kept[kept.Length / 2]),
                Report.Figure(kept[kept.Length / 20]),
                Report.Figure(kept.Count(share => share >= 1) / (double)kept.Length),
                Report.Figure(kept.Count(share => share < 0.5) / (double)kept.Length),
            ]);
    }

    private static double Kept(PageResult page) => page.Score.Recall!.Value;
}
