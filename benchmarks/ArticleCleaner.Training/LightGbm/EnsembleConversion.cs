using ArticleCleaner.Signals;

namespace ArticleCleaner.Training.LightGbm;

/// <summary>Trained trees as the library uses them.</summary>
internal static class EnsembleConversion
{
    public static TreeEnsemble ToEnsemble(this BoostedTrees trees)
    {
        var starts = new List<TreeStart>();
        var nodes = new List<TreeNode>();
        var leaves = new List<float>();
        foreach (BoostedTree tree in trees.Trees)
        {
            starts.Add(new TreeStart(nodes.Count, tree.Column.Length, leaves.Count));
            for (int i = 0; i < tree.Column.Length; i++)
            {
                nodes.Add(new TreeNode(tree.Threshold[i], tree.Mean[i], (short)tree.Column[i], (short)tree.Left[i], (short)tree.Right[i]));
            }

            leaves.AddRange(tree.Leaf);
        }

        return new TreeEnsemble(trees.Columns, trees.Outputs, [.. starts], [.. nodes], [.. leaves]);
    }
}
