using System.CommandLine;
using System.Globalization;
using ArticleCleaner.Quality.Commands;
using ArticleCleaner.Quality.Scoring;
using ArticleCleaner.Signals;
using ArticleCleaner.Training.Data;
using ArticleCleaner.Training.Evaluation;
using ArticleCleaner.Training.Html;
using ArticleCleaner.Training.LightGbm;
using ArticleCleaner.Training.Pages;

namespace ArticleCleaner.Training.Commands;

/// <summary><c>cv</c>: five-fold cross-validation by site.</summary>
internal static class CrossValidateCommand
{
    public static Command Create()
    {
        Option<DirectoryInfo?> data = CommandOptions.Data();
        var rounds = new Option<int>("--trees") { DefaultValueFactory = _ => 60 };
        var rate = new Option<double>("--rate") { DefaultValueFactory = _ => 0.1 };
        var leaves = new Option<int>("--leaves") { DefaultValueFactory = _ => 31 };
        var columns = new Option<double>("--columns") { DefaultValueFactory = _ => 1 };
        var minRows = new Option<int>("--min-rows") { DefaultValueFactory = _ => 20 };
        var l2 = new Option<double>("--l2") { DefaultValueFactory = _ => 0 };
        var command = new Command("cv", "Five-fold cross-validation by site.") { data, rounds, rate, leaves, columns, minRows, l2 };
        command.SetAction(result => Run(
            result.GetValue(data)?.FullName,
            new BoostingOptions
            {
                Rounds = result.GetValue(rounds),
                LearningRate = result.GetValue(rate),
                Leaves = result.GetValue(leaves),
                ColumnShare = result.GetValue(columns),
                MinRowsInLeaf = result.GetValue(minRows),
                L2 = result.GetValue(l2),
            }));
        return command;
    }

    private static BoostingOptions Parse(BoostingOptions o, string text)
    {
        foreach (string part in text.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            double v = double.Parse(part.AsSpan(1), CultureInfo.InvariantCulture);
            o = part[0] switch
            {
                't' => o with { Rounds = (int)v },
                'r' => o with { LearningRate = v },
                'l' => o with { Leaves = (int)v },
                'c' => o with { ColumnShare = v },
                'm' => o with { MinRowsInLeaf = (int)v },
                'p' => o with { L2 = v },
                'h' => o with { MinHessianInLeaf = v },
                'b' => o with { RowShare = v },
                'x' => o with { Objective = Objective.CrossEntropy },
                _ => throw new ArgumentException(part),
            };
        }

        return o;
    }

    private static int Run(string? data, BoostingOptions options)
    {
        IReadOnlyList<LabelledPage> pages = LabelledPage.Load(TrainingSet.Load("wcxb", data, PageFormat.Html));
        BoostingOptions[] all = [.. Environment.GetEnvironmentVariable("VARIANTS") is { } v ? v.Split(';').Select(x => Parse(options, x)) : [options]];
        IReadOnlyList<IReadOnlyList<PageOutcome>> outcomes = HtmlCrossValidation.Run(pages, all, Console.Error);
        for (int i = 0; i < all.Length; i++)
        {
            Console.Out.WriteLine(all[i].ToParameters());
            Posthoc.Run(outcomes[i]);
        }

        return 0;
    }
}
