using ArticleCleaner.Training.Data;
using ArticleCleaner.Training.LightGbm;

namespace ArticleCleaner.Training.Text;

/// <summary>Probabilities of every text's lines by a model that has not met its site.</summary>
internal static class TextCrossValidation
{
    private const int Threads = 2;

    /// <summary>Trains a model per fold.</summary>
    /// <returns>By sample, the probabilities of its lines; and what each column was worth in all models together.</returns>
    public static (float[][] Probabilities, double[] Gains) Run(IReadOnlyList<TextSample> samples, BoostingOptions options)
    {
        var learner = new WordScoreLearner(samples);
        var probabilities = new float[samples.Count][];
        var gains = new double[Signals.TextSignals.Count];
        Parallel.For(0, Folds.Count, new ParallelOptions { MaxDegreeOfParallelism = Threads }, fold =>
        {
            BoostedTrees trees = GradientBoosting.Train(TextTrainer.Rows(samples, learner, fold), options);
            int[] tested = [.. Enumerable.Range(0, samples.Count).Where(i => samples[i].Fold == fold)];
            float[][] found = TextTrainer.Predict([.. tested.Select(i => samples[i])], trees, learner.Without(fold, -1));
            for (int i = 0; i < tested.Length; i++)
            {
                probabilities[tested[i]] = found[i];
            }

            lock (gains)
            {
                double[] own = trees.Gains();
                for (int i = 0; i < own.Length; i++)
                {
                    gains[i] += own[i];
                }
            }
        });
        return (probabilities, gains);
    }
}
