using System.CommandLine;
using ArticleCleaner.Quality.Data;
using ArticleCleaner.Quality.Running;

namespace ArticleCleaner.Quality.Commands;

/// <summary><c>extracted</c>: cleans what SmartReader extracted, and scores before and after.</summary>
internal static class ExtractedCommand
{
    public static Command Create()
    {
        var set = new Option<string[]>("--set") { Description = "The sets to score on.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => ["wcxb", "aeb"] };
        set.AcceptOnlyFromAmong("wcxb", "aeb", "trafilatura");
        Option<DirectoryInfo?> data = CommandOptions.Data();
        var command = new Command("extracted", "Runs SmartReader, cleans its output, and scores before and after by page type.") { set, data };
        command.SetAction(result =>
        {
            foreach (string name in result.GetValue(set)!)
            {
                EvaluationSet pages = EvaluationSets.Load(name, result.GetValue(data)?.FullName);
                Console.Out.WriteLine(Report.Write(pages, "already extracted", SetRunner.Run(pages, new AlreadyExtracted().Extractors, SetRunner.AsStored, Progress.Of(pages.Pages.Count))));
            }

            return 0;
        });
        return command;
    }
}
