using ArticleCleaner.Quality.Scoring;
using ArticleCleaner.Signals;
using ArticleCleaner.Training.LightGbm;
using ArticleCleaner.Training.Networks;

namespace ArticleCleaner.Training.Text;

/// <summary>
/// Makes the model of flattened text. What judges the lines' model (is the text extracted, how sure is it) learns from what
/// models say of sites they have not met; the lines' own model then learns from all sites.
/// </summary>
internal static class TextModelTrainer
{
    private static readonly BoostingOptions ConfidenceOptions = new()
    {
        Objective = Objective.Regression,
        Rounds = 80,
        Leaves = 6,
        LearningRate = 0.06,
        MinRowsInLeaf = 30,
    };

    /// <param name="pages">Flattened pages.</param>
    /// <param name="extracted">Texts of the same sets that are extracted already.</param>
    /// <param name="options">How the model of lines is trained.</param>
    public static (TextModel Model, TextChoice[] Choices) Learn(IReadOnlyList<TextSample> pages, IReadOnlyList<TextSample> extracted, BlockOptions options)
    {
        var gains = new double[TextSignals.Count];
        TextChoice[] choices = TextChoice.Make(TextCrossValidation.Run(pages, [.. TextSample.WithWordless([.. pages, .. extracted])], options, gains), PageScorer.Words);
        return (Learn(pages, choices, options), choices);
    }

    /// <param name="pages">Flattened pages.</param>
    /// <param name="choices">What models chose of texts whose site they had not met.</param>
    /// <param name="options">How the model of lines is trained.</param>
    private static TextModel Learn(IReadOnlyList<TextSample> pages, IReadOnlyList<TextChoice> choices, BlockOptions options)
    {
        var learner = new WordScoreLearner(pages);
        BlockModel lines = BlockTrainer.Train(TextTrainer.Rows(pages, learner, -1), options);
        return new TextModel(learner.Without(-1, -1), lines, ExtractedTrainer.Train(choices), LearnConfidence(choices));
    }

    /// <summary>Learns the F1 that choices reach.</summary>
    private static TreeEnsemble LearnConfidence(IReadOnlyList<TextChoice> choices)
    {
        float[] whole = ExtractedTrainer.CrossValidate(choices);
        var table = new RowTable(ConfidenceSignals.Count);
        var row = new float[ConfidenceSignals.Count];
        var types = new float[7];
        for (int i = 0; i < choices.Count; i++)
        {
            bool isWhole = whole[i] >= TextScorer.ExtractedBound;
            bool[] kept = [.. choices[i].Kept.Select(own => own || isWhole)];
            double expected = isWhole ? choices[i].Outcome.Extracted[(int)ExtractedSignal.ExpectedF1OfAll] : choices[i].Expected;
            ConfidenceSignals.Fill(choices[i].Outcome.Probability, choices[i].Outcome.Sample.Labels.Words, kept, expected, types, row);
            table.Add(row, (float)(isWhole ? choices[i].WholeF1 : choices[i].ChosenF1), 1);
        }

        return GradientBoosting.Train(table, ConfidenceOptions).ToEnsemble();
    }
}
