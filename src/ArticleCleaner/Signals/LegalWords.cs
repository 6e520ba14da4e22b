using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>Words of the legal lines at a page's foot, in many languages: they mark where a page ends.</summary>
internal static class LegalWords
{
    private const int LongestLine = 40;
    private static readonly HashTable<bool> Words = Load();

    /// <summary>Whether a line is one: a copyright sign or such a word in a line that is not long.</summary>
    public static bool IsLegal(ReadOnlySpan<char> text, ReadOnlySpan<uint> words)
    {
        if (words.Length > LongestLine)
        {
            return false;
        }

        foreach (uint word in words)
        {
            if (Words.Find(word))
            {
                return true;
            }
        }

        return text.Contains('©');
    }

    private static HashTable<bool> Load()
    {
        var words = new RecordList<uint>();
        foreach (string line in EmbeddedData.Lines("Signals.Data.legal-words.txt"))
        {
            TextScanner.Scan(line, words);
        }

        var table = new HashTable<bool>(words.Count);
        foreach (uint word in words.Span)
        {
            table.GetOrAdd(word) = true;
        }

        return table;
    }
}
