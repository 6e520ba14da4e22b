using System.Runtime.Intrinsics;
using ArticleCleaner.Signals;
using ArticleCleaner.Signals.Networks;

namespace ArticleCleaner.Tests.Signals.Networks;

internal sealed class PerceptronBatchTests
{
    private const int Signals = 12;

    [Test]
    public void Sums_are_those_of_the_definition([Values(0, 7, Signals)] int firstPageSignal)
    {
        var random = new Random(3);
        Perceptron network = AnyNetwork(random);
        var batch = new PerceptronBatch(network, firstPageSignal);
        for (int page = 0; page < 5; page++)
        {
            var rows = new RowBatch(Signals);
            float[] shared = AnyRow(random);
            for (int i = 0; i < RowBatch.Rows; i++)
            {
                AnyRow(random).CopyTo(rows[i]);
                shared.AsSpan(firstPageSignal).CopyTo(rows[i][firstPageSignal..]);
            }

            batch.BeginPage(rows[3]);
            var sums = new float[RowBatch.Rows];
            batch.Sums(rows).CopyTo(sums);

            Assert.That(sums, Is.EqualTo(Enumerable.Range(0, RowBatch.Rows).Select(i => Sum(network, rows[i]))).Within(1e-4));
        }
    }

    [Test]
    public void A_rows_sum_has_the_same_bits_wherever_it_stands()
    {
        var random = new Random(4);
        Perceptron network = AnyNetwork(random);
        float[] row = AnyRow(random);
        var alone = new HashSet<float>();
        for (int place = 0; place < RowBatch.Rows; place++)
        {
            var rows = new RowBatch(Signals);
            for (int i = 0; i < RowBatch.Rows; i++)
            {
                (i == place ? row : AnyRow(random)).CopyTo(rows[i]);
            }

            var batch = new PerceptronBatch(network, Signals);
            batch.BeginPage(rows[0]);
            alone.Add(batch.Sums(rows)[place]);
        }

        Assert.That(alone, Has.Count.EqualTo(1));
    }

    [Test]
    public void Layers_that_do_not_fit_are_refused()
    {
        var random = new Random(5);
        Perceptron network = AnyNetwork(random);
        Assert.Multiple(() =>
        {
            Assert.That(() => new Perceptron(network.Encoder, network.Second, network.First, network.Last), Throws.TypeOf<InvalidDataException>());
            Assert.That(() => new Perceptron(network.Encoder, network.First, network.Second, AnyLayer(random, network.Second.Outputs, 2)), Throws.TypeOf<InvalidDataException>());
            Assert.That(() => new DenseLayer(3, new float[7], new float[2]), Throws.TypeOf<InvalidDataException>());
            Assert.That(() => new DenseLayer(1, [float.NaN], [0]), Throws.TypeOf<InvalidDataException>());
        });
    }

    private static Perceptron AnyNetwork(Random random)
    {
        SignalCode[] codes = [.. Enumerable.Range(0, Signals).Select(i => i % 5 == 4 ? new SignalCode([0, 1, 2], true) : new SignalCode([0, 0.5f, 1, 4], false))];
        var encoder = new SignalEncoder(codes);
        return new Perceptron(encoder, AnyLayer(random, encoder.Inputs, 16), AnyLayer(random, 16, 8), AnyLayer(random, 8, 1));
    }

    private static DenseLayer AnyLayer(Random random, int inputs, int outputs) =>
        new(inputs, [.. Enumerable.Range(0, inputs * outputs).Select(_ => random.NextSingle() - 0.5f)], [.. Enumerable.Range(0, outputs).Select(_ => random.NextSingle() - 0.5f)]);

    private static float[] AnyRow(Random random) => [.. Enumerable.Range(0, Signals).Select(i => i % 5 == 4 ? random.Next(4) : (random.NextSingle() * 6) - 1)];

    /// <summary>The sum as it is defined, in double precision.</summary>
    private static double Sum(Perceptron network, ReadOnlySpan<float> row)
    {
        var inputs = new Vector512<float>[network.Encoder.Inputs];
        for (int i = 0; i < row.Length; i++)
        {
            network.Encoder.Encode(i, Vector512.Create(row[i]), inputs);
        }

        double[] first = Units(network.First, [.. inputs.Select(static input => (double)input[0])]);
        return Outputs(network.Last, Units(network.Second, first))[0];
    }

    private static double[] Units(DenseLayer layer, double[] inputs) => [.. Outputs(layer, inputs).Select(static output => Math.Max(0, output))];

    private static double[] Outputs(DenseLayer layer, double[] inputs)
    {
        var sums = new double[layer.Outputs];
        for (int output = 0; output < sums.Length; output++)
        {
            sums[output] = layer.Constants[output];
            for (int input = 0; input < inputs.Length; input++)
            {
                sums[output] += inputs[input] * layer.WeightsOf(input)[output];
            }
        }

        return sums;
    }
}
