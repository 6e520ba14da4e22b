using ArticleCleaner.Signals;
using ArticleCleaner.Training.LightGbm;

namespace ArticleCleaner.Training.Tests.LightGbm;

public sealed class GradientBoostingTests
{
    private const int Columns = 4;

    [Test]
    public void TheTreesSumUpAsLightGbmDoes()
    {
        RowTable table = Rows(600);
        (BoostedTrees trees, double[] sums) = GradientBoosting.TrainAndSum(table, new BoostingOptions { Rounds = 20, Leaves = 8 });
        TreeEnsemble ensemble = trees.ToEnsemble();
        Assert.That(trees.Trees, Has.Count.EqualTo(20));
        for (int i = 0; i < table.Rows; i++)
        {
            Assert.That(ensemble.Sum(table[i]), Is.EqualTo(sums[i]).Within(1e-4), $"row {i}");
        }
    }

    [Test]
    public void ClassesSumUpAsLightGbmDoes()
    {
        RowTable table = Rows(600, static (row, _) => row[0] > 0.6f ? 2 : row[1] > 0.5f ? 1 : 0);
        (BoostedTrees trees, double[] sums) = GradientBoosting.TrainAndSum(table, new BoostingOptions { Objective = Objective.Multiclass, Classes = 3, Rounds = 10, Leaves = 4 });
        TreeEnsemble ensemble = trees.ToEnsemble();
        var own = new float[3];
        for (int i = 0; i < table.Rows; i++)
        {
            ensemble.Sums(table[i], own);
            Assert.That(own, Is.EqualTo(sums.AsSpan(i * 3, 3).ToArray().Select(sum => (float)sum)).Within(1e-4f), $"row {i}");
        }
    }

    [Test]
    public void TheSameSeedGivesTheSameTrees()
    {
        var options = new BoostingOptions { Rounds = 15, Leaves = 8, ColumnShare = 0.5, RowShare = 0.7, Seed = 11 };
        BoostedTrees first = GradientBoosting.Train(Rows(500), options);
        BoostedTrees again = GradientBoosting.Train(Rows(500), options);
        BoostedTrees other = GradientBoosting.Train(Rows(500), options with { Seed = 12 });
        Assert.That(Flat(again), Is.EqualTo(Flat(first)));
        Assert.That(Flat(other), Is.Not.EqualTo(Flat(first)));
    }

    [Test]
    public void LearnsWhatDecides()
    {
        RowTable table = Rows(800);
        TreeEnsemble trees = GradientBoosting.Train(table, new BoostingOptions { Rounds = 30, Leaves = 8 }).ToEnsemble();
        int right = Enumerable.Range(0, table.Rows).Count(i => trees.Probability(table[i]) > 0.5f == table.Labels[i] > 0.5f);
        Assert.That(right, Is.GreaterThan(table.Rows * 0.97));
    }

    private static float[] Flat(BoostedTrees trees) =>
        [.. trees.Trees.SelectMany(tree => (float[])[.. tree.Threshold, .. tree.Leaf, .. tree.Column.Select(column => (float)column)])];

    private static RowTable Rows(int count) => Rows(count, static (row, _) => row[0] + (row[1] * row[2]) > 0.7f ? 1 : 0);

    private static RowTable Rows(int count, Func<float[], int, int> label)
    {
        var table = new RowTable(Columns);
        var random = new Random(5);
        var row = new float[Columns];
        for (int i = 0; i < count; i++)
        {
            for (int column = 0; column < Columns; column++)
            {
                row[column] = random.NextSingle();
            }

            table.Add(row, label(row, i), 1 + (i % 3));
        }

        return table;
    }
}
