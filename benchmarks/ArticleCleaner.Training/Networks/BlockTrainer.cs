using ArticleCleaner.Signals;
using ArticleCleaner.Training.LightGbm;

namespace ArticleCleaner.Training.Networks;

/// <summary>
/// Trains trees and a network, each alone on the same rows. They err on different sites, so that together they err less than
/// either: on WCXB's HTML pages the loss in cross-validation is 0.259 with the trees, 0.278 with the network, 0.254 with both.
/// </summary>
internal static class BlockTrainer
{
    /// <summary>Trains on all rows.</summary>
    public static BlockModel Train(RowTable table, BlockOptions options) => Train(table, options, out _);

    /// <summary>Trains on all rows; <paramref name="trees"/> are its trees as they were grown.</summary>
    public static BlockModel Train(RowTable table, BlockOptions options, out BoostedTrees trees)
    {
        trees = GradientBoosting.Train(table, options.Trees);
        return new BlockModel(trees.ToEnsemble(), PerceptronTrainer.Train(table, options.Network), (float)options.Network.Share);
    }
}
