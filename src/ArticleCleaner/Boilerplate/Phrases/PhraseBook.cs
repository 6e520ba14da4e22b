namespace ArticleCleaner.Boilerplate.Phrases;

/// <summary>What a known phrase says where it ends in the trie.</summary>
internal readonly record struct PhraseEntry(PhraseTopic Topic, PhraseAnchor Anchor);

/// <summary>
/// The known phrases of all languages as one trie over word hashes. Immutable once made; finding is linear in the text,
/// since a phrase is a few words long and most words start none.
/// </summary>
internal sealed class PhraseBook
{
    private const int FilterBits = 1 << 13;

    private readonly Dictionary<ulong, int> _edges = [];
    private readonly List<PhraseEntry[]> _entries = [[]];
    private readonly bool[] _starts = new bool[FilterBits];

    private PhraseBook()
    {
    }

    /// <summary>The phrase lists that ship with the library.</summary>
    public static PhraseBook Shared { get; } = FromLists(PhraseListReader.ReadAll());

    public static PhraseBook FromLists(IEnumerable<(string Phrase, PhraseEntry Entry)> phrases)
    {
        var book = new PhraseBook();
        Span<Word> words = stackalloc Word[32];
        foreach ((string phrase, PhraseEntry entry) in phrases)
        {
            book.Add(words[..WordReader.Read(phrase, words)], entry);
        }

        return book;
    }

    /// <summary>Whether some phrase starts with this word; a quick look that may be wrong one time in dozens.</summary>
    public bool MayStart(ulong word) => _starts[word & (FilterBits - 1)];

    /// <summary>The node reached from <paramref name="node"/> (0 is the root) by a word, or -1.</summary>
    public int Step(int node, ulong word) => _edges.TryGetValue(Edge(node, word), out int next) ? next : -1;

    /// <summary>Whether a text is a phrase of a topic.</summary>
    public bool Holds(ReadOnlySpan<char> text, PhraseTopic topic)
    {
        Span<Word> words = stackalloc Word[8];
        int count = WordReader.Read(text, words);
        int node = 0;
        for (int i = 0; i < count && node >= 0; i++)
        {
            node = Step(node, words[i].Hash);
        }

        if (node <= 0 || count == words.Length)
        {
            return false;
        }

        foreach (PhraseEntry entry in EntriesAt(node))
        {
            if (entry.Topic == topic)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The phrases that end at a node.</summary>
    public ReadOnlySpan<PhraseEntry> EntriesAt(int node) => _entries[node];

    private static ulong Edge(int node, ulong word) => (word ^ ((ulong)(uint)node * 0xBF58476D1CE4E5B9)) * 0x94D049BB133111EB;

    private void Add(ReadOnlySpan<Word> words, PhraseEntry entry)
    {
        if (words.IsEmpty)
        {
            return;
        }

        _starts[words[0].Hash & (FilterBits - 1)] = true;
        int node = 0;
        foreach (Word word in words)
        {
            ulong edge = Edge(node, word.Hash);
            if (!_edges.TryGetValue(edge, out int next))
            {
                next = _entries.Count;
                _edges.Add(edge, next);
                _entries.Add([]);
            }

            node = next;
        }

        _entries[node] = [.. _entries[node], entry];
    }
}
