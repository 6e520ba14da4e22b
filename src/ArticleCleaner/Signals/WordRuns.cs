namespace ArticleCleaner.Signals;

/// <summary>The runs of four words of a text, to tell how much of another text stands in it.</summary>
/// <param name="words">The text's words, hashed; see <see cref="TextScan.WordsOf"/>.</param>
internal sealed class WordRuns(ReadOnlySpan<uint> words)
{
    private const int Length = 4;

    private readonly HashSet<ulong> _runs = RunsOf(words);

    /// <summary>The share of a text's runs that stand in this one; 0 for less than four words.</summary>
    public double Share(ReadOnlySpan<uint> words)
    {
        int found = 0;
        for (int i = 0; i + Length <= words.Length; i++)
        {
            found += _runs.Contains(Run(words.Slice(i, Length))) ? 1 : 0;
        }

        return words.Length < Length ? 0 : found / (double)(words.Length - Length + 1);
    }

    private static HashSet<ulong> RunsOf(ReadOnlySpan<uint> words)
    {
        var runs = new HashSet<ulong>();
        for (int i = 0; i + Length <= words.Length; i++)
        {
            runs.Add(Run(words.Slice(i, Length)));
        }

        return runs;
    }

    private static ulong Run(ReadOnlySpan<uint> words)
    {
        ulong hash = 0;
        foreach (uint word in words)
        {
            hash = (hash ^ word) * 0x9E3779B97F4A7C15;
            hash ^= hash >> 29;
        }

        return hash;
    }
}
