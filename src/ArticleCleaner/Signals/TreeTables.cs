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

    /// <summary>Number of nodes that ask for one of the signals before one.</summary>
    public int NodesBefore(int signal) => _starts[signal];

    /// <summary>The leaves' values from left to right, <see cref="MaxLeaves"/> places for each tree.</summary>
    public ReadOnlySpan<float> Leaves => _leaves;

    /// <summary>The nodes that ask for a signal, lowest threshold first.</summary>
    public ReadOnlySpan<ThresholdNode> NodesOf(int signal) => _nodes.AsSpan(_starts[signal], _starts[signal + 1] - _starts[signal]);

    /// <summary>Numbers the leaves of a tree from left to right, and writes down for each node which of them are on which side.</summary>
    private void AddTree(TreeEnsemble ensemble, int index, List<(int Signal, ThresholdNode Node)> nodes)
    {
        TreeStart tree = ensemble.Trees[index];
        if (tree.NodeCount >= MaxLeaves)
        {
            throw new NotSupportedException($"A tree has {tree.NodeCount + 1} leaves, more than {MaxLeaves}.");
        }

        // A node stands before the nodes below it: they are counted from the last node on, and numbered from the first on.
        ReadOnlySpan<TreeNode> own = ensemble.Nodes.Slice(tree.FirstNode, tree.NodeCount);
        Span<int> counts = stackalloc int[MaxLeaves];
        for (int i = own.Length - 1; i >= 0; i--)
        {
            counts[i] = CountBelow(own[i].Left, counts) + CountBelow(own[i].Right, counts);
        }

        ReadOnlySpan<float> values = ensemble.Leaves[tree.FirstLeaf..];
        Span<float> leaves = _leaves.AsSpan(index * MaxLeaves, MaxLeaves);
        leaves[0] = values[0];
        Span<int> firsts = stackalloc int[MaxLeaves];
        for (int i = 0; i < own.Length; i++)
        {
            TreeNode node = own[i];
            int first = firsts[i];
            int middle = first + CountBelow(node.Left, counts);
            Place(node.Left, first, values, leaves, firsts);
            Place(node.Right, middle, values, leaves, firsts);
            uint left = BitsBelow(middle) & ~BitsBelow(first);
            uint right = BitsBelow(first + counts[i]) & ~BitsBelow(middle);
            nodes.Add((node.Signal, new ThresholdNode(node.Threshold, left, right, index)));
        }
    }

    private static int CountBelow(short child, ReadOnlySpan<int> counts) => child < 0 ? 1 : counts[child];

    /// <summary>Puts a child's first leaf at its place.</summary>
    private static void Place(short child, int first, ReadOnlySpan<float> values, Span<float> leaves, Span<int> firsts)
    {
        if (child < 0)
        {
            leaves[first] = values[~child];
        }
        else
        {
            firsts[child] = first;
        }
    }

    private static uint BitsBelow(int bit) => (uint)((1ul << bit) - 1);
}

/// <summary>A node of some tree. A row whose signal is above the threshold goes right.</summary>
/// <param name="Threshold">Bound of the signal.</param>
/// <param name="Left">The leaves on its left, as bits.</param>
/// <param name="Right">The leaves on its right.</param>
/// <param name="Tree">Number of the tree.</param>
internal readonly record struct ThresholdNode(float Threshold, uint Left, uint Right, int Tree);
