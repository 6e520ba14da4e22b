using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>
/// The share of function words, which tells prose from labels. The language is picked per page, so that no language is
/// the silent default; a page in none of the listed languages has no share.
/// </summary>
internal sealed class StopWords
{
    /// <summary>The value of pages in no listed language (Chinese, Japanese, Korean, Thai and others).</summary>
    public const float Unknown = -1;

    /// <summary>A page whose best language covers less of its words than this is in none of them.</summary>
    private const double LeastShare = 0.08;

    private readonly HashTable<uint> _languagesByWord;
    private readonly int _languages;

    private StopWords(HashTable<uint> languagesByWord, List<string> codes)
    {
        _languagesByWord = languagesByWord;
        _languages = codes.Count;
        Codes = codes;
    }

    /// <summary>The codes of the languages, by their bit.</summary>
    public IReadOnlyList<string> Codes { get; }

    public static StopWords Shared { get; } = Load();

    /// <summary>The bit of the page's language, 0 when it is none of the listed ones.</summary>
    public uint PickLanguage(TextScan scan)
    {
        Span<int> counts = stackalloc int[_languages];
        ReadOnlySpan<uint> words = scan.WordHashes.Span;
        // A sample is enough: the language of a page is not in its last words.
        int sample = Math.Min(words.Length, 4000);
        foreach (uint word in words[..sample])
        {
            uint languages = _languagesByWord.Find(word);
            while (languages != 0)
            {
                counts[System.Numerics.BitOperations.TrailingZeroCount(languages)]++;
                languages &= languages - 1;
            }
        }

        int best = 0;
        for (int i = 1; i < _languages; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return counts[best] > sample * LeastShare ? 1u << best : 0;
    }

    /// <summary>Adds to <paramref name="counts"/>, by language, how many of the words are its function words.</summary>
    public void Tally(ReadOnlySpan<uint> words, Span<int> counts)
    {
        foreach (uint word in words)
        {
            for (uint languages = _languagesByWord.Find(word); languages != 0; languages &= languages - 1)
            {
                counts[System.Numerics.BitOperations.TrailingZeroCount(languages)]++;
            }
        }
    }

    /// <summary>Whether a word is a function word of the language.</summary>
    public bool Is(uint word, uint language) => (_languagesByWord.Find(word) & language) != 0;

    /// <summary>How many of the words are function words of the language.</summary>
    public int Count(ReadOnlySpan<uint> words, uint language)
    {
        int count = 0;
        foreach (uint word in words)
        {
            count += (_languagesByWord.Find(word) & language) != 0 ? 1 : 0;
        }

        return count;
    }

    private static StopWords Load()
    {
        var table = new HashTable<uint>(8192);
        var words = new RecordList<uint>();
        var codes = new List<string>();
        foreach (string line in EmbeddedData.Lines("Signals.Data.stopwords.txt"))
        {
            words.Clear(int.MaxValue);
            TextScanner.Scan(line.AsSpan(line.IndexOf(':') + 1), words);
            foreach (uint word in words.Span)
            {
                table.GetOrAdd(word) |= 1u << codes.Count;
            }

            codes.Add(line[..line.IndexOf(':')]);
        }

        return new StopWords(table, codes);
    }
}
