using System.Runtime.InteropServices;

namespace ArticleCleaner.Signals;

/// <summary>
/// For each leaf of a <see cref="TreeEnsemble"/> of one output, what the splits on the way to it changed the expected sum by, by
/// signal (the path attribution of Saabas, 2014). It depends on the leaf alone, so it is added up once for all rows: explaining
/// one takes no walk down the trees.
/// </summary>
internal sealed class LeafWeights
{
    private readonly List<SignalWeight> _weights = [];
    private readonly int[] _starts;

    public LeafWeights(TreeEnsemble ensemble)
    {
        Trees = ensemble.Trees.Length;
        _starts = new int[(Trees * TreeTables.MaxLeaves) + 1];
        for (int i = 0; i < Trees; i++)
        {
            AddTree(ensemble, i);
        }
    }

    public int Trees { get; }

    /// <summary>What the splits on the way to a leaf weigh, one for each signal they ask for.</summary>
    /// <param name="tree">Number of the tree.</param>
    /// <param name="leaf">The leaf, counted from left to right.</param>
    public ReadOnlySpan<SignalWeight> Of(int tree, int leaf)
    {
        int at = (tree * TreeTables.MaxLeaves) + leaf;
        return CollectionsMarshal.AsSpan(_weights)[_starts[at].._starts[at + 1]];
    }

    private void AddTree(TreeEnsemble ensemble, int index)
    {
        TreeStart tree = ensemble.Trees[index];
        ReadOnlySpan<TreeNode> nodes = ensemble.Nodes.Slice(tree.FirstNode, tree.NodeCount);
        ReadOnlySpan<float> values = ensemble.Leaves[tree.FirstLeaf..];

        // Right children wait until all that is left of them is done: leaves come from left to right. A node stands before those below it.
        var waiting = new Stack<(short Child, SignalWeight[] Way)>();
        waiting.Push((tree.NodeCount == 0 ? (short)~0 : (short)0, []));
        int leaf = 0;
        while (waiting.TryPop(out (short Child, SignalWeight[] Way) next))
        {
            if (next.Child < 0)
            {
                _weights.AddRange(next.Way);
                leaf++;
                _starts[(index * TreeTables.MaxLeaves) + leaf] = _weights.Count;
                continue;
            }

            TreeNode node = nodes[next.Child];
            waiting.Push((node.Right, With(next.Way, node, MeanOf(node.Right, nodes, values))));
            waiting.Push((node.Left, With(next.Way, node, MeanOf(node.Left, nodes, values))));
        }

        _starts.AsSpan((index * TreeTables.MaxLeaves) + leaf + 1, TreeTables.MaxLeaves - leaf).Fill(_weights.Count);
    }

    private static float MeanOf(short child, ReadOnlySpan<TreeNode> nodes, ReadOnlySpan<float> leaves) => child >= 0 ? nodes[child].Mean : leaves[~child];

    /// <summary>The way with one split more.</summary>
    private static SignalWeight[] With(SignalWeight[] way, in TreeNode node, float mean)
    {
        int signal = node.Signal;
        int known = Array.FindIndex(way, weight => weight.Signal == signal);
        if (known < 0)
        {
            return [.. way, new SignalWeight(signal, mean - node.Mean)];
        }

        SignalWeight[] longer = [.. way];
        longer[known] = new SignalWeight(signal, longer[known].Weight + mean - node.Mean);
        return longer;
    }
}

/// <summary>What a signal adds to the log-odds.</summary>
internal readonly record struct SignalWeight(int Signal, float Weight);
