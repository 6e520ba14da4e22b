using ArticleCleaner.Training.LightGbm;

namespace ArticleCleaner.Training.Tests.LightGbm;

public sealed class MixedBoostingTests
{
    private static readonly BoostingOptions Options = new() { Rounds = 12, Leaves = 6, Seed = 3 };

    [Test]
    public void TheSumIsTheMeanOfBothKindsOfTrees()
    {
        RowTable table = Rows();
        BoostedTrees sought = GradientBoosting.Train(table, Options);
        BoostedTrees drawn = GradientBoosting.Train(table, Options with { DrawnThresholds = true });
        BoostedTrees mixed = MixedBoosting.Train(table, Options);
        Assert.That(mixed.Trees, Has.Count.EqualTo(sought.Trees.Count + drawn.Trees.Count));
        for (int row = 0; row < table.Rows; row += 17)
        {
            Assert.That(mixed.Sum(table[row]), Is.EqualTo((sought.Sum(table[row]) + drawn.Sum(table[row])) / 2).Within(1e-4f), $"row {row}");
        }
    }

    [Test]
    public void ThresholdsAreDrawnWhereThatIsAskedFor()
    {
        RowTable table = Rows();
        float[] sought = [.. GradientBoosting.Train(table, Options).Trees.SelectMany(static tree => tree.Threshold)];
        float[] drawn = [.. GradientBoosting.Train(table, Options with { DrawnThresholds = true }).Trees.SelectMany(static tree => tree.Threshold)];
        Assert.That(drawn, Is.Not.EqualTo(sought));
    }

    private static RowTable Rows()
    {
        var table = new RowTable(3);
        var random = new Random(5);
        for (int i = 0; i < 600; i++)
        {
            float[] row = [random.NextSingle(), random.NextSingle(), random.NextSingle()];
            table.Add(row, row[0] + (row[1] * row[2]) > 0.7f ? 1 : 0, 1);
        }

        return table;
    }
}
