using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleCleaner.Signals;

/// <summary>
/// Scores sixteen rows at once by the method of QuickScorer (Lucchese et al., 2015): instead of walking down each tree, the nodes
/// of all trees are gone through signal by signal, in the order of their thresholds, and each node that sends a row to the right
/// takes the leaves on its left out of the row's set. The leaf reached is the first one left. There is no jump to guess and no
/// chain of loads. Signals that are the same for a whole page are gone through once a page, and what they leave without a choice
/// is not asked again. The sums have the same bits as those of the ensemble: each row's leaves are added in the same order.
/// </summary>
/// <param name="tables">The trees.</param>
/// <param name="firstPageSignal">From this signal on all are the same for each row of a page.</param>
internal sealed class TreeBatch(TreeTables tables, int firstPageSignal)
{
    private const int Rows = RowBatch.Rows;

    private readonly uint[] _page = new uint[tables.Trees];
    private readonly ThresholdNode[] _open = new ThresholdNode[tables.NodesBefore(firstPageSignal) + 1];
    private readonly int[] _starts = new int[firstPageSignal + 1];
    private readonly uint[] _leaves = new uint[tables.Trees * Rows];

    /// <summary>Begins a page: reads its signals from any of its rows; they hold for all rows until the next call.</summary>
    public void BeginPage(ReadOnlySpan<float> row)
    {
        _page.AsSpan().Fill(uint.MaxValue);
        for (int signal = firstPageSignal; signal < tables.Columns; signal++)
        {
            float value = row[signal];
            foreach (ref readonly ThresholdNode node in tables.NodesOf(signal))
            {
                _page[node.Tree] &= ~(value <= node.Threshold ? node.Right : node.Left);
            }
        }

        // A node with no leaf left on one of its sides is not reached, or sends all rows to the other.
        int count = 0;
        for (int signal = 0; signal < firstPageSignal; signal++)
        {
            foreach (ref readonly ThresholdNode node in tables.NodesOf(signal))
            {
                uint leaves = _page[node.Tree];
                _open[count] = node;
                count += (leaves & node.Left) != 0 && (leaves & node.Right) != 0 ? 1 : 0;
            }

            _starts[signal + 1] = count;
        }
    }

    /// <summary>The raw sums of the rows, for ensembles of one output.</summary>
    public Vector512<float> Sums(in RowBatch rows)
    {
        Reach(rows);
        return Avx512CD.IsSupported ? SumWide(MemoryMarshal.Cast<uint, Vector512<uint>>(_leaves.AsSpan())) : Sum();
    }

    /// <summary>Finds the leaves that the rows end in.</summary>
    /// <returns>By tree, for each row the leaves that are left as bits: the lowest one is the leaf reached.</returns>
    public ReadOnlySpan<uint> Reach(in RowBatch rows)
    {
        Span<Vector512<uint>> leaves = MemoryMarshal.Cast<uint, Vector512<uint>>(_leaves.AsSpan());
        for (int i = 0; i < leaves.Length; i++)
        {
            leaves[i] = Vector512.Create(_page[i]);
        }

        // The tables number the trees themselves: none is outside.
        ref Vector512<uint> first = ref MemoryMarshal.GetReference(leaves);
        for (int signal = 0; signal < firstPageSignal; signal++)
        {
            ReadOnlySpan<ThresholdNode> nodes = _open.AsSpan(_starts[signal], _starts[signal + 1] - _starts[signal]);
            if (nodes.IsEmpty)
            {
                continue;
            }

            Vector512<float> values = rows.ValuesOf(signal);
            foreach (ref readonly ThresholdNode node in nodes)
            {
                Vector512<uint> isLeft = Vector512.LessThanOrEqual(values, Vector512.Create(node.Threshold)).AsUInt32();
                if (isLeft == Vector512<uint>.AllBitsSet)
                {
                    // The thresholds that follow are higher still.
                    break;
                }

                ref Vector512<uint> own = ref Unsafe.Add(ref first, node.Tree);
                own = Vector512.ConditionalSelect(isLeft, own, own & Vector512.Create(~node.Left));
            }
        }

        return _leaves;
    }

    /// <summary>The same as <see cref="Sum"/>: a tree's leaves fit in two registers, from which each row takes its own.</summary>
    private Vector512<float> SumWide(ReadOnlySpan<Vector512<uint>> leaves)
    {
        Vector512<float> sums = Vector512<float>.Zero;
        ReadOnlySpan<Vector512<float>> values = MemoryMarshal.Cast<float, Vector512<float>>(tables.Leaves);
        for (int i = 0; i < leaves.Length; i++)
        {
            Vector512<uint> first = leaves[i] & (Vector512<uint>.Zero - leaves[i]);
            Vector512<int> index = Vector512.Create(31) - Avx512CD.LeadingZeroCount(first).AsInt32();
            sums += Avx512F.PermuteVar16x32x2(values[2 * i], index, values[(2 * i) + 1]);
        }

        return sums;
    }

    private Vector512<float> Sum()
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

        return Vector512.Create<float>(sums);
    }
}
