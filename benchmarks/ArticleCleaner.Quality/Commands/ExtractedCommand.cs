using System.CommandLine;
using ArticleCleaner.Quality.Data;
using ArticleCleaner.Quality.Running;

namespace ArticleCleaner.Quality.Commands;

/// <summary><c>extracted</c>: cleans what other extractors made of a set's pages, and scores before and after.</summary>
internal static class ExtractedCommand
{
    private const string SmartReader = "smartreader";
    private const string ContentPath = "content-path";

    public static Command Create()
    {
        var set = new Option<string[]>("--set") { Description = "The sets to score on.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => ["wcxb", "aeb", "trafilatura"] };
        set.AcceptOnlyFromAmong("wcxb", "aeb", "trafilatura");
        Option<DirectoryInfo?> data = CommandOptions.Data();
        var by = new Option<string[]>("--by") { Description = "The extractors that are run: SmartReader, a small one in the manner of trafilatura.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [SmartReader, ContentPath] };
        by.AcceptOnlyFromAmong(SmartReader, ContentPath);
        var from = new Option<FileInfo?>("--from") { Description = "Take what another program extracted from a file instead: JSON Lines of id and text, as run --out writes them. For one set." };
        var output = new Option<DirectoryInfo?>("--out") { Description = "Write the pages that changed, the worst first, into this folder (Markdown). Holds other people's text: for reading, not for publishing." };
        var command = new Command("extracted", "Runs other extractors, cleans their output, and scores before and after by page type.") { set, data, by, from, output };
        command.SetAction(result =>
        {
            foreach (string name in result.GetValue(set)!)
            {
                EvaluationSet pages = EvaluationSets.Load(name, result.GetValue(data)?.FullName);
                AlreadyExtracted[] extractors = result.GetValue(from) is { } file
                    ? [AlreadyExtracted.By(new PredictedExtractor(file.FullName))]
                    : [.. result.GetValue(by)!.Select(extractor => extractor == SmartReader ? AlreadyExtracted.BySmartReader() : AlreadyExtracted.By(new ContentPathExtractor()))];
                foreach (AlreadyExtracted extractor in extractors)
                {
                    Run(pages, extractor, result.GetValue(output)?.FullName);
                }
            }

            return 0;
        });
        return command;
    }

    private static void Run(EvaluationSet pages, AlreadyExtracted extractor, string? output)
    {
        IReadOnlyList<SetResult> results = SetRunner.Run(pages, extractor.Extractors, SetRunner.AsStored, Progress.Of(pages.Pages.Count));
        Console.Out.WriteLine(Report.Write(pages, "already extracted", results));
        Console.Out.WriteLine(ChangeByType.Write(pages, results));
        if (output is not null)
        {
            Directory.CreateDirectory(output);
            File.WriteAllText(Path.Combine(output, $"{pages.Name}-{results[0].Extractor}-changed.md"), ChangedPages.Write(results));
        }
    }
}
