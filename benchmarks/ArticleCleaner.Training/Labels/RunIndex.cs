namespace ArticleCleaner.Training.Labels;

/// <summary>Where each run of one to four words stands in a text. Runs are sorted by hash, then by place.</summary>
internal sealed class RunIndex
{
    public const int LongestRun = 4;

    private const int PlaceBits = 24;
    private const ulong PlaceMask = (1UL << PlaceBits) - 1;

    private readonly ulong[][] _runs = new ulong[LongestRun + 1][];

    public RunIndex(ReadOnlySpan<uint> words)
    {
        if (words.Length > (int)PlaceMask)
        {
            throw new ArgumentException("The text is too long to index.", nameof(words));
        }

        for (int length = 1; length <= LongestRun; length++)
        {
            var runs = new ulong[Math.Max(0, words.Length - length + 1)];
            for (int i = 0; i < runs.Length; i++)
            {
                runs[i] = Key(words, i, length) | (uint)i;
            }

            Array.Sort(runs);
            _runs[length] = runs;
        }
    }

    /// <summary>The places, ascending, of the run that begins at a word; those from <paramref name="from"/> on come first in <paramref name="first"/>.</summary>
    /// <returns>The entries; their low bits are the places, see <see cref="Place"/>.</returns>
    public ReadOnlySpan<ulong> Find(ReadOnlySpan<uint> words, int start, int length, int from, out int first)
    {
        ulong key = Key(words, start, length);
        ulong[] runs = _runs[length];
        int low = LowerBound(runs, key);
        int high = LowerBound(runs, key + PlaceMask + 1);
        first = Math.Clamp(LowerBound(runs, key | (uint)Math.Max(0, from)) - low, 0, high - low);
        return runs.AsSpan(low, high - low);
    }

    public static int Place(ulong entry) => (int)(entry & PlaceMask);

    private static ulong Key(ReadOnlySpan<uint> words, int start, int length)
    {
        ulong hash = (ulong)length;
        for (int i = start; i < start + length; i++)
        {
            hash = (hash ^ words[i]) * 0x9E3779B97F4A7C15;
            hash ^= hash >> 29;
        }

        // The highest key has no successor; one bit less is enough.
        return (hash >> 1) & ~PlaceMask;
    }

    private static int LowerBound(ulong[] items, ulong value)
    {
        int at = Array.BinarySearch(items, value);
        return at < 0 ? ~at : at;
    }
}
