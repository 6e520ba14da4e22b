using ArticleCleaner.Signals.Networks;

namespace ArticleCleaner.Signals;

/// <summary>
/// Main content or not: the log-odds of a block are a mean of what trees and a network say of its signals, each trained alone.
/// </summary>
internal sealed record BlockModel
{
    /// <exception cref="InvalidDataException">They are not of the same signals, or the share is none.</exception>
    public BlockModel(TreeEnsemble trees, Perceptron network, float networkShare)
    {
        (Trees, Network, NetworkShare) = (trees, network, networkShare);
        if (trees.Columns != network.Columns || trees.Outputs != 1 || networkShare is not (>= 0 and <= 1))
        {
            throw new InvalidDataException("The model's trees and network do not fit each other.");
        }
    }

    public TreeEnsemble Trees { get; }

    public Perceptron Network { get; }

    /// <summary>What the network counts in the mean, from 0 to 1; the trees count the rest.</summary>
    public float NetworkShare { get; }

    /// <summary>Number of signals in a row.</summary>
    public int Columns => Trees.Columns;
}
