namespace ArticleCleaner.Signals.Networks;

/// <summary>How a network is told the value of one signal.</summary>
/// <param name="Values">
/// For an amount, bounds in rising order that share training rows out evenly, as far as equal values let them: the input is the place among them, so that words by
/// the hundred and shares below one weigh alike. For a kind, the kinds that have an input of their own.
/// </param>
/// <param name="IsKind">Whether the values are names rather than amounts.</param>
internal sealed record SignalCode(float[] Values, bool IsKind)
{
    /// <summary>Inputs that the signal takes.</summary>
    public int Inputs => IsKind ? Values.Length : 1;
}
