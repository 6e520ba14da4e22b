using System.Runtime.Intrinsics;

namespace ArticleCleaner.Signals.Networks;

/// <summary>Turns signals into the inputs of a network, for sixteen rows at once. The same code serves training and use.</summary>
internal sealed class SignalEncoder
{
    /// <summary>Amounts go from minus this to this, so that evenly spread ones have about unit variance.</summary>
    private const float Reach = 1.7f;

    private readonly SignalCode[] _codes;
    private readonly int[] _firstInput;
    private readonly float[][] _slopes;

    /// <exception cref="InvalidDataException">The bounds of an amount do not rise.</exception>
    public SignalEncoder(SignalCode[] codes)
    {
        _codes = codes;
        _firstInput = new int[codes.Length + 1];
        _slopes = new float[codes.Length][];
        for (int i = 0; i < codes.Length; i++)
        {
            _firstInput[i + 1] = _firstInput[i] + codes[i].Inputs;
            _slopes[i] = codes[i].IsKind ? [] : SlopesOf(codes[i].Values);
        }
    }

    public ReadOnlySpan<SignalCode> Codes => _codes;

    /// <summary>All inputs.</summary>
    public int Inputs => _firstInput[^1];

    /// <summary>The first input of a signal; of one behind the last, the number of inputs.</summary>
    public int FirstInputOf(int signal) => _firstInput[signal];

    /// <summary>Writes the inputs of one signal.</summary>
    /// <param name="signal">Its column.</param>
    /// <param name="values">Its value in each of the rows.</param>
    /// <param name="inputs">All inputs; those of the signal are written.</param>
    public void Encode(int signal, Vector512<float> values, Span<Vector512<float>> inputs)
    {
        SignalCode code = _codes[signal];
        Span<Vector512<float>> own = inputs.Slice(_firstInput[signal], code.Inputs);
        if (!code.IsKind)
        {
            own[0] = Place(values, code.Values, _slopes[signal]);
            return;
        }

        for (int i = 0; i < own.Length; i++)
        {
            own[i] = Vector512.ConditionalSelect(Vector512.Equals(values, Vector512.Create(code.Values[i])), Vector512<float>.One, Vector512<float>.Zero);
        }
    }

    private static Vector512<float> Place(Vector512<float> values, ReadOnlySpan<float> bounds, ReadOnlySpan<float> slopes)
    {
        if (slopes.IsEmpty)
        {
            return Vector512<float>.Zero;
        }

        Vector512<float> steps = Vector512<float>.Zero;
        for (int i = 0; i < slopes.Length; i++)
        {
            Vector512<float> above = values - Vector512.Create(bounds[i]);
            if (!Vector512.GreaterThanAny(above, Vector512<float>.Zero))
            {
                // The bounds that follow are higher still.
                break;
            }

            steps += Vector512.Min(Vector512.Max(above * Vector512.Create(slopes[i]), Vector512<float>.Zero), Vector512<float>.One);
        }

        return (steps * Vector512.Create(2 * Reach / slopes.Length)) - Vector512.Create(Reach);
    }

    private static float[] SlopesOf(float[] bounds)
    {
        var slopes = new float[Math.Max(0, bounds.Length - 1)];
        for (int i = 0; i < slopes.Length; i++)
        {
            slopes[i] = 1 / (bounds[i + 1] - bounds[i]);
            if (!(slopes[i] > 0) || !float.IsFinite(slopes[i]))
            {
                throw new InvalidDataException("The model's bounds are damaged.");
            }
        }

        return slopes;
    }
}
