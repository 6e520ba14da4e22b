using ArticleCleaner.Signals;
using ArticleCleaner.Training.Data;
using ArticleCleaner.Training.Evaluation;
using ArticleCleaner.Training.LightGbm;

namespace ArticleCleaner.Training.Html;

/// <summary>Learns the F1 to expect of a choice from the F1 that choices reached on sites the model had not met.</summary>
internal static class HtmlConfidence
{
    private static readonly BoostingOptions Options = new()
    {
        Objective = Objective.Regression,
        Rounds = 80,
        Leaves = 6,
        LearningRate = 0.06,
        MinRowsInLeaf = 30,
    };

    public static TreeEnsemble Learn(IEnumerable<HtmlChoice> choices)
    {
        var table = new RowTable(ConfidenceSignals.Count);
        foreach (HtmlChoice choice in choices)
        {
            table.Add(choice.Confidence, (float)choice.Score.F1, 1);
        }

        return GradientBoosting.Train(table, Options).ToEnsemble();
    }

    /// <summary>By choice, the confidence given by a model that learned on other folds.</summary>
    public static double[] CrossValidate(IReadOnlyList<HtmlChoice> choices)
    {
        var confidence = new double[choices.Count];
        for (int fold = 0; fold < Folds.Count; fold++)
        {
            TreeEnsemble model = Learn(choices.Where(choice => Folds.Of(choice.Outcome.Page) != fold));
            for (int i = 0; i < confidence.Length; i++)
            {
                if (Folds.Of(choices[i].Outcome.Page) == fold)
                {
                    confidence[i] = ConfidenceSignals.Estimate(model, choices[i].Confidence);
                }
            }
        }

        return confidence;
    }
}
