using ArticleCleaner.Signals;
using ArticleCleaner.Training.LightGbm;

namespace ArticleCleaner.Training.Networks;

/// <summary>
/// Trains two ensembles of trees, one that seeks the best threshold of each split and one that draws it, and a network, each alone
/// on the same rows. They err on different sites, so that together they err less than any: on WCXB's HTML pages the loss in
/// cross-validation is 0.259 with the first alone, 0.254 with both ensembles or with the first and the network, 0.252 with all.
/// </summary>
internal static class BlockTrainer
{
    /// <summary>Trains on all rows.</summary>
    public static BlockModel Train(RowTable table, BlockOptions options) => Train(table, options, out _);

    /// <summary>Trains on all rows; <paramref name="trees"/> are those of the model.</summary>
    public static BlockModel Train(RowTable table, BlockOptions options, out BoostedTrees trees)
    {
        float share = (float)(1 - options.Network.Share) / 2;
        BoostedTrees sought = GradientBoosting.Train(table, options.Trees);
        BoostedTrees drawn = GradientBoosting.Train(table, options.Trees with { DrawnThresholds = true });
        trees = sought.Scaled(share).With(drawn.Scaled(share));
        return new BlockModel(trees.ToEnsemble(), PerceptronTrainer.Train(table, options.Network));
    }
}
