using ArticleCleaner.Signals;

namespace ArticleCleaner.Tests.Signals;

internal sealed class TreeBatchTests
{
    [Test]
    public void Probabilities_OfFourRows_AreThoseOfEachRow()
    {
        TreeEnsemble trees = ContentModel.Shared.Html.Blocks;
        var random = new Random(1);
        for (int round = 0; round < 50; round++)
        {
            float[] rows = [.. Enumerable.Range(0, TreeBatch.Rows * trees.Columns).Select(_ => trees.Nodes[random.Next(trees.Nodes.Length)].Threshold)];
            float[] batch = new float[TreeBatch.Rows];

            trees.Probabilities(rows, batch);

            Assert.That(batch, Is.EqualTo(Enumerable.Range(0, TreeBatch.Rows).Select(row => trees.Probability(rows.AsSpan(row * trees.Columns, trees.Columns)))));
        }
    }

    [Test]
    public void Probabilities_OfARowWithoutNumber_AreThoseOfTheRow()
    {
        TreeEnsemble trees = ContentModel.Shared.Html.Blocks;
        float[] rows = [.. Enumerable.Repeat(float.NaN, TreeBatch.Rows * trees.Columns)];
        float[] batch = new float[1];

        trees.Probabilities(rows, batch);

        Assert.That(batch[0], Is.EqualTo(trees.Probability(rows.AsSpan(0, trees.Columns))));
    }

    [Test]
    public void Sums_OfTooFewRows_AreRefused() =>
        Assert.That(() => new TreeBatch(ContentModel.Shared.Html.Blocks).Sums(new float[3], new float[TreeBatch.Rows]), Throws.ArgumentException);
}
