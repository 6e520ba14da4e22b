namespace ArticleCleaner.Signals.Networks;

/// <summary>A layer in which each output is a weighted sum of all inputs and a constant.</summary>
internal sealed class DenseLayer
{
    /// <summary>Outputs computed together: their weights lie side by side, input by input.</summary>
    public const int Block = 8;

    private readonly float[] _weights;
    private readonly float[] _constants;
    private readonly float[] _blocks;

    /// <param name="inputs">Number of inputs.</param>
    /// <param name="weights">By input and within it by output.</param>
    /// <param name="constants">By output.</param>
    /// <exception cref="InvalidDataException">The weights are not of as many inputs and outputs, or not numbers.</exception>
    public DenseLayer(int inputs, float[] weights, float[] constants)
    {
        (Inputs, _weights, _constants) = (inputs, weights, constants);
        if (inputs <= 0 || constants.Length == 0 || weights.Length != (long)inputs * constants.Length || !Array.TrueForAll(weights, float.IsFinite) || !Array.TrueForAll(constants, float.IsFinite))
        {
            throw new InvalidDataException("The model's network is damaged.");
        }

        _blocks = new float[Outputs / Block * Block * inputs];
        for (int i = 0; i < _blocks.Length; i++)
        {
            (int block, int place) = Math.DivRem(i, Block * inputs);
            (int input, int output) = Math.DivRem(place, Block);
            _blocks[i] = weights[(input * Outputs) + (block * Block) + output];
        }
    }

    public int Inputs { get; }

    public int Outputs => _constants.Length;

    public ReadOnlySpan<float> Constants => _constants;

    /// <summary>By input and within it by output.</summary>
    public ReadOnlySpan<float> Weights => _weights;

    /// <summary>The weights from one input to all outputs.</summary>
    public ReadOnlySpan<float> WeightsOf(int input) => _weights.AsSpan(input * Outputs, Outputs);

    /// <summary>The weights from all inputs to the <see cref="Block"/> outputs from one on, input by input.</summary>
    public ReadOnlySpan<float> BlockOf(int firstOutput) => _blocks.AsSpan(firstOutput * Inputs, Block * Inputs);
}
