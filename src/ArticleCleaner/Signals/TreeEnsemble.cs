namespace ArticleCleaner.Signals;

/// <summary>
/// A sum of decision trees in flattened arrays: no allocation, no reflection, the same bits on every run.
/// </summary>
internal sealed class TreeEnsemble
{
    private readonly TreeNode[] _nodes;
    private readonly float[] _leaves;
    private readonly TreeStart[] _trees;
    private readonly Lazy<TreeTables> _tables;
    private readonly Lazy<LeafWeights> _leafWeights;

    /// <param name="columns">Number of signals in a row.</param>
    /// <param name="outputs">Sums made at once; tree <c>i</c> adds to the sum <c>i % outputs</c>.</param>
    /// <param name="trees">Where each tree begins.</param>
    /// <param name="nodes">The inner nodes of all trees.</param>
    /// <param name="leaves">The leaves of all trees.</param>
    public TreeEnsemble(int columns, int outputs, TreeStart[] trees, TreeNode[] nodes, float[] leaves)
    {
        Columns = columns;
        Outputs = outputs;
        _trees = trees;
        _nodes = nodes;
        _leaves = leaves;
        Check();
        _tables = new Lazy<TreeTables>(() => new TreeTables(this));
        _leafWeights = new Lazy<LeafWeights>(() => new LeafWeights(this));
    }

    public int Columns { get; }

    public int Outputs { get; }

    /// <summary>The same trees for <see cref="TreeBatch"/>, made at first use.</summary>
    public TreeTables Tables => _tables.Value;

    /// <summary>What the way to each leaf says, made at first use.</summary>
    public LeafWeights LeafWeights => _leafWeights.Value;

    public ReadOnlySpan<TreeStart> Trees => _trees;

    public ReadOnlySpan<TreeNode> Nodes => _nodes;

    public ReadOnlySpan<float> Leaves => _leaves;

    /// <summary>The raw sum of a row, for ensembles of one output.</summary>
    public float Sum(ReadOnlySpan<float> row)
    {
        float sum = 0;
        foreach (TreeStart tree in _trees)
        {
            sum += _leaves[tree.FirstLeaf + LeafOf(tree, row)];
        }

        return sum;
    }

    /// <summary>The raw sums of a row.</summary>
    public void Sums(ReadOnlySpan<float> row, Span<float> sums)
    {
        sums[..Outputs].Clear();
        int output = 0;
        foreach (TreeStart tree in _trees)
        {
            sums[output] += _leaves[tree.FirstLeaf + LeafOf(tree, row)];
            output = output + 1 == Outputs ? 0 : output + 1;
        }
    }

    /// <summary>The probability of a row, for ensembles of one output trained on log-odds.</summary>
    public float Probability(ReadOnlySpan<float> row) => 1 / (1 + MathF.Exp(-Sum(row)));

    private int LeafOf(in TreeStart tree, ReadOnlySpan<float> row)
    {
        int node = tree.NodeCount == 0 ? -1 : 0;
        while (node >= 0)
        {
            ref readonly TreeNode at = ref _nodes[tree.FirstNode + node];
            node = row[at.Signal] <= at.Threshold ? at.Left : at.Right;
        }

        return ~node;
    }

    /// <summary>A file that was cut or changed must not lead outside of the arrays or round in circles.</summary>
    private void Check()
    {
        foreach (TreeStart tree in _trees)
        {
            for (int i = 0; i < tree.NodeCount; i++)
            {
                TreeNode node = _nodes[tree.FirstNode + i];
                if (node.Signal < 0 || node.Signal >= Columns || !IsAhead(node.Left, i, tree) || !IsAhead(node.Right, i, tree))
                {
                    throw new InvalidDataException("The model's trees are damaged.");
                }
            }
        }
    }

    private static bool IsAhead(short child, int node, in TreeStart tree) => child >= 0 ? child > node && child < tree.NodeCount : ~child <= tree.NodeCount;
}

/// <summary>An inner node. A row goes left when its signal is at most the threshold.</summary>
/// <param name="Threshold">Bound of the signal.</param>
/// <param name="Mean">Mean of the leaves below, weighted by training rows.</param>
/// <param name="Signal">Column of the row.</param>
/// <param name="Left">Next node of the same tree, or the complement (<c>~</c>) of a leaf.</param>
/// <param name="Right">The same for larger values.</param>
internal readonly record struct TreeNode(float Threshold, float Mean, short Signal, short Left, short Right);

/// <summary>Where a tree's nodes and leaves begin. A tree without nodes has one leaf; otherwise one leaf more than nodes.</summary>
internal readonly record struct TreeStart(int FirstNode, int NodeCount, int FirstLeaf);
