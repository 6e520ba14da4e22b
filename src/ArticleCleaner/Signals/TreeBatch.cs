using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleCleaner.Signals;

/// <summary>
/// Scores eight rows at once by the method of QuickScorer (Lucchese et al., 2015): instead of walking down each tree, the nodes of
/// all trees are gone through signal by signal, in the order of their thresholds, and each node that sends a row to the right takes
/// the leaves on its left out of the row's set. The leaf reached is the first one left. There is no jump to guess and no chain of
/// loads, and signals that are the same for a whole page are gone through once a page. The sums have the same bits as those of the
/// ensemble: each row's leaves are added in the same order.
/// </summary>
/// <param name="tables">The trees.</param>
/// <param name="firstPageSignal">From this signal on all are the same for each row of a page.</param>
internal sealed class TreeBatch(TreeTables tables, int firstPageSignal)
{
    private const int Rows = RowBatch.Rows;

    private readonly uint[] _page = new uint[tables.Trees];
    private readonly uint[] _leaves = new uint[tables.Trees * Rows];

    /// <summary>Begins a page: reads its signals from any of its rows; they hold for all rows until the next call.</summary>
    public void BeginPage(ReadOnlySpan<float> row)
    {
        _page.AsSpan().Fill(uint.MaxValue);
        for (int signal = firstPageSignal; signal < tables.Columns; signal++)
        {
            foreach (ref readonly ThresholdNode node in tables.NodesOf(signal))
            {
                if (row[signal] <= node.Threshold)
                {
                    break;
                }

                _page[node.Tree] &= node.Kept;
            }
        }
    }

    /// <summary>The raw sums of the rows, for ensembles of one output.</summary>
    public Vector256<float> Sums(in RowBatch rows)
    {
        Span<Vector256<uint>> leaves = MemoryMarshal.Cast<uint, Vector256<uint>>(_leaves.AsSpan());
        for (int i = 0; i < leaves.Length; i++)
        {
            leaves[i] = Vector256.Create(_page[i]);
        }

        // The tables number the trees themselves: none is outside.
        ref Vector256<uint> first = ref MemoryMarshal.GetReference(leaves);
        for (int signal = 0; signal < firstPageSignal; signal++)
        {
            ReadOnlySpan<ThresholdNode> nodes = tables.NodesOf(signal);
            if (nodes.IsEmpty)
            {
                continue;
            }

            Vector256<float> values = rows.ValuesOf(signal);
            foreach (ref readonly ThresholdNode node in nodes)
            {
                Vector256<uint> isLeft = Vector256.LessThanOrEqual(values, Vector256.Create(node.Threshold)).AsUInt32();
                if (isLeft == Vector256<uint>.AllBitsSet)
                {
                    // The thresholds that follow are higher still.
                    break;
                }

                Unsafe.Add(ref first, node.Tree) &= isLeft | Vector256.Create(node.Kept);
            }
        }

        return Sum();
    }

    private Vector256<float> Sum()
    {
        Span<float> sums = stackalloc float[Rows];
        sums.Clear();
        ReadOnlySpan<uint> left = _leaves;
        ReadOnlySpan<float> values = tables.Leaves;
        while (!left.IsEmpty)
        {
            for (int row = 0; row < Rows; row++)
            {
                sums[row] += values[BitOperations.TrailingZeroCount(left[row])];
            }

            left = left[Rows..];
            values = values[TreeTables.MaxLeaves..];
        }

        return Vector256.Create<float>(sums);
    }
}
