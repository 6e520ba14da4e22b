namespace ArticleCleaner.Signals;

/// <summary>The trees of a <see cref="TreeEnsemble"/> of one output, laid out for <see cref="TreeBatch"/>.</summary>
internal sealed class TreeTables
{
    /// <summary>Most leaves of a tree: a set of them is a word of the machine.</summary>
    public const int MaxLeaves = 32;

    private readonly ThresholdNode[] _nodes;
    private readonly int[] _starts;
    private readonly float[] _leaves;

    /// <exception cref="NotSupportedException">A tree has more than <see cref="MaxLeaves"/> leaves.</exception>
    public TreeTables(TreeEnsemble ensemble)
    {
        Columns = ensemble.Columns;
        Trees = ensemble.Trees.Length;
        _leaves = new float[Trees * MaxLeaves];
        var nodes = new List<(int Signal, ThresholdNode Node)>(ensemble.Nodes.Length);
        for (int i = 0; i < Trees; i++)
        {
            AddTree(ensemble, i, nodes);
        }

        nodes.Sort(static (a, b) => (a.Signal, a.Node.Threshold, a.Node.Tree).CompareTo((b.Signal, b.Node.Threshold, b.Node.Tree)));
        _nodes = [.. nodes.Select(static node => node.Node)];
        _starts = new int[Columns + 1];
        foreach ((int signal, _) in nodes)
        {
            _starts[signal + 1]++;
        }

        for (int i = 0; i < Columns; i++)
        {
            _starts[i + 1] += _starts[i];
        }
    }

    /// <summary>Number of signals in a row.</summary>
    public int Columns { get; }

    public int Trees { get; }

    /// <summary>The leaves' values from left to right, <see cref="MaxLeaves"/> places for each tree.</summary>
    public ReadOnlySpan<float> Leaves => _leaves;

    /// <summary>The nodes that ask for a signal, lowest threshold first.</summary>
    public ReadOnlySpan<ThresholdNode> NodesOf(int signal) => _nodes.AsSpan(_starts[signal], _starts[signal + 1] - _starts[signal]);

    /// <summary>Numbers the leaves of a tree from left to right, and writes down for each node which of them are on its left.</summary>
    private void AddTree(TreeEnsemble ensemble, int index, List<(int Signal, ThresholdNode Node)> nodes)
    {
        TreeStart tree = ensemble.Trees[index];
        if (tree.NodeCount >= MaxLeaves)
        {
            throw new NotSupportedException($"A tree has {tree.NodeCount + 1} leaves, more than {MaxLeaves}.");
        }

        Span<float> leaves = _leaves.AsSpan(index * MaxLeaves, MaxLeaves);
        int next = 0;
        var open = new Stack<(short Child, int Parent)>([(tree.NodeCount == 0 ? (short)-1 : (short)0, -1)]);
        Span<int> firstLeaf = stackalloc int[MaxLeaves];
        while (open.TryPop(out (short Child, int Parent) at))
        {
            if (at.Parent >= 0)
            {
                // All leaves on the left of the parent are numbered by now.
                TreeNode parent = ensemble.Nodes[tree.FirstNode + at.Parent];
                uint left = BitsBelow(next) & ~BitsBelow(firstLeaf[at.Parent]);
                nodes.Add((parent.Signal, new ThresholdNode(parent.Threshold, ~left, index)));
            }

            if (at.Child < 0)
            {
                leaves[next++] = ensemble.Leaves[tree.FirstLeaf + ~at.Child];
                continue;
            }

            TreeNode node = ensemble.Nodes[tree.FirstNode + at.Child];
            firstLeaf[at.Child] = next;
            open.Push((node.Right, at.Child));
            open.Push((node.Left, -1));
        }
    }

    private static uint BitsBelow(int bit) => (uint)((1ul << bit) - 1);
}

/// <summary>A node of some tree. A row whose signal is above the threshold goes right.</summary>
/// <param name="Threshold">Bound of the signal.</param>
/// <param name="Kept">The leaves that remain for a row that goes right.</param>
/// <param name="Tree">Number of the tree.</param>
internal readonly record struct ThresholdNode(float Threshold, uint Kept, int Tree);
