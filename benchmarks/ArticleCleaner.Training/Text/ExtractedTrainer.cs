using ArticleCleaner.Signals;
using ArticleCleaner.Training.Data;
using ArticleCleaner.Training.LightGbm;

namespace ArticleCleaner.Training.Text;

/// <summary>
/// Learns when a text should be kept whole, because somebody extracted it already: whether keeping all of it scores at least
/// as well as the choice of lines. A text counts by how much the two differ.
/// </summary>
internal static class ExtractedTrainer
{
    /// <summary>Weight of a text where both do the same.</summary>
    private const float LeastWeight = 0.03f;

    private static readonly BoostingOptions Options = new()
    {
        Rounds = 100,
        Leaves = 8,
        LearningRate = 0.06,
        MinRowsInLeaf = 20,
        ColumnShare = 0.5,
    };

    public static TreeEnsemble Train(IEnumerable<TextChoice> choices)
    {
        var table = new RowTable(ExtractedSignals.Count);
        foreach (TextChoice choice in choices)
        {
            table.Add(choice.Outcome.Extracted, choice.WholeF1 >= choice.ChosenF1 ? 1 : 0, LeastWeight + (float)Math.Abs(choice.WholeF1 - choice.ChosenF1));
        }

        return GradientBoosting.Train(table, Options).ToEnsemble();
    }

    /// <summary>By choice, the probability that a model which has not met its site gives to keeping it whole.</summary>
    public static float[] CrossValidate(IReadOnlyList<TextChoice> choices)
    {
        var probabilities = new float[choices.Count];
        Parallel.For(0, Folds.Count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
        {
            TreeEnsemble trees = Train(choices.Where(choice => choice.Outcome.Sample.Fold != fold));
            for (int i = 0; i < probabilities.Length; i++)
            {
                if (choices[i].Outcome.Sample.Fold == fold)
                {
                    probabilities[i] = trees.Probability(choices[i].Outcome.Extracted);
                }
            }
        });
        return probabilities;
    }
}
