using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleCleaner.Quality.Scoring;
using ArticleCleaner.Signals;
using ArticleCleaner.Training.Commands;
using ArticleCleaner.Training.Data;
using ArticleCleaner.Training.Html;
using ArticleCleaner.Training.Networks;
using ArticleCleaner.Training.Text;

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
            ["sets"] = SetsOf(sets),
            ["pages"] = pages,
            ["seed"] = TrainingDefaults.Html.Trees.Seed,
            ["html_trees"] = TrainingDefaults.Html.Trees.Rounds,
            ["html_network_units"] = UnitsOf(TrainingDefaults.Html),
            ["cross_validation"] = new JsonObject
            {
                ["folds"] = Folds.Count,
                ["grouped_by"] = "registrable domain",
                ["html_word_f1"] = Math.Round(scored.Average(static choice => choice.Score.F1), 4),
                ["confidence_rank_correlation"] = Math.Round(Calibration.RankCorrelation(confidence, f1), 3),
                ["confidence_calibration_error"] = Math.Round(Calibration.Error(confidence, f1), 3),
            },
        };
        HtmlChoice[] benchmark = [.. choices.Where(static choice => choice.Outcome.Page.Set == "aeb")];
        if (benchmark.Length > 0)
        {
            json["cross_validation"]!["aeb_four_gram_f1"] = Math.Round(PageScorer.Shingles.Total([.. benchmark.Select(static choice => PageScorer.Shingles.Score(choice.Outcome.Page.Page.Truth, choice.Outcome.TextOf(choice.Kept)))]).F1, 4);
        }

        return json.ToJsonString(new JsonSerializerOptions { WriteIndented = false });
    }

    /// <summary>What is to be said of a text model.</summary>
    public static JsonNode Describe(IReadOnlyList<TextChoice> choices)
    {
        float[] whole = ExtractedTrainer.CrossValidate(choices);
        return new JsonObject
        {
            ["sets"] = SetsOf(choices.Select(static choice => choice.Outcome.Sample.Page.Set).Distinct()),
            ["trees"] = TrainingDefaults.Text.Trees.Rounds,
            ["network_units"] = UnitsOf(TrainingDefaults.Text),
            ["seed"] = TrainingDefaults.Text.Trees.Seed,
            ["pages"] = choices.Count(static choice => choice.Outcome.Sample is { Kind: TextKind.Page, IsWordless: false }),
            ["extracted_texts"] = choices.Count(static choice => choice.Outcome.Sample.Kind != TextKind.Page && !choice.Outcome.Sample.IsWordless),
            ["cross_validated_word_f1"] = Mean(choices, whole, TextKind.Page, static score => score.F1),
            ["cross_validated_words_kept_of_truths"] = Mean(choices, whole, TextKind.Truth, static score => score.Recall ?? 0),
        };
    }

    /// <summary>What a file says of its text model.</summary>
    public static JsonNode? TextOf(string provenance) => JsonNode.Parse(provenance)!["text"];

    /// <summary>The provenance with this said of the text model.</summary>
    public static string WithText(string provenance, JsonNode? about)
    {
        JsonNode json = JsonNode.Parse(provenance)!;
        json["text"] = about?.DeepClone();
        return json.ToJsonString();
    }

    private static JsonArray UnitsOf(BlockOptions options) => [options.Network.First, options.Network.Second];

    private static JsonArray SetsOf(IEnumerable<string> sets) =>
        [.. sets.Select(static set => new JsonObject { ["name"] = set, ["licence"] = Licences[set] })];

    private static double Mean(IReadOnlyList<TextChoice> choices, float[] whole, TextKind kind, Func<PageScore, double> figure) =>
        Math.Round(
            choices.Select((choice, i) => (choice, Score: whole[i] >= TextScorer.ExtractedBound ? choice.Whole : choice.Chosen))
                .Where(pair => pair.choice.Outcome.Sample.Kind == kind && !pair.choice.Outcome.Sample.IsWordless)
                .Average(pair => figure(pair.Score)),
            4);
}
