using System.Numerics.Tensors;
using ArticleCleaner.Signals.Networks;

namespace ArticleCleaner.Training.Networks;

/// <summary>A dense layer while it learns, with its gradient and the moments of AdamW (Loshchilov and Hutter, 2019).</summary>
internal sealed class LearningLayer
{
    private const double SecondMoment = 0.999;
    private const float Small = 1e-8f;

    private readonly int _inputs;
    private readonly int _outputs;

    // By input and within it by output; the constants come last, as weights of an input that is always one.
    private readonly float[] _weights;
    private readonly float[] _gradient;
    private readonly float[] _mean;
    private readonly float[] _square;
    private int _steps;

    public LearningLayer(int inputs, int outputs, SplitMix random)
    {
        (_inputs, _outputs) = (inputs, outputs);
        _weights = new float[(inputs + 1) * outputs];
        _gradient = new float[_weights.Length];
        _mean = new float[_weights.Length];
        _square = new float[_weights.Length];
        double reach = 1 / Math.Sqrt(inputs);
        for (int i = 0; i < _weights.Length; i++)
        {
            _weights[i] = (float)(((2 * random.NextDouble()) - 1) * reach);
        }
    }

    /// <summary>Sums a row. Inputs of zero cost nothing.</summary>
    public void Forward(ReadOnlySpan<float> inputs, Span<float> outputs)
    {
        Part(_weights, _inputs).CopyTo(outputs);
        for (int i = 0; i < inputs.Length; i++)
        {
            if (inputs[i] != 0)
            {
                TensorPrimitives.MultiplyAdd(Part(_weights, i), inputs[i], outputs, outputs);
            }
        }
    }

    /// <summary>Adds what a row says of the weights.</summary>
    /// <param name="inputs">The row's inputs.</param>
    /// <param name="slopes">How the loss changes with each output.</param>
    /// <param name="inputSlopes">Receives how it changes with each input that is not zero; empty: not wanted.</param>
    public void Backward(ReadOnlySpan<float> inputs, ReadOnlySpan<float> slopes, Span<float> inputSlopes)
    {
        Span<float> constants = Part(_gradient, _inputs);
        TensorPrimitives.Add(constants, slopes, constants);
        for (int i = 0; i < inputs.Length; i++)
        {
            if (inputs[i] == 0)
            {
                continue;
            }

            Span<float> own = Part(_gradient, i);
            TensorPrimitives.MultiplyAdd(slopes, inputs[i], own, own);
            if (!inputSlopes.IsEmpty)
            {
                inputSlopes[i] = TensorPrimitives.Dot<float>(Part(_weights, i), slopes);
            }
        }
    }

    /// <summary>Goes a step down the gradient and forgets it.</summary>
    public void Step(double rate, double firstMoment, double decay)
    {
        _steps++;
        float mean = (float)firstMoment, square = (float)SecondMoment;
        float meanScale = (float)(1 / (1 - Math.Pow(firstMoment, _steps))), squareScale = (float)(1 / (1 - Math.Pow(SecondMoment, _steps)));
        float kept = (float)(1 - (rate * decay)), length = (float)rate;
        for (int i = 0; i < _weights.Length; i++)
        {
            float slope = _gradient[i];
            _mean[i] += (1 - mean) * (slope - _mean[i]);
            _square[i] += (1 - square) * ((slope * slope) - _square[i]);
            _weights[i] = (_weights[i] * kept) - (length * _mean[i] * meanScale / (MathF.Sqrt(_square[i] * squareScale) + Small));
        }

        Array.Clear(_gradient);
    }

    /// <summary>The layer as the library uses it: weights as exact as its file holds them.</summary>
    public DenseLayer ToLayer()
    {
        int constants = _inputs * _outputs;
        return new DenseLayer(
            _inputs,
            [.. _weights.Take(constants).Select(static weight => (float)(Half)weight)],
            _weights[constants..]);
    }

    private Span<float> Part(float[] values, int input) => values.AsSpan(input * _outputs, _outputs);
}
