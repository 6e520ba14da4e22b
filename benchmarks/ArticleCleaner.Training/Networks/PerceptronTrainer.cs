using System.Runtime.Intrinsics;
using ArticleCleaner.Signals;
using ArticleCleaner.Signals.Networks;
using ArticleCleaner.Training.LightGbm;

namespace ArticleCleaner.Training.Networks;

/// <summary>Trains a perceptron on rows with labels from 0 to 1. One thread, so that the result does not depend on how many there are.</summary>
internal sealed class PerceptronTrainer
{
    private const double RisingShare = 0.2;
    private const double StartShare = 1 / 25.0;
    private const double EndShare = 1e-4;
    private const double CalmMoment = 0.95;
    private const double FastMoment = 0.85;

    private readonly RowTable _table;
    private readonly NetworkOptions _options;
    private readonly SignalEncoder _encoder;
    private readonly SplitMix _random;
    private readonly LearningLayer _firstLayer;
    private readonly LearningLayer _secondLayer;
    private readonly LearningLayer _lastLayer;
    private readonly RowBatch _rows;
    private readonly Vector512<float>[] _encoded;
    private readonly float[] _inputs;
    private readonly float[] _first;
    private readonly float[] _second;
    private readonly float[] _firstSlopes;
    private readonly float[] _secondSlopes;
    private readonly float _meanWeight;

    private PerceptronTrainer(RowTable table, NetworkOptions options)
    {
        (_table, _options) = (table, options);
        _encoder = CodeLearner.Learn(table, options);
        _random = new SplitMix((ulong)options.Seed);
        _firstLayer = new LearningLayer(_encoder.Inputs, options.First, _random);
        _secondLayer = new LearningLayer(options.First, options.Second, _random);
        _lastLayer = new LearningLayer(options.Second, 1, _random);
        _rows = new RowBatch(table.Columns);
        _encoded = new Vector512<float>[_encoder.Inputs];
        _inputs = new float[_encoder.Inputs];
        (_first, _firstSlopes) = (new float[options.First], new float[options.First]);
        (_second, _secondSlopes) = (new float[options.Second], new float[options.Second]);
        double weights = 0;
        foreach (float weight in table.Weights)
        {
            weights += weight;
        }

        _meanWeight = (float)(weights / table.Rows);
    }

    /// <summary>Trains on all rows.</summary>
    public static Perceptron Train(RowTable table, NetworkOptions options)
    {
        var training = new PerceptronTrainer(table, options);
        training.Learn();
        return new Perceptron(training._encoder, training._firstLayer.ToLayer(), training._secondLayer.ToLayer(), training._lastLayer.ToLayer());
    }

    private void Learn()
    {
        int[] order = [.. Enumerable.Range(0, _table.Rows)];
        int batches = (order.Length + _options.Batch - 1) / _options.Batch;
        for (int epoch = 0; epoch < _options.Epochs; epoch++)
        {
            _random.Shuffle(order);
            for (int i = 0; i < batches; i++)
            {
                ReadOnlySpan<int> batch = order.AsSpan(i * _options.Batch, Math.Min(_options.Batch, order.Length - (i * _options.Batch)));
                LearnBatch(batch);
                (double rate, double moment) = Pace((double)((epoch * batches) + i) / (_options.Epochs * batches));
                _firstLayer.Step(rate, moment, _options.Decay);
                _secondLayer.Step(rate, moment, _options.Decay);
                _lastLayer.Step(rate, moment, _options.Decay);
            }
        }
    }

    private void LearnBatch(ReadOnlySpan<int> batch)
    {
        for (int start = 0; start < batch.Length; start += RowBatch.Rows)
        {
            ReadOnlySpan<int> rows = batch[start..Math.Min(start + RowBatch.Rows, batch.Length)];
            for (int i = 0; i < rows.Length; i++)
            {
                _table[rows[i]].CopyTo(_rows[i]);
            }

            for (int signal = 0; signal < _table.Columns; signal++)
            {
                _encoder.Encode(signal, _rows.ValuesOf(signal), _encoded);
            }

            for (int i = 0; i < rows.Length; i++)
            {
                LearnRow(i, _table.Labels[rows[i]], _table.Weights[rows[i]] / _meanWeight / batch.Length);
            }
        }
    }

    private void LearnRow(int row, float label, float weight)
    {
        float scale = Drop(_options.Dropout / 2, out int dropped);
        for (int i = 0; i < _inputs.Length; i++)
        {
            _inputs[i] = _random.NextByte() < dropped ? 0 : _encoded[i][row] * scale;
        }

        scale = Drop(_options.Dropout, out dropped);
        _firstLayer.Forward(_inputs, _first);
        Rectify(_first, scale, dropped);
        _secondLayer.Forward(_first, _second);
        Rectify(_second, scale, dropped);
        Span<float> sum = stackalloc float[1];
        _lastLayer.Forward(_second, sum);

        Span<float> slope = [((1 / (1 + MathF.Exp(-sum[0]))) - label) * weight];
        _lastLayer.Backward(_second, slope, _secondSlopes);
        PassBack(_second, _secondSlopes, scale);
        _secondLayer.Backward(_first, _secondSlopes, _firstSlopes);
        PassBack(_first, _firstSlopes, scale);
        _firstLayer.Backward(_inputs, _firstSlopes, []);
    }

    private static float Drop(double share, out int dropped)
    {
        dropped = (int)Math.Round(share * 256);
        return 256f / (256 - dropped);
    }

    private void Rectify(Span<float> units, float scale, int dropped)
    {
        for (int i = 0; i < units.Length; i++)
        {
            units[i] = _random.NextByte() < dropped || units[i] <= 0 ? 0 : units[i] * scale;
        }
    }

    private static void PassBack(ReadOnlySpan<float> units, Span<float> slopes, float scale)
    {
        for (int i = 0; i < units.Length; i++)
        {
            slopes[i] = units[i] == 0 ? 0 : slopes[i] * scale;
        }
    }

    /// <summary>The learning rate and the first moment's share, by how much of the training is done.</summary>
    private (double Rate, double Moment) Pace(double done)
    {
        double start = StartShare * _options.LearningRate;
        return done < RisingShare
            ? (Between(start, _options.LearningRate, done / RisingShare), Between(CalmMoment, FastMoment, done / RisingShare))
            : (Between(_options.LearningRate, start * EndShare, (done - RisingShare) / (1 - RisingShare)), Between(FastMoment, CalmMoment, (done - RisingShare) / (1 - RisingShare)));
    }

    /// <summary>On half a cosine from one to the other.</summary>
    private static double Between(double from, double to, double share) => to + ((from - to) * (1 + Math.Cos(Math.PI * share)) / 2);
}
