using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleCleaner.Signals;

/// <summary>
/// The trees of a <see cref="TreeEnsemble"/> laid out for four rows at a time: a row's way down a tree is a chain of loads
/// that a processor waits for, and four chains wait at once. The sums have the same bits as those of the ensemble, for each
/// row's leaves are added in the same order.
/// </summary>
internal sealed class TreeBatch
{
    /// <summary>Rows taken at once.</summary>
    public const int Rows = 4;

    private readonly Node[] _nodes;
    private readonly int[] _roots;
    private readonly int _columns;

    public TreeBatch(TreeEnsemble ensemble)
    {
        _columns = ensemble.Columns;
        _roots = new int[ensemble.Trees.Length];
        var nodes = new List<Node>(ensemble.Nodes.Length + ensemble.Leaves.Length);
        for (int i = 0; i < _roots.Length; i++)
        {
            TreeStart tree = ensemble.Trees[i];
            int first = _roots[i] = nodes.Count;
            foreach (TreeNode node in ensemble.Nodes.Slice(tree.FirstNode, tree.NodeCount))
            {
                nodes.Add(new Node(node.Threshold, node.Signal, Place(node.Left), Place(node.Right)));
            }

            // A leaf leads to itself, so that rows may wait there for the others.
            foreach (float leaf in ensemble.Leaves.Slice(tree.FirstLeaf, tree.NodeCount + 1))
            {
                nodes.Add(new Node(leaf, 0, nodes.Count, nodes.Count));
            }

            int Place(short child) => child >= 0 ? first + child : first + tree.NodeCount + ~child;
        }

        _nodes = [.. nodes];
    }

    /// <summary>The raw sums of four rows.</summary>
    /// <param name="rows">The rows, one behind the other.</param>
    /// <param name="sums">Receives the four sums.</param>
    /// <exception cref="ArgumentException">There are fewer than four rows.</exception>
    public void Sums(ReadOnlySpan<float> rows, Span<float> sums)
    {
        if (rows.Length < Rows * _columns || sums.Length < Rows)
        {
            throw new ArgumentException("The rows of a batch are four.", nameof(rows));
        }

        // The ensemble has checked that every signal and every child is inside of its arrays.
        ref Node nodes = ref MemoryMarshal.GetArrayDataReference(_nodes);
        ref float row0 = ref MemoryMarshal.GetReference(rows);
        ref float row1 = ref Unsafe.Add(ref row0, _columns);
        ref float row2 = ref Unsafe.Add(ref row1, _columns);
        ref float row3 = ref Unsafe.Add(ref row2, _columns);
        float sum0 = 0, sum1 = 0, sum2 = 0, sum3 = 0;
        foreach (int root in _roots)
        {
            int at0 = root, at1 = root, at2 = root, at3 = root;
            int moved;
            do
            {
                int to0 = Step(ref nodes, at0, ref row0), to1 = Step(ref nodes, at1, ref row1);
                int to2 = Step(ref nodes, at2, ref row2), to3 = Step(ref nodes, at3, ref row3);
                moved = (to0 ^ at0) | (to1 ^ at1) | (to2 ^ at2) | (to3 ^ at3);
                (at0, at1, at2, at3) = (to0, to1, to2, to3);
            }
            while (moved != 0);

            sum0 += Unsafe.Add(ref nodes, at0).Threshold;
            sum1 += Unsafe.Add(ref nodes, at1).Threshold;
            sum2 += Unsafe.Add(ref nodes, at2).Threshold;
            sum3 += Unsafe.Add(ref nodes, at3).Threshold;
        }

        (sums[0], sums[1], sums[2], sums[3]) = (sum0, sum1, sum2, sum3);
    }

    /// <summary>The next node, chosen by a load and not by a jump, which would be guessed wrong every other time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Step(ref Node nodes, int at, ref float row)
    {
        ref Node node = ref Unsafe.Add(ref nodes, at);
        bool left = Unsafe.Add(ref row, node.Signal) <= node.Threshold;
        return Unsafe.Add(ref node.Right, Unsafe.BitCast<bool, byte>(left));
    }

    /// <summary>An inner node, or a leaf that leads to itself and holds its value in the place of the threshold.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Node(float threshold, int signal, int left, int right)
    {
        public readonly float Threshold = threshold;
        public readonly int Signal = signal;
        public int Right = right;
        public int Left = left;
    }
}
