using System.CommandLine;
using ArticleCleaner.Quality.Data;
using ArticleCleaner.Quality.Flattening;
using ArticleCleaner.Quality.Running;
using ArticleCleaner.Quality.Scoring;

namespace ArticleCleaner.Quality.Commands;

/// <summary><c>flatten</c>: writes a set's pages as flattened text.</summary>
internal static class FlattenCommand
{
    public static Command Create()
    {
        Option<string> set = CommandOptions.Set();
        Option<DirectoryInfo?> data = CommandOptions.Data();
        var output = new Argument<FileInfo>("out") { Description = "The JSON Lines file to write: id, text." };
        var command = new Command("flatten", "Writes a set's pages as flattened text: a block a line, no tags, no links.") { set, data, output };
        command.SetAction(result =>
        {
            EvaluationSet pages = EvaluationSets.Load(result.GetRequiredValue(set), result.GetValue(data)?.FullName);
            List<PageResult> flattened = [.. pages.Pages.Select(page => new PageResult(page, "", new Prediction(HtmlFlattener.Flatten(page.ReadText())), new PageScore { F1 = 0 }, null))];
            PredictionFile.Write(result.GetRequiredValue(output).FullName, new SetResult("flatten", flattened, 0));
            return 0;
        });
        return command;
    }
}
