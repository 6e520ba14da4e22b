namespace ArticleCleaner.Training.LightGbm;

/// <summary>Trained trees in plain arrays. With several outputs, tree <c>i</c> adds to output <c>i % Outputs</c>.</summary>
/// <param name="Columns">Number of signals in a row.</param>
/// <param name="Outputs">Sums made at once.</param>
/// <param name="Trees">The trees in the order they were grown.</param>
internal sealed record BoostedTrees(int Columns, int Outputs, IReadOnlyList<BoostedTree> Trees)
{
    /// <summary>The raw sum of a row, for one output.</summary>
    public float Sum(ReadOnlySpan<float> row)
    {
        float sum = 0;
        foreach (BoostedTree tree in Trees)
        {
            sum += tree.Value(row);
        }

        return sum;
    }

    /// <summary>The raw sums of a row.</summary>
    public void Sums(ReadOnlySpan<float> row, Span<float> sums)
    {
        sums[..Outputs].Clear();
        for (int i = 0; i < Trees.Count; i++)
        {
            sums[i % Outputs] += Trees[i].Value(row);
        }
    }

    /// <summary>The probability of a row, for log-odds.</summary>
    public float Probability(ReadOnlySpan<float> row) => 1 / (1 + MathF.Exp(-Sum(row)));

    /// <summary>How often each column splits.</summary>
    public int[] Splits()
    {
        var splits = new int[Columns];
        foreach (BoostedTree tree in Trees)
        {
            foreach (int column in tree.Column)
            {
                splits[column]++;
            }
        }

        return splits;
    }

    /// <summary>By column, the loss its splits took away in training.</summary>
    public double[] Gains()
    {
        var gains = new double[Columns];
        foreach (BoostedTree tree in Trees)
        {
            for (int i = 0; i < tree.Column.Length; i++)
            {
                gains[tree.Column[i]] += tree.Gain[i];
            }
        }

        return gains;
    }
}

/// <summary>One tree: inner nodes, the first is the root; a child below zero is the complement (<c>~</c>) of a leaf's number. No nodes: one leaf.</summary>
/// <param name="Column">By node, the column it looks at.</param>
/// <param name="Threshold">A row goes left when its value is at most this.</param>
/// <param name="Left">By node.</param>
/// <param name="Right">By node.</param>
/// <param name="Mean">By node, the mean of the leaves below, weighted by training rows.</param>
/// <param name="Gain">By node, the loss its split took away.</param>
/// <param name="Leaf">Values of the leaves.</param>
internal sealed record BoostedTree(int[] Column, float[] Threshold, int[] Left, int[] Right, float[] Mean, float[] Gain, float[] Leaf)
{
    public float Value(ReadOnlySpan<float> row)
    {
        int node = Column.Length == 0 ? ~0 : 0;
        while (node >= 0)
        {
            node = row[Column[node]] <= Threshold[node] ? Left[node] : Right[node];
        }

        return Leaf[~node];
    }
}
