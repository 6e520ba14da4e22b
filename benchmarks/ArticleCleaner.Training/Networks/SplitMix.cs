namespace ArticleCleaner.Training.Networks;

/// <summary>A fast stream of random bits that stays the same for a seed (Steele, Lea and Flood, Fast splittable pseudorandom number generators, 2014).</summary>
internal sealed class SplitMix(ulong seed)
{
    private ulong _state = seed;
    private ulong _bits;
    private int _left;

    /// <summary>The next eight bits.</summary>
    public int NextByte()
    {
        if (_left == 0)
        {
            _bits = Next();
            _left = 8;
        }

        int value = (int)(_bits & 0xFF);
        _bits >>= 8;
        _left--;
        return value;
    }

    /// <summary>A number from 0 up to 1.</summary>
    public double NextDouble() => (Next() >> 11) / (double)(1ul << 53);

    /// <summary>Puts items into a random order.</summary>
    public void Shuffle(Span<int> items)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int other = (int)(NextDouble() * (i + 1));
            (items[i], items[other]) = (items[other], items[i]);
        }
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
