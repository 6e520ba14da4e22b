namespace ArticleCleaner.Signals;

/// <summary>
/// What single words of flattened text say: the smoothed log-odds of standing in main content, learned per domain. Only hashes
/// are known, as <see cref="TextScanner"/> makes them, and a step of an eighth is fine enough.
/// </summary>
internal sealed class WordScores
{
    /// <summary>Steps of a score to 1.</summary>
    public const float Scale = 8;

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
