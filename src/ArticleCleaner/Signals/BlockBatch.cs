using System.Runtime.Intrinsics;
using ArticleCleaner.Signals.Networks;

namespace ArticleCleaner.Signals;

/// <summary>
/// Asks a model for the probabilities of a page's blocks, some at once. Where the trees alone are sure of a block, the network is
/// not asked about it: that is so for most blocks, and leaves the choice as it is. The same code serves training and use.
/// </summary>
/// <param name="model">The model.</param>
/// <param name="firstPageSignal">From this signal on all are the same for each row of a page.</param>
internal sealed class BlockBatch(BlockModel model, int firstPageSignal)
{
    /// <summary>Log-odds from which on the trees are sure: one in 150 is something else.</summary>
    private const float Sure = 5;

    private readonly RowBatch _rows = new(model.Columns);
    private readonly RowBatch _unsure = new(model.Columns);
    private readonly int[] _unsureBlocks = new int[RowBatch.Rows];
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
        int unsure = 0;
        for (int first = 0; first < probability.Length; first += RowBatch.Rows)
        {
            Span<float> sums = probability.Slice(first, Math.Min(RowBatch.Rows, probability.Length - first));
            for (int i = 0; i < sums.Length; i++)
            {
                if (first + i != leftOut)
                {
                    fill(first + i, _rows[i]);
                }
            }

            if (first == 0)
            {
                int any = leftOut == 0 && sums.Length > 1 ? 1 : 0;
                _trees.BeginPage(_rows[any]);
                _network.BeginPage(_rows[any]);
            }

            SumTrees(sums);
            for (int i = 0; i < sums.Length; i++)
            {
                if (MathF.Abs(sums[i]) >= Sure)
                {
                    continue;
                }

                _rows[i].CopyTo(_unsure[unsure]);
                _unsureBlocks[unsure++] = first + i;
                if (unsure == RowBatch.Rows)
                {
                    AskNetwork(unsure, probability);
                    unsure = 0;
                }
            }
        }

        if (unsure > 0)
        {
            AskNetwork(unsure, probability);
        }

        foreach (ref float sum in probability)
        {
            sum = 1 / (1 + MathF.Exp(-sum));
        }
    }

    /// <summary>Finds the trees' leaves for blocks of the page scored last.</summary>
    /// <param name="rows">Their rows.</param>
    /// <returns>See <see cref="TreeBatch.Reach"/>.</returns>
    public ReadOnlySpan<uint> Reach(in RowBatch rows) => _trees.Reach(rows);

    private void SumTrees(Span<float> sums)
    {
        Span<float> all = stackalloc float[RowBatch.Rows];
        _trees.Sums(_rows).CopyTo(all);
        all[..sums.Length].CopyTo(sums);
    }

    private void AskNetwork(int count, Span<float> sums)
    {
        Span<float> network = stackalloc float[RowBatch.Rows];
        _network.Sums(_unsure).CopyTo(network);
        for (int i = 0; i < count; i++)
        {
            ref float sum = ref sums[_unsureBlocks[i]];
            sum = (sum * (1 - model.NetworkShare)) + (network[i] * model.NetworkShare);
        }
    }
}
