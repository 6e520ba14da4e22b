using ArticleCleaner.Signals.Networks;

namespace ArticleCleaner.Signals;

/// <summary>
/// Main content or not: the log-odds of a block are the sum of what trees and a network say of its signals. Each was trained alone
/// and then scaled by its share.
/// </summary>
internal sealed record BlockModel
{
    /// <exception cref="InvalidDataException">They are not of the same signals.</exception>
    public BlockModel(TreeEnsemble trees, Perceptron network)
    {
        (Trees, Network) = (trees, network);
        if (trees.Columns != network.Columns || trees.Outputs != 1)
        {
            throw new InvalidDataException("The model's trees and network are not of the same signals.");
        }
    }

    public TreeEnsemble Trees { get; }

    public Perceptron Network { get; }

    /// <summary>Number of signals in a row.</summary>
    public int Columns => Trees.Columns;
}
