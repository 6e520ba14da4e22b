using System.CommandLine;
using System.Globalization;
using ArticleCleaner.Quality.Commands;
using ArticleCleaner.Quality.Scoring;
using ArticleCleaner.Signals;
using ArticleCleaner.Training.Data;
using ArticleCleaner.Training.Evaluation;
using ArticleCleaner.Training.Html;
using ArticleCleaner.Training.Networks;
using ArticleCleaner.Training.Pages;

namespace ArticleCleaner.Training.Commands;

/// <summary><c>cv</c>: five-fold cross-validation by site on WCXB's HTML pages.</summary>
internal static class CrossValidateCommand
{
    public static Command Create()
    {
        Option<DirectoryInfo?> data = CommandOptions.Data();
        var training = new BlockOptionSet(TrainingDefaults.Html);
        var worst = new Option<int>("--worst") { Description = "How many of the worst pages to list.", DefaultValueFactory = _ => 0 };
        Option<string[]> also = TrainingOptions.Also();
        var command = new Command("cv", "Trains on four fifths of WCXB's sites and scores the rest, five times.") { data, worst, also };
        training.AddTo(command);
        command.SetAction(result => Run(result.GetValue(data)?.FullName, result.GetValue(also)!, training.Read(result), result.GetValue(worst)));
        return command;
    }

    private static int Run(string? data, string[] also, BlockOptions options, int worst)
    {
        IReadOnlyList<LabelledPage> pages = LabelledPage.Load([.. ((string[])["wcxb", .. also]).SelectMany(set => TrainingSet.Load(set, data, PageFormat.Html))]);
        ILookup<string, HtmlChoice> sets = HtmlChoice.Make(HtmlCrossValidation.Run(pages, [options], Console.Error)[0]).ToLookup(static choice => choice.Outcome.Page.Set);
        HtmlChoice[] choices = [.. sets["wcxb"]];
        double[] confidence = HtmlConfidence.CrossValidate(choices);
        double[] f1 = [.. choices.Select(static choice => choice.Score.F1)];
        Console.Out.WriteLine(TypeTable.Write([.. choices.Select(static choice => choice.Outcome.Page)], [.. choices.Select(static choice => choice.Score)]));
        Line("log loss of blocks", choices.Sum(static choice => choice.Outcome.Loss) / choices.Sum(static choice => choice.Outcome.Weight.Sum(static weight => (double)weight)));
        Line("page type right", choices.Average(static choice => PageTypes.Likeliest(choice.Outcome.Types).Type == choice.Outcome.Page.PageType ? 1.0 : 0));
        Line("confidence, rank correlation with F1", Calibration.RankCorrelation(confidence, f1));
        Line("confidence, expected calibration error", Calibration.Error(confidence, f1));
        if (sets["aeb"].Any())
        {
            PageScorer shingles = PageScorer.Shingles;
            Line("article-extraction-benchmark with folds of it in training, 4-gram F1", shingles.Total([.. sets["aeb"].Select(choice => shingles.Score(choice.Outcome.Page.Page.Truth, choice.Outcome.TextOf(choice.Kept)))]).F1);
        }

        foreach ((double sure, double score, int count) in Calibration.Curve(confidence, f1))
        {
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  confidence {sure:0.00}: F1 {score:0.000} on {count} pages"));
        }

        foreach (HtmlChoice choice in choices.OrderBy(static choice => choice.Score.F1).Take(worst))
        {
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{choice.Outcome.Page.Id} {choice.Outcome.Page.PageType} F1 {choice.Score.F1:0.000} P {choice.Score.Precision:0.000} R {choice.Score.Recall:0.000}"));
        }

        return 0;
    }

    private static void Line(string name, double value) => Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {value:0.0000}"));
}
