namespace ArticleCleaner.Signals;

/// <summary>
/// What single words of flattened text say: the smoothed log-odds of standing in main content, learned per domain. Only hashes
/// are known, as <see cref="TextScanner"/> makes them, and a step of an eighth is fine enough.
/// </summary>
internal sealed class WordScores
{
    /// <summary>Steps of a score to 1.</summary>
    public const float Scale = 8;

    /// <summary>The share of a page's words that are known, in a language the words are of (English pages: four fifths and more).</summary>
    private const double LeastKnown = 0.6;

    private readonly HashTable<sbyte> _scores;

    /// <param name="words">Hashes of the known words.</param>
    /// <param name="scores">Their scores times <see cref="Scale"/>, in the same order.</param>
    public WordScores(uint[] words, sbyte[] scores)
    {
        (Words, Scores) = (words, scores);
        _scores = new HashTable<sbyte>(words.Length);
        for (int i = 0; i < words.Length; i++)
        {
            _scores.GetOrAdd(words[i]) = scores[i];
        }
    }

    /// <summary>Knows no word.</summary>
    public static WordScores None { get; } = new([], []);

    public uint[] Words { get; }

    public sbyte[] Scores { get; }

    /// <summary>
    /// Whether a page is written in a language the words are of. Of others only loans, names and menu words are known, which
    /// say that all of the page is boilerplate.
    /// </summary>
    public bool Know(ReadOnlySpan<uint> page)
    {
        int known = 0;
        foreach (uint word in page)
        {
            known += _scores.TryFind(word, out _) ? 1 : 0;
        }

        return known >= page.Length * LeastKnown;
    }

    /// <summary>The sum, lowest and highest score of the words that are known, and how many are.</summary>
    public WordScore Of(ReadOnlySpan<uint> words)
    {
        int sum = 0, known = 0, lowest = sbyte.MaxValue, highest = sbyte.MinValue;
        foreach (uint word in words)
        {
            if (_scores.TryFind(word, out sbyte score))
            {
                sum += score;
                known++;
                lowest = Math.Min(lowest, score);
                highest = Math.Max(highest, score);
            }
        }

        return known == 0 ? default : new WordScore(sum / Scale, known, lowest / Scale, highest / Scale);
    }
}

/// <summary>The scores of some words.</summary>
internal readonly record struct WordScore(float Sum, int Known, float Lowest, float Highest);
