namespace ArticleCleaner.Signals.Networks;

/// <summary>
/// A perceptron of two hidden layers (rectified linear units): a smooth answer where trees give steps, so that both together err
/// less than either.
/// </summary>
internal sealed class Perceptron
{
    /// <exception cref="InvalidDataException">The layers do not fit each other or the codes.</exception>
    public Perceptron(SignalEncoder encoder, DenseLayer first, DenseLayer second, DenseLayer last)
    {
        (Encoder, First, Second, Last) = (encoder, first, second, last);
        if (first.Inputs != encoder.Inputs || second.Inputs != first.Outputs || last.Inputs != second.Outputs || last.Outputs != 1
            || first.Outputs % DenseLayer.Block != 0 || second.Outputs % DenseLayer.Block != 0)
        {
            throw new InvalidDataException("The layers of the model's network do not fit each other.");
        }
    }

    public SignalEncoder Encoder { get; }

    public DenseLayer First { get; }

    public DenseLayer Second { get; }

    /// <summary>From the second hidden layer to the one sum.</summary>
    public DenseLayer Last { get; }

    /// <summary>Number of signals in a row.</summary>
    public int Columns => Encoder.Codes.Length;
}
