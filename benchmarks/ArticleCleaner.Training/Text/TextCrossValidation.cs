using ArticleCleaner.Signals;
using ArticleCleaner.Training.Data;
using ArticleCleaner.Training.LightGbm;
using ArticleCleaner.Training.Networks;

namespace ArticleCleaner.Training.Text;

/// <summary>What models say of texts whose site they have not met.</summary>
internal static class TextCrossValidation
{
    private const int Threads = 2;

    /// <summary>Trains a model per fold on flattened pages and applies it to the texts of the fold left out.</summary>
    /// <param name="pages">Flattened pages.</param>
    /// <param name="texts">What to apply the models to: the pages, or other texts of their sites.</param>
    /// <param name="options">How models are trained.</param>
    /// <param name="gains">Receives what each column was worth to the trees of all models together.</param>
    /// <returns>By text.</returns>
    public static TextOutcome[] Run(IReadOnlyList<TextSample> pages, IReadOnlyList<TextSample> texts, BlockOptions options, double[] gains)
    {
        var learner = new WordScoreLearner(pages);
        var outcomes = new TextOutcome[texts.Count];
        Parallel.For(0, Folds.Count, new ParallelOptions { MaxDegreeOfParallelism = Threads }, fold =>
        {
            BlockModel model = BlockTrainer.Train(TextTrainer.Rows(pages, learner, fold), options, out BoostedTrees trees);
            int[] tested = [.. Enumerable.Range(0, texts.Count).Where(i => texts[i].Fold == fold)];
            TextOutcome[] found = TextTrainer.Predict([.. tested.Select(i => texts[i])], model, learner.Without(fold, -1));
            for (int i = 0; i < tested.Length; i++)
            {
                outcomes[tested[i]] = found[i];
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
        return outcomes;
    }
}
