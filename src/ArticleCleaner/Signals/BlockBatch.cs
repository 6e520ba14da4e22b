using System.Runtime.Intrinsics;
using ArticleCleaner.Signals.Networks;

namespace ArticleCleaner.Signals;

/// <summary>
/// Asks a model for the probabilities of up to eight blocks at once. Where the trees alone are sure of a block, the network is not
/// asked about it: that is so for most blocks, and leaves the choice as it is. The same code serves training and use.
/// </summary>
/// <param name="model">The model.</param>
/// <param name="firstPageSignal">From this signal on all are the same for each row of a page.</param>
internal sealed class BlockBatch(BlockModel model, int firstPageSignal)
{
    /// <summary>Log-odds from which on the trees are sure: one in 150 is something else.</summary>
    private const float Sure = 5;

    private readonly RowBatch _rows = new(model.Columns);
    private readonly TreeBatch _trees = new(model.Trees.Tables, firstPageSignal);
    private readonly PerceptronBatch _network = new(model.Network, firstPageSignal);

    /// <summary>Fills the row of a block.</summary>
    /// <param name="block">The block's number in its page.</param>
    /// <param name="row">All its signals, to be written.</param>
    public delegate void RowFill(int block, Span<float> row);

    /// <summary>The probabilities of a page's blocks.</summary>
    /// <param name="fill">Fills the rows of blocks.</param>
    /// <param name="leftOut">A block whose row is not to be filled and whose probability means nothing; below zero: none.</param>
    /// <param name="probability">By block; written.</param>
    public void Score(RowFill fill, int leftOut, Span<float> probability)
    {
        Span<float> sums = stackalloc float[RowBatch.Rows];
        for (int first = 0; first < probability.Length; first += RowBatch.Rows)
        {
            int count = Math.Min(RowBatch.Rows, probability.Length - first);
            for (int i = 0; i < count; i++)
            {
                if (first + i != leftOut)
                {
                    fill(first + i, _rows[i]);
                }
            }

            if (first == 0)
            {
                int any = leftOut == 0 && count > 1 ? 1 : 0;
                _trees.BeginPage(_rows[any]);
                _network.BeginPage(_rows[any]);
            }

            Sums().CopyTo(sums);
            for (int i = 0; i < count; i++)
            {
                probability[first + i] = 1 / (1 + MathF.Exp(-sums[i]));
            }
        }
    }

    private Vector256<float> Sums()
    {
        Vector256<float> trees = _trees.Sums(_rows);
        Vector256<float> isSure = Vector256.GreaterThanOrEqual(Vector256.Abs(trees), Vector256.Create(Sure));
        if (isSure.AsUInt32() == Vector256<uint>.AllBitsSet)
        {
            return trees;
        }

        Vector256<float> mean = (trees * Vector256.Create(1 - model.NetworkShare)) + (_network.Sums(_rows) * Vector256.Create(model.NetworkShare));
        return Vector256.ConditionalSelect(isSure, trees, mean);
    }
}
