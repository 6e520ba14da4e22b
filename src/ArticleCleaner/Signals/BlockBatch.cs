using System.Runtime.Intrinsics;
using ArticleCleaner.Signals.Networks;

namespace ArticleCleaner.Signals;

/// <summary>Asks a model for the probabilities of up to eight blocks at once. The same code serves training and use.</summary>
/// <param name="model">The model.</param>
/// <param name="firstPageSignal">From this signal on all are the same for each row of a page.</param>
internal sealed class BlockBatch(BlockModel model, int firstPageSignal)
{
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

            (_trees.Sums(_rows) + _network.Sums(_rows)).CopyTo(sums);
            for (int i = 0; i < count; i++)
            {
                probability[first + i] = 1 / (1 + MathF.Exp(-sums[i]));
            }
        }
    }
}
