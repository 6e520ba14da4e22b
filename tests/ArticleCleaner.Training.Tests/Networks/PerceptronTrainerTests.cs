using ArticleCleaner.Signals;
using ArticleCleaner.Signals.Networks;
using ArticleCleaner.Training.LightGbm;
using ArticleCleaner.Training.Networks;

namespace ArticleCleaner.Training.Tests.Networks;

public sealed class PerceptronTrainerTests
{
    private const int Columns = 4;
    private static readonly NetworkOptions Options = new() { First = 16, Second = 8, Epochs = 40, Batch = 32, Dropout = 0.1, Kinds = [3] };

    [Test]
    public void LearnsWhatDecides()
    {
        RowTable table = Rows(1500);
        float[] sums = Sums(PerceptronTrainer.Train(table, Options), table);
        int right = Enumerable.Range(0, table.Rows).Count(i => sums[i] > 0 == table.Labels[i] > 0.5f);
        Assert.That(right, Is.GreaterThan(table.Rows * 0.95));
    }

    [Test]
    public void TheSameSeedGivesTheSameWeights()
    {
        RowTable table = Rows(300);
        NetworkOptions quick = Options with { Epochs = 2 };
        float[] first = PerceptronTrainer.Train(table, quick).First.Weights.ToArray();
        Assert.That(PerceptronTrainer.Train(table, quick).First.Weights.ToArray(), Is.EqualTo(first));
        Assert.That(PerceptronTrainer.Train(table, quick with { Seed = 8 }).First.Weights.ToArray(), Is.Not.EqualTo(first));
    }

    [Test]
    public void TreesAndNetworkShareTheLogOdds()
    {
        RowTable table = Rows(300);
        var options = new BlockOptions(new BoostingOptions { Rounds = 40, Leaves = 6, LearningRate = 0.3 }, Options with { Epochs = 2, Share = 0.4 });
        BlockModel model = BlockTrainer.Train(table, options, out BoostedTrees grown);
        float[] network = Sums(model.Network, table);
        var probability = new float[table.Rows];
        new BlockBatch(model, Columns).Score((row, values) => table[row].CopyTo(values), -1, probability);
        Assert.That(Enumerable.Range(0, table.Rows).Count(i => Math.Abs(grown.Sum(table[i])) >= 5), Is.InRange(5, table.Rows - 5), "some are sure, some are not");
        for (int i = 0; i < table.Rows; i++)
        {
            double trees = grown.Sum(table[i]);
            double sum = Math.Abs(trees) >= 5 ? trees : (0.6 * trees) + (0.4 * network[i]);
            Assert.That(probability[i], Is.EqualTo(1 / (1 + Math.Exp(-sum))).Within(1e-5), $"row {i}");
        }
    }

    private static float[] Sums(Perceptron network, RowTable table)
    {
        var batch = new PerceptronBatch(network, Columns);
        var sums = new float[table.Rows];
        for (int i = 0; i < sums.Length; i++)
        {
            var rows = new RowBatch(Columns);
            table[i].CopyTo(rows[0]);
            batch.BeginPage(rows[0]);
            sums[i] = batch.Sums(rows)[0];
        }

        return sums;
    }

    /// <summary>A row is content by a product of amounts, and turned round for one of three kinds.</summary>
    private static RowTable Rows(int count)
    {
        var table = new RowTable(Columns);
        var random = new Random(5);
        for (int i = 0; i < count; i++)
        {
            float[] row = [random.NextSingle(), 100 * random.NextSingle(), random.NextSingle(), random.Next(3)];
            table.Add(row, (row[0] + (row[1] / 100 * row[2]) > 0.7f) != (row[3] == 1) ? 1 : 0, 1 + (i % 3));
        }

        return table;
    }
}
