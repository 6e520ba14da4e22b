namespace ArticleCleaner.Signals;

/// <summary>The few phrases that speak of a block, each with the sum of what its signals weigh; reused from block to block.</summary>
internal sealed class PhraseWeights
{
    private string[] _phrases = new string[16];
    private float[] _sums = new float[16];
    private int _count;

    public void Clear() => _count = 0;

    /// <summary>Adds to the weight of a phrase.</summary>
    public void Add(string phrase, float weight)
    {
        int at = _phrases.AsSpan(0, _count).IndexOf(phrase);
        if (at >= 0)
        {
            _sums[at] += weight;
            return;
        }

        if (_count == _phrases.Length)
        {
            Array.Resize(ref _phrases, _count * 2);
            Array.Resize(ref _sums, _count * 2);
        }

        (_phrases[_count], _sums[_count]) = (phrase, weight);
        _count++;
    }

    /// <summary>The phrases of the lowest weights, the lowest first, of equal ones in the order of their characters. The weights are lost.</summary>
    public ReadOnlySpan<string> TakeLowest(int most)
    {
        int taken = Math.Min(most, _count);
        for (int i = 0; i < taken; i++)
        {
            int lowest = i;
            for (int j = i + 1; j < _count; j++)
            {
                lowest = IsBefore(j, lowest) ? j : lowest;
            }

            (_phrases[i], _phrases[lowest]) = (_phrases[lowest], _phrases[i]);
            (_sums[i], _sums[lowest]) = (_sums[lowest], _sums[i]);
        }

        return _phrases.AsSpan(0, taken);
    }

    private bool IsBefore(int one, int other) =>
        _sums[one] < _sums[other] || (_sums[one] == _sums[other] && string.CompareOrdinal(_phrases[one], _phrases[other]) < 0);
}
