namespace ArticleCleaner.Tests.Boilerplate.Development;

/// <summary>How often each run of three words stands in a text; shorter lines count as whole lines.</summary>
internal sealed class Shingles
{
    private readonly Dictionary<ulong, int> _counts = [];

    public Shingles(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            ulong[] words = RuleTally.Words(line);
            if (words.Length < 3)
            {
                Count(Hash(words, 0, words.Length));
            }

            for (int i = 0; i + 3 <= words.Length; i++)
            {
                Count(Hash(words, i, 3));
            }
        }
    }

    /// <summary>Words of a line that stand here in the same runs of three more often than in <paramref name="kept"/>.</summary>
    public int Lost(string line, Shingles kept)
    {
        ulong[] words = RuleTally.Words(line);
        int n = Math.Min(3, words.Length);
        var lost = new bool[words.Length];
        for (int i = 0; i + n <= words.Length && n > 0; i++)
        {
            ulong hash = Hash(words, i, n);
            if (_counts.GetValueOrDefault(hash) > kept._counts.GetValueOrDefault(hash))
            {
                lost.AsSpan(i, n).Fill(true);
            }
        }

        return lost.Count(static word => word);
    }

    private static ulong Hash(ulong[] words, int start, int count)
    {
        ulong hash = (ulong)count;
        for (int i = start; i < start + count; i++)
        {
            hash = ((hash ^ words[i]) * 0x94D049BB133111EB) + 1;
        }

        return hash;
    }

    private void Count(ulong hash) => _counts[hash] = _counts.GetValueOrDefault(hash) + 1;
}
