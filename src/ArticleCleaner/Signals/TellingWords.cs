using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>
/// Finds which word of an attribute's names has the lowest score. Each name of a page is searched once, however many blocks
/// are explained by it: its value can be as long as the page.
/// </summary>
internal sealed class TellingWords
{
    /// <summary>Names remembered beyond this many cost room that the next page is not given.</summary>
    private const int KeepCapacity = 1 << 10;

    private const int LongestWord = 40;

    private PageDocument _page = new();
    private ModelVocabulary _vocabulary = new([], [], [], []);
    private Dictionary<int, string> _words = [];

    /// <summary>Begins a page: what was found on the last one is forgotten.</summary>
    public void Begin(PageDocument page, ModelVocabulary vocabulary)
    {
        (_page, _vocabulary) = (page, vocabulary);
        if (_words.Count > KeepCapacity)
        {
            _words = [];
        }

        _words.Clear();
    }

    /// <summary>The word, shortened for a reader; of names without such a word their beginning.</summary>
    /// <param name="name">The number of the names among the page's.</param>
    /// <param name="lowest">The lowest score of the names.</param>
    public string Of(int name, float lowest)
    {
        if (!_words.TryGetValue(name, out string? word))
        {
            word = Find(_page.Names[name], lowest);
            _words.Add(name, word);
        }

        return word;
    }

    private string Find(ReadOnlySpan<char> names, float score)
    {
        Span<uint> tokens = stackalloc uint[MarkupTokens.MaxTokens];
        for (int start = 0; start < names.Length;)
        {
            int end = start;
            while (end < names.Length && names[end] > ' ')
            {
                end++;
            }

            int count = 0;
            MarkupTokens.Split(names[start..end], tokens, ref count);
            foreach (uint token in tokens[..count])
            {
                if (_vocabulary.TryScore(token, out float own) && own == score)
                {
                    return Shorten(names[start..end]);
                }
            }

            start = end + 1;
        }

        return Shorten(names.Trim());
    }

    private static string Shorten(ReadOnlySpan<char> word)
    {
        if (word.Length <= LongestWord)
        {
            return word.ToString();
        }

        int end = char.IsHighSurrogate(word[LongestWord - 1]) ? LongestWord - 1 : LongestWord;
        return $"{word[..end]}…";
    }
}
