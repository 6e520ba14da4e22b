using ArticleCleaner.Signals;
using ArticleCleaner.Training.Data;
using ArticleCleaner.Training.LightGbm;

namespace ArticleCleaner.Training.Text;

/// <summary>Trains the model of lines of flattened text and applies it.</summary>
internal static class TextTrainer
{
    /// <summary>The rows of texts, each scored by words that neither its own fold nor the one left out taught.</summary>
    public static RowTable Rows(IReadOnlyList<TextSample> samples, WordScoreLearner learner, int leftOut)
    {
        TextSample[] chosen = [.. samples.Where(sample => sample.Fold != leftOut)];
        var table = new RowTable(TextSignals.Count);
        var signals = new TextSignals();
        var row = new float[TextSignals.Count];
        SegmentedPages.MapTexts([.. chosen.Select(sample => sample.Input)], (i, document, scan) =>
        {
            signals.Run(document, scan, learner.Without(leftOut, chosen[i].Fold));
            for (int line = 0; line < document.Blocks.Count; line++)
            {
                if (chosen[i].Labels.Words[line] > 0)
                {
                    signals.Fill(line, row);
                    table.Add(row, chosen[i].Labels.IsContent(line) ? 1 : 0, chosen[i].Labels.Weight[line]);
                }
            }

            return true;
        });
        return table;
    }

    /// <summary>The probabilities of the texts' lines.</summary>
    public static float[][] Predict(IReadOnlyList<TextSample> samples, BoostedTrees trees, WordScores scores)
    {
        var signals = new TextSignals();
        var row = new float[TextSignals.Count];
        return SegmentedPages.MapTexts([.. samples.Select(sample => sample.Input)], (_, document, scan) =>
        {
            signals.Run(document, scan, scores);
            var probability = new float[document.Blocks.Count];
            for (int line = 0; line < probability.Length; line++)
            {
                signals.Fill(line, row);
                probability[line] = trees.Probability(row);
            }

            return probability;
        });
    }
}
