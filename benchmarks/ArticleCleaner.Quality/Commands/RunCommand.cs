using System.CommandLine;
using ArticleCleaner.Quality.Data;
using ArticleCleaner.Quality.Running;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Quality.Commands;

/// <summary><c>run</c>: scores the library, and peers beside it, on a set.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        Option<string> set = CommandOptions.Set();
        Option<DirectoryInfo?> data = CommandOptions.Data();
        Option<DirectoryInfo?> output = CommandOptions.Out();
        var peers = new Option<string[]>("--peer") { Description = "A peer to score beside us; may be given more than once.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        peers.AcceptOnlyFromAmong([.. Peers.Names]);
        var mode = new Option<string>("--mode") { Description = "html: the page itself. text: the page flattened first.", DefaultValueFactory = _ => "html" };
        mode.AcceptOnlyFromAmong("html", "text");
        var worst = new Option<int>("--worst") { Description = "How many of the worst pages to write out.", DefaultValueFactory = _ => 30 };

        var bias = new Option<double>("--recall-bias") { Description = "CleanerOptions.RecallBias of the library, -1 (precision) to 1 (recall)." };
        var opinion = new Option<double?>("--second-opinion") { Description = "Score beside us what a second opinion of SmartReader makes of pages below this confidence (0 to 1)." };

        var model = new Option<FileInfo>("--model") { Description = "A model file that the training program wrote, instead of the one that ships with the library." };
        model.AcceptExistingOnly();

        var command = new Command("run", "Scores the library, and peers beside it, on a set.") { set, data, peers, mode, bias, opinion, model, output, worst };
        command.SetAction(result => Run(
            EvaluationSets.Load(result.GetRequiredValue(set), result.GetValue(data)?.FullName),
            result.GetValue(mode)!,
            [new ArticleCleanerExtractor(new PageCleaner(new CleanerOptions { RecallBias = result.GetValue(bias) }, Read(result.GetValue(model)))), .. SecondOpinion(result.GetValue(opinion)), .. result.GetValue(peers)!.Select(Peers.Create)],
            result.GetValue(output)?.FullName,
            result.GetValue(worst)));
        return command;
    }

    private static ContentModel? Read(FileInfo? file)
    {
        using FileStream? stream = file?.OpenRead();
        return stream is null ? null : ContentModelFile.Read(stream);
    }

    private static IEnumerable<IExtractor> SecondOpinion(double? confidence) =>
        confidence is { } value ? [new SecondOpinionExtractor(value)] : [];

    private static int Run(EvaluationSet set, string mode, IReadOnlyList<IExtractor> extractors, string? output, int worst)
    {
        IReadOnlyList<SetResult> results = SetRunner.Run(set, extractors, mode == "text" ? SetRunner.AsText : SetRunner.AsStored, Progress.Of(set.Pages.Count));
        string report = Report.Write(set, mode, results);
        Console.Out.Write(report);
        if (output is not null)
        {
            Directory.CreateDirectory(output);
            foreach (SetResult result in results)
            {
                PredictionFile.Write(Path.Combine(output, $"{set.Name}-{mode}-{result.Extractor}.jsonl"), result);
            }

            File.WriteAllText(Path.Combine(output, $"{set.Name}-{mode}.md"), report);
            File.WriteAllText(Path.Combine(output, $"{set.Name}-{mode}-worst.md"), WorstPages.Write(results, worst));
        }

        return 0;
    }
}
