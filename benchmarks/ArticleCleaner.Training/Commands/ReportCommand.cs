using System.CommandLine;
using ArticleCleaner.Quality.Commands;
using ArticleCleaner.Training.Networks;
using ArticleCleaner.Training.Reporting;

namespace ArticleCleaner.Training.Commands;

/// <summary><c>report</c>: from the data folder to a page of tables and pictures.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        Option<DirectoryInfo?> data = CommandOptions.Data();
        var output = new Option<DirectoryInfo>("--out") { Description = "The folder to write README.md and its pictures into.", Required = true };
        var trees = new Option<int?>("--trees") { Description = "Number of trees of both models, to try the report quickly; default: as the shipped models." };
        var curveTrees = new Option<int>("--curve-trees") { Description = "Number of trees of the learning curve's models.", DefaultValueFactory = _ => 60 };
        var step = new Option<int>("--step") { Description = "Use every n-th page only, to try the report quickly.", DefaultValueFactory = _ => 1 };
        var command = new Command("report", "Cross-validates both models and writes the quality report: tables and pictures.") { data, output, trees, curveTrees, step };
        command.SetAction(result =>
        {
            int? rounds = result.GetValue(trees);
            var options = new ReportOptions(
                With(TrainingDefaults.Html, rounds),
                With(TrainingDefaults.Text, rounds),
                result.GetValue(curveTrees),
                Math.Max(1, result.GetValue(step)));
            ReportData report = ReportComputation.Run(result.GetValue(data)?.FullName, options, Console.Error);
            string folder = result.GetValue(output)!.FullName;
            ReportWriter.Write(report, folder, DateOnly.FromDateTime(DateTime.UtcNow));
            Console.Out.WriteLine(Path.Combine(folder, "README.md"));
            return 0;
        });
        return command;
    }

    private static BlockOptions With(BlockOptions options, int? rounds) => rounds is { } number ? options with { Trees = options.Trees with { Rounds = number } } : options;
}
