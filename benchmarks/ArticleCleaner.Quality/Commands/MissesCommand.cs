using System.CommandLine;
using System.Globalization;
using System.Text;
using ArticleCleaner.Quality.Data;
using ArticleCleaner.Quality.Running;
using ArticleCleaner.Quality.Scoring;

namespace ArticleCleaner.Quality.Commands;

/// <summary><c>misses</c>: why titles, authors and dates are not the set's.</summary>
internal static class MissesCommand
{
    private static readonly string[] Fields = ["title", "author", "date"];

    public static Command Create()
    {
        Option<string> set = CommandOptions.Set();
        Option<DirectoryInfo?> data = CommandOptions.Data();
        var output = new Option<DirectoryInfo?>("--out") { Description = "Write every miss with its candidates into this folder (Markdown). Holds other people's text: for reading, not for publishing." };
        var command = new Command("misses", "Counts, by cause, the titles, authors and dates that are not the set's.") { set, data, output };
        command.SetAction(result => Run(EvaluationSets.Load(result.GetRequiredValue(set), result.GetValue(data)?.FullName), result.GetValue(output)?.FullName));
        return command;
    }

    private static int Run(EvaluationSet set, string? output)
    {
        var cleaner = new PageCleaner();
        var misses = new List<MetadataMiss>();
        foreach (EvaluationPage page in set.Pages)
        {
            PageInput input = SetRunner.AsStored(page);
            Article article = ArticleCleanerExtractor.Clean(cleaner, input);
            misses.AddRange(MetadataMisses.Of(page.Id, page.Truth, ArticleCleanerExtractor.Predict(article), article, input.Text));
        }

        Console.Out.WriteLine("| field | cause | answered wrong | not answered |\n|---|---|---|---|");
        foreach (string field in Fields)
        {
            foreach (MissCause cause in Enum.GetValues<MissCause>())
            {
                MetadataMiss[] these = [.. misses.Where(miss => miss.Field == field && miss.Cause == cause)];
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {field} | {cause} | {these.Count(miss => miss.Answer is not null)} | {these.Count(miss => miss.Answer is null)} |"));
            }
        }

        if (output is not null)
        {
            Directory.CreateDirectory(output);
            File.WriteAllText(Path.Combine(output, $"{set.Name}-misses.md"), Listing(misses));
        }

        return 0;
    }

    private static string Listing(List<MetadataMiss> misses)
    {
        var text = new StringBuilder();
        foreach (MetadataMiss miss in misses.OrderBy(miss => miss.Field, StringComparer.Ordinal).ThenBy(miss => miss.Cause))
        {
            text.Append(CultureInfo.InvariantCulture, $"## {miss.Field} {miss.Cause} {miss.Page}\ntruth: {miss.Truth}\nours: {miss.Answer}\n");
            foreach (string candidate in miss.Candidates)
            {
                text.Append(CultureInfo.InvariantCulture, $"    {candidate}\n");
            }
        }

        return text.ToString();
    }
}
