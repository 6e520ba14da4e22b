using System.Numerics;

namespace ArticleCleaner.Boilerplate.Phrases;

/// <summary>What a known phrase says where it ends in the trie.</summary>
internal readonly record struct PhraseEntry(PhraseTopic Topic, PhraseAnchor Anchor);

/// <summary>
/// The known phrases of all languages as one trie over word hashes. Immutable once made; finding is linear in the text,
/// since a phrase is a few words long and most words start none.
/// </summary>
/// <remarks>
/// The edges lie in one table with open addressing, each with its node's entries beside it: a page walks few of them, so
/// what a step costs is the memory it touches.
/// </remarks>
internal sealed class PhraseBook
{
    /// <summary>Longer texts are no phrase to <see cref="Holds"/>; where words are not parted by blanks each character is one.</summary>
    private const int MostWords = 20;

    private readonly Edge[] _edges;
    private readonly PhraseEntry[] _entries;

    private PhraseBook(List<BuiltNode> nodes, int phrases)
    {
        _edges = new Edge[BitOperations.RoundUpToPowerOf2((uint)nodes.Count * 2)];
        _entries = new PhraseEntry[phrases];
        int used = 0;
        for (int i = 1; i < nodes.Count; i++)
        {
            List<PhraseEntry> entries = nodes[i].Entries;
            entries.CopyTo(_entries, used);
            _edges[Slot(nodes[i].Edge)] = new Edge(nodes[i].Edge, i, (ushort)used, (ushort)entries.Count);
            used = checked((ushort)(used + entries.Count));
        }
    }

    /// <summary>The phrase lists that ship with the library.</summary>
    public static PhraseBook Shared { get; } = FromLists(PhraseListReader.ReadAll());

    /// <summary>A quick look at the words that phrases start with.</summary>
    public PhraseStarts Starts { get; private init; } = new();

    public static PhraseBook FromLists(IEnumerable<(string Phrase, PhraseEntry Entry)> phrases)
    {
        var starts = new PhraseStarts();
        var nodes = new List<BuiltNode> { new(0, []) };
        var byEdge = new Dictionary<ulong, int>();
        int count = 0;
        Span<Word> room = stackalloc Word[32];
        foreach ((string phrase, PhraseEntry entry) in phrases)
        {
            ReadOnlySpan<Word> words = room[..WordReader.Read(phrase, room)];
            if (words.IsEmpty)
            {
                continue;
            }

            starts.Add(words, entry.Anchor);
            int node = 0;
            foreach (Word word in words)
            {
                ulong edge = EdgeOf(node, word.Hash);
                if (!byEdge.TryGetValue(edge, out node))
                {
                    node = nodes.Count;
                    byEdge.Add(edge, node);
                    nodes.Add(new BuiltNode(edge, []));
                }
            }

            nodes[node].Entries.Add(entry);
            count++;
        }

        return new PhraseBook(nodes, count) { Starts = starts };
    }

    /// <summary>The node reached from <paramref name="node"/> (0 is the root) by a word, or -1.</summary>
    /// <param name="node">Where the walk is.</param>
    /// <param name="word">The next word.</param>
    /// <param name="entries">The phrases that end at the node reached.</param>
    public int Step(int node, ulong word, out ReadOnlySpan<PhraseEntry> entries)
    {
        ulong key = EdgeOf(node, word);
        ref readonly Edge edge = ref _edges[Slot(key)];
        if (edge.Node == 0)
        {
            entries = [];
            return -1;
        }

        entries = _entries.AsSpan(edge.FirstEntry, edge.EntryCount);
        return edge.Node;
    }

    /// <summary>Whether a text is a phrase of a topic.</summary>
    public bool Holds(ReadOnlySpan<char> text, PhraseTopic topic)
    {
        Span<Word> words = stackalloc Word[MostWords];
        int count = WordReader.Read(text, words);
        int node = 0;
        ReadOnlySpan<PhraseEntry> entries = [];
        for (int i = 0; i < count && node >= 0; i++)
        {
            node = Step(node, words[i].Hash, out entries);
        }

        if (node <= 0 || count == words.Length)
        {
            return false;
        }

        foreach (PhraseEntry entry in entries)
        {
            if (entry.Topic == topic)
            {
                return true;
            }
        }

        return false;
    }

    private static ulong EdgeOf(int node, ulong word) => (word ^ ((ulong)(uint)node * 0xBF58476D1CE4E5B9)) * 0x94D049BB133111EB;

    /// <summary>Where an edge is, or the empty place where it would be.</summary>
    private int Slot(ulong edge)
    {
        int mask = _edges.Length - 1;
        int slot = (int)(edge >> 40) & mask;
        while (_edges[slot].Node != 0 && _edges[slot].Key != edge)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    /// <summary>An edge and the node it leads to.</summary>
    private readonly record struct Edge(ulong Key, int Node, ushort FirstEntry, ushort EntryCount);

    private readonly record struct BuiltNode(ulong Edge, List<PhraseEntry> Entries);
}
