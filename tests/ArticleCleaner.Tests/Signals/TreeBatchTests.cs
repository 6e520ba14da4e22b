using ArticleCleaner.Signals;

namespace ArticleCleaner.Tests.Signals;

internal sealed class TreeBatchTests
{
    private static readonly TreeEnsemble Trees = ContentModel.Shared.Html.Blocks;

    [Test]
    public void Probabilities_AreThoseOfEachRow_ToTheBit([Values(0, 100, int.MaxValue)] int firstPageSignal)
    {
        int firstShared = Math.Min(firstPageSignal, Trees.Columns);
        var random = new Random(1);
        var batch = new TreeBatch(Trees.Tables, firstShared);
        for (int round = 0; round < 50; round++)
        {
            float[] page = AnyRow(random);
            for (int row = 0; row < TreeBatch.Rows; row++)
            {
                AnyRow(random).CopyTo(batch.Row(row));
                page.AsSpan(firstShared).CopyTo(batch.Row(row)[firstShared..]);
            }

            float[] probabilities = new float[TreeBatch.Rows];
            batch.BeginPage();
            batch.Probabilities(probabilities);

            Assert.That(probabilities, Is.EqualTo(Enumerable.Range(0, TreeBatch.Rows).Select(row => Trees.Probability(batch.Row(row)))));
        }
    }

    [Test]
    public void Probabilities_OfARowWithoutNumbers_AreThoseOfTheRow()
    {
        var batch = new TreeBatch(Trees.Tables, Trees.Columns / 2);
        batch.Row(0).Fill(float.NaN);
        float[] probabilities = new float[1];

        batch.BeginPage();
        batch.Probabilities(probabilities);

        Assert.That(probabilities[0], Is.EqualTo(Trees.Probability(batch.Row(0))));
    }

    [Test]
    public void Probabilities_OfTreesOfOneLeafOrTheMost_AreThoseOfTheRow()
    {
        const int most = TreeTables.MaxLeaves;

        // A tree that goes right again and again, after one without nodes.
        TreeNode[] nodes = [.. Enumerable.Range(0, most - 1).Select(i => new TreeNode(i, 0, 0, (short)~i, i == most - 2 ? (short)~(most - 1) : (short)(i + 1)))];
        var trees = new TreeEnsemble(1, 1, [new TreeStart(0, 0, 0), new TreeStart(0, most - 1, 1)], nodes, [0.5f, .. Enumerable.Range(0, most).Select(i => i / 16f)]);
        var batch = new TreeBatch(trees.Tables, 1);
        float[] probabilities = new float[TreeBatch.Rows];
        for (int first = 0; first < most; first += TreeBatch.Rows)
        {
            for (int row = 0; row < TreeBatch.Rows; row++)
            {
                batch.Row(row)[0] = first + row;
            }

            batch.BeginPage();
            batch.Probabilities(probabilities);

            Assert.That(probabilities, Is.EqualTo(Enumerable.Range(0, TreeBatch.Rows).Select(row => trees.Probability(batch.Row(row)))));
        }
    }

    [Test]
    public void A_tree_of_too_many_leaves_is_refused()
    {
        const int leaves = TreeTables.MaxLeaves + 1;
        TreeNode[] nodes = [.. Enumerable.Range(0, leaves - 1).Select(i => new TreeNode(i, 0, 0, (short)~i, i == leaves - 2 ? (short)~(leaves - 1) : (short)(i + 1)))];
        var trees = new TreeEnsemble(1, 1, [new TreeStart(0, leaves - 1, 0)], nodes, new float[leaves]);

        Assert.That(() => trees.Tables, Throws.TypeOf<NotSupportedException>());
    }

    private static float[] AnyRow(Random random) => [.. Enumerable.Range(0, Trees.Columns).Select(_ => Trees.Nodes[random.Next(Trees.Nodes.Length)].Threshold)];
}
