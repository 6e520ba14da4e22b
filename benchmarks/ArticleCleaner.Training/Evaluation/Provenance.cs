using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleCleaner.Training.Commands;
using ArticleCleaner.Training.Data;
using ArticleCleaner.Training.Html;

namespace ArticleCleaner.Training.Evaluation;

/// <summary>What a model file says of itself.</summary>
internal static class Provenance
{
    private static readonly Dictionary<string, string> Licences = new() { ["wcxb"] = "CC-BY-4.0", ["aeb"] = "MIT", ["trafilatura"] = "Apache-2.0" };

    public static string Describe(string date, IReadOnlyList<string> sets, int pages, IReadOnlyList<HtmlChoice> choices)
    {
        HtmlChoice[] scored = [.. choices.Where(static choice => choice.Outcome.Page.Set == "wcxb")];
        double[] confidence = HtmlConfidence.CrossValidate(choices);
        double[] f1 = [.. choices.Select(static choice => choice.Score.F1)];
        var json = new JsonObject
        {
            ["trained"] = date,
            ["sets"] = new JsonArray([.. sets.Select(set => new JsonObject { ["name"] = set, ["licence"] = Licences[set] })]),
            ["pages"] = pages,
            ["seed"] = TrainingDefaults.Html.Seed,
            ["html_trees"] = TrainingDefaults.Html.Rounds,
            ["text_trees"] = TrainingDefaults.Text.Rounds,
            ["cross_validation"] = new JsonObject
            {
                ["folds"] = Folds.Count,
                ["grouped_by"] = "registrable domain",
                ["html_word_f1"] = Math.Round(scored.Average(static choice => choice.Score.F1), 4),
                ["confidence_rank_correlation"] = Math.Round(Calibration.RankCorrelation(confidence, f1), 3),
                ["confidence_calibration_error"] = Math.Round(Calibration.Error(confidence, f1), 3),
            },
        };
        return json.ToJsonString(new JsonSerializerOptions { WriteIndented = false });
    }
}
