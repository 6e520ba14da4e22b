using System.Runtime.Intrinsics;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Tests.Signals;

internal sealed class TreeBatchTests
{
    private static readonly TreeEnsemble Trees = ContentModel.Shared.Html.Blocks.Trees;

    [Test]
    public void Sums_AreThoseOfEachRow_ToTheBit([Values(0, 100, int.MaxValue)] int firstPageSignal)
    {
        int firstShared = Math.Min(firstPageSignal, Trees.Columns);
        var random = new Random(1);
        var batch = new TreeBatch(Trees.Tables, firstShared);
        var rows = new RowBatch(Trees.Columns);
        for (int round = 0; round < 50; round++)
        {
            float[] page = AnyRow(random);
            for (int row = 0; row < RowBatch.Rows; row++)
            {
                AnyRow(random).CopyTo(rows[row]);
                page.AsSpan(firstShared).CopyTo(rows[row][firstShared..]);
            }

            batch.BeginPage(rows[0]);

            Assert.That(Values(batch.Sums(rows)), Is.EqualTo(Enumerable.Range(0, RowBatch.Rows).Select(row => Trees.Sum(rows[row]))));
        }
    }

    [Test]
    public void Sums_OfARowWithoutNumbers_AreThoseOfTheRow()
    {
        var batch = new TreeBatch(Trees.Tables, Trees.Columns / 2);
        var rows = new RowBatch(Trees.Columns);
        rows[0].Fill(float.NaN);

        batch.BeginPage(rows[0]);

        Assert.That(Values(batch.Sums(rows))[0], Is.EqualTo(Trees.Sum(rows[0])));
    }

    [Test]
    public void Sums_OfTreesOfOneLeafOrTheMost_AreThoseOfTheRow()
    {
        const int most = TreeTables.MaxLeaves;

        // A tree that goes right again and again, after one without nodes.
        TreeNode[] nodes = [.. Enumerable.Range(0, most - 1).Select(i => new TreeNode(i, 0, 0, (short)~i, i == most - 2 ? (short)~(most - 1) : (short)(i + 1)))];
        var trees = new TreeEnsemble(1, 1, [new TreeStart(0, 0, 0), new TreeStart(0, most - 1, 1)], nodes, [0.5f, .. Enumerable.Range(0, most).Select(i => i / 16f)]);
        var batch = new TreeBatch(trees.Tables, 1);
        var rows = new RowBatch(1);
        for (int first = 0; first < most; first += RowBatch.Rows)
        {
            for (int row = 0; row < RowBatch.Rows; row++)
            {
                rows[row][0] = first + row;
            }

            batch.BeginPage(rows[0]);

            Assert.That(Values(batch.Sums(rows)), Is.EqualTo(Enumerable.Range(0, RowBatch.Rows).Select(row => trees.Sum(rows[row]))));
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

    private static float[] Values(Vector512<float> sums)
    {
        var values = new float[RowBatch.Rows];
        sums.CopyTo(values);
        return values;
    }

    private static float[] AnyRow(Random random) => [.. Enumerable.Range(0, Trees.Columns).Select(_ => Trees.Nodes[random.Next(Trees.Nodes.Length)].Threshold)];
}
