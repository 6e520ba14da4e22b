using System.Numerics;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Tests.Signals;

internal sealed class LeafWeightsTests
{
    private static readonly TreeEnsemble[] Ensembles = [ContentModel.Shared.Html.Blocks.Trees, ContentModel.Shared.Text.Lines.Trees];

    [Test]
    public void Weights_OfARowsLeaves_AreThoseOfItsWayThroughAllTrees([Values(0, 1)] int model)
    {
        TreeEnsemble trees = Ensembles[model];
        var random = new Random(2);
        var batch = new TreeBatch(trees.Tables, trees.Columns);
        var rows = new RowBatch(trees.Columns);
        for (int row = 0; row < RowBatch.Rows; row++)
        {
            foreach (ref float value in rows[row])
            {
                value = trees.Nodes[random.Next(trees.Nodes.Length)].Threshold;
            }
        }

        batch.BeginPage(rows[0]);
        ReadOnlySpan<uint> leaves = batch.Reach(rows);

        for (int row = 0; row < RowBatch.Rows; row++)
        {
            var weights = new float[trees.Columns];
            for (int tree = 0; tree < trees.LeafWeights.Trees; tree++)
            {
                foreach (SignalWeight part in trees.LeafWeights.Of(tree, BitOperations.TrailingZeroCount(leaves[(tree * RowBatch.Rows) + row])))
                {
                    weights[part.Signal] += part.Weight;
                }
            }

            Assert.That(weights, Is.EqualTo(Walk(trees, rows[row])).Within(1e-4f));
        }
    }

    [Test]
    public void Weights_OfATreeWithoutSplits_AreNone()
    {
        var trees = new TreeEnsemble(1, 1, [new TreeStart(0, 0, 0)], [], [0.5f]);

        Assert.That(trees.LeafWeights.Of(0, 0).Length, Is.Zero);
    }

    /// <summary>What each split on a row's way changed the expected sum by, tree by tree.</summary>
    private static float[] Walk(TreeEnsemble trees, ReadOnlySpan<float> row)
    {
        var weights = new float[trees.Columns];
        foreach (TreeStart tree in trees.Trees)
        {
            for (int node = tree.NodeCount == 0 ? -1 : 0; node >= 0;)
            {
                TreeNode at = trees.Nodes[tree.FirstNode + node];
                node = row[at.Signal] <= at.Threshold ? at.Left : at.Right;
                weights[at.Signal] += (node >= 0 ? trees.Nodes[tree.FirstNode + node].Mean : trees.Leaves[tree.FirstLeaf + ~node]) - at.Mean;
            }
        }

        return weights;
    }
}
