using ArticleCleaner.Signals;

namespace ArticleCleaner.Tests.Signals;

internal sealed class BlockBatchTests
{
    private static readonly BlockModel Model = ContentModel.Shared.Html.Blocks;

    [TestCase(1)]
    [TestCase(8)]
    [TestCase(19)]
    public void A_block_has_the_same_probability_in_any_company(int count)
    {
        float[] together = Score(count, -1);
        for (int block = 0; block < count; block++)
        {
            var alone = new float[1];
            new BlockBatch(Model, Model.Columns).Score((_, row) => Fill(block, row), -1, alone);
            Assert.That(together[block], Is.EqualTo(alone[0]), $"block {block}");
        }
    }

    [TestCase(0)]
    [TestCase(5)]
    public void A_block_left_out_changes_nothing_of_the_others(int leftOut)
    {
        float[] all = Score(12, -1);
        float[] without = Score(12, leftOut);
        all[leftOut] = without[leftOut] = 0;
        Assert.That(without, Is.EqualTo(all));
    }

    [Test]
    public void A_page_without_blocks_is_no_error() => Assert.That(Score(0, -1), Is.Empty);

    [Test]
    public void Probabilities_are_between_none_and_all() => Assert.That(Score(64, -1), Is.All.InRange(0f, 1f));

    private static float[] Score(int count, int leftOut)
    {
        var probability = new float[count];
        new BlockBatch(Model, Model.Columns).Score((block, row) => Fill(block == leftOut ? throw new InvalidOperationException("A block left out was filled.") : block, row), leftOut, probability);
        return probability;
    }

    private static void Fill(int block, Span<float> row)
    {
        var random = new Random(block);
        for (int i = 0; i < row.Length; i++)
        {
            row[i] = Model.Trees.Nodes[random.Next(Model.Trees.Nodes.Length)].Threshold;
        }
    }
}
