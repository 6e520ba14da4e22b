using System.Numerics;

namespace ArticleCleaner.Signals;

/// <summary>
/// What each signal of a block adds to the log-odds that the trees give it, for the reasons: all trees count, the network does
/// not. Blocks are mostly asked for in their order, so those left out after one are looked at together with it.
/// </summary>
/// <param name="model">The model.</param>
internal sealed class BlockWeights(BlockModel model)
{
    private readonly RowBatch _rows = new(model.Columns);
    private readonly int[] _blocks = new int[RowBatch.Rows];
    private readonly uint[] _leaves = new uint[model.Trees.Trees.Length * RowBatch.Rows];
    private readonly float[] _weights = new float[model.Columns];
    private BlockBatch? _batch;
    private BlockBatch.RowFill _fill = static (_, _) => { };
    private bool[] _kept = [];
    private int _leftOut;
    private int _count;

    /// <summary>Begins a page, after it was scored.</summary>
    /// <param name="batch">What scored it.</param>
    /// <param name="fill">Fills the rows of blocks.</param>
    /// <param name="leftOut">A block that is never asked for and whose row is not to be filled; below zero: none.</param>
    /// <param name="kept">By block; kept ones are hardly asked for.</param>
    public void Begin(BlockBatch batch, BlockBatch.RowFill fill, int leftOut, bool[] kept) => (_batch, _fill, _leftOut, _kept, _count) = (batch, fill, leftOut, kept, 0);

    /// <summary>The weights of a block's signals, until the next call.</summary>
    /// <param name="block">The block's number in its page.</param>
    /// <param name="row">Its signals.</param>
    public ReadOnlySpan<float> Of(int block, out ReadOnlySpan<float> row)
    {
        int at = _blocks.AsSpan(0, _count).IndexOf(block);
        if (at < 0)
        {
            Take(block);
            at = 0;
        }

        row = _rows[at];
        _weights.AsSpan().Clear();
        LeafWeights ways = model.Trees.LeafWeights;
        for (int tree = 0; tree < ways.Trees; tree++)
        {
            int leaf = BitOperations.TrailingZeroCount(_leaves[(tree * RowBatch.Rows) + at]);
            foreach (SignalWeight part in ways.Of(tree, leaf))
            {
                _weights[part.Signal] += part.Weight;
            }
        }

        return _weights;
    }

    /// <summary>Looks at a block and those after it that are likely to be asked for next.</summary>
    private void Take(int first)
    {
        _count = 0;
        for (int i = first; i < _kept.Length && _count < RowBatch.Rows; i++)
        {
            if (i == first || (!_kept[i] && i != _leftOut))
            {
                _fill(i, _rows[_count]);
                _blocks[_count++] = i;
            }
        }

        _batch!.Reach(_rows).CopyTo(_leaves);
    }
}
