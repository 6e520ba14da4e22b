using ArticleCleaner.Signals;
using ArticleCleaner.Training.Data;
using ArticleCleaner.Training.LightGbm;

namespace ArticleCleaner.Training.Text;

/// <summary>Trains the model of lines of flattened text and applies it.</summary>
internal static class TextTrainer
{
    /// <summary>The rows of texts, each scored by words that neither its own part of the sites nor the fold left out taught.</summary>
    public static RowTable Rows(IReadOnlyList<TextSample> samples, WordScoreLearner learner, int leftOut)
    {
        TextSample[] chosen = [.. TextSample.WithWordless(samples.Where(sample => sample.Fold != leftOut))];
        var table = new RowTable(TextSignals.Count);
        var signals = new TextSignals();
        var row = new float[TextSignals.Count];
        SegmentedPages.MapTexts([.. chosen.Select(sample => sample.Input)], (i, document, scan) =>
        {
            signals.Run(document, scan, chosen[i].IsWordless ? WordScores.None : learner.Without(leftOut, chosen[i].Part));
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

    /// <summary>Applies a model to texts.</summary>
    public static TextOutcome[] Predict(IReadOnlyList<TextSample> samples, BlockModel lines, WordScores scores)
    {
        var signals = new TextSignals();
        var smoothing = new LineSmoothing();
        var batch = new BlockBatch(lines, TextSignals.Count);
        return SegmentedPages.MapTexts([.. samples.Select(sample => sample.Input)], (i, document, scan) =>
        {
            signals.Run(document, scan, samples[i].IsWordless ? WordScores.None : scores);
            var probability = new float[document.Blocks.Count];
            batch.Score(signals.Fill, -1, probability);
            smoothing.Apply(probability, signals.Lines.Facts, signals.Repetition);
            var kept = new bool[probability.Length];
            var extracted = new float[ExtractedSignals.Count];
            double expected = ExpectedF1.Choose(probability, samples[i].Labels.Words, 0, 0, kept);
            ExtractedSignals.Fill(signals, probability, kept, expected, extracted);
            return new TextOutcome(samples[i], probability, extracted);
        });
    }
}
