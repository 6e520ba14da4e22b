using ArticleCleaner.Blocks;

namespace ArticleCleaner.Boilerplate.Phrases;

/// <summary>A known phrase found in a block.</summary>
/// <param name="Block">The block's index.</param>
/// <param name="Start">Offset of the first character in the page text.</param>
/// <param name="End">Offset behind the last.</param>
/// <param name="Anchor">How the phrase is anchored; the anchor holds, except that a <see cref="PhraseAnchor.Start"/> may start a sentence.</param>
/// <param name="AtBlockStart">No word of the block stands before it.</param>
/// <param name="AtBlockEnd">No word of the block stands after it.</param>
internal readonly record struct PhraseMatch(int Block, int Start, int End, PhraseAnchor Anchor, bool AtBlockStart, bool AtBlockEnd);

/// <summary>The known phrases of a page, by topic and then in page order, found once for all rules.</summary>
/// <remarks>Of long blocks only the first and the last few hundred characters are read: junk is glued to ends.</remarks>
internal sealed class PhraseTable
{
    private const int WholeBlock = 720;
    private const int HeadLength = 160;
    private const int TailLength = 480;
    private const int MaxWords = 768;

    private static readonly int TopicCount = Enum.GetValues<PhraseTopic>().Length;

    private readonly List<PhraseMatch>?[] _byTopic = new List<PhraseMatch>?[TopicCount];
    /// <summary>By block: the topics of the phrases it is one of and nothing else.</summary>
    private readonly ulong[] _lines;

    private PhraseTable(int blocks) => _lines = new ulong[blocks];

    public static PhraseTable Of(PageDocument page, PhraseBook book)
    {
        var table = new PhraseTable(page.Blocks.Count);
        Span<Word> words = stackalloc Word[MaxWords];
        ReadOnlySpan<PageBlock> blocks = page.Blocks.Span;
        for (int i = 0; i < blocks.Length; i++)
        {
            ref readonly PageBlock block = ref blocks[i];
            int start = block.Start + block.MarkerLength;
            int length = block.End - start;
            if (block.Shape == BlockShape.Code)
            {
                continue;
            }

            if (length <= WholeBlock)
            {
                table.Find(page, book, i, start, length, true, true, words);
            }
            else
            {
                table.Find(page, book, i, start, HeadLength, true, false, words);
                table.Find(page, book, i, block.End - TailLength, TailLength, false, true, words);
            }
        }

        return table;
    }

    /// <summary>The matches of a topic in page order.</summary>
    public IReadOnlyList<PhraseMatch> Of(PhraseTopic topic) => _byTopic[(int)topic] ?? (IReadOnlyList<PhraseMatch>)[];

    /// <summary>Whether a block is one known phrase and nothing else.</summary>
    public bool IsPhrase(int block) => IsPhrase(block, TopicSet.All);

    /// <summary>Whether a block is one known phrase of one of the topics and nothing else.</summary>
    public bool IsPhrase(int block, TopicSet topics) => (uint)block < (uint)_lines.Length && (_lines[block] & topics.Bits) != 0;

    /// <summary>Whether a phrase of a topic begins in a run of the page text; by bisection.</summary>
    public bool Any(PhraseTopic topic, int start, int end)
    {
        if (_byTopic[(int)topic] is not { } matches)
        {
            return false;
        }

        int low = 0;
        int high = matches.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (matches[middle].Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < matches.Count && matches[low].Start < end;
    }

    private void Find(PageDocument page, PhraseBook book, int block, int start, int length, bool isHead, bool isTail, Span<Word> words)
    {
        ReadOnlySpan<char> text = page.Text.Slice(start, length);
        int count = WordReader.Read(text, words);
        for (int i = 0; i < count; i++)
        {
            PhrasePlaces place = i > 0 ? PhrasePlaces.Sentence | PhrasePlaces.Inside : isHead ? PhrasePlaces.Line : PhrasePlaces.Inside;
            PhrasePlaces starts = book.Starts.Of(words[i].Hash, i + 1 < count ? words[i + 1].Hash : 0, place);
            if (starts == PhrasePlaces.None || (starts == PhrasePlaces.Sentence && !StartsSentence(text, words, i)))
            {
                continue;
            }

            int node = 0;
            for (int j = i; j < count && (node = book.Step(node, words[j].Hash, out ReadOnlySpan<PhraseEntry> entries)) >= 0; j++)
            {
                foreach (PhraseEntry entry in entries)
                {
                    bool first = i == 0 && isHead;
                    bool last = j == count - 1 && isTail && count < MaxWords;
                    if (Holds(entry.Anchor, text, words, i, j, first, last))
                    {
                        Add(entry.Topic, new PhraseMatch(block, start + words[i].Start, start + words[j].End, entry.Anchor, first, last));
                    }
                }
            }
        }
    }

    private static bool StartsSentence(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, int i)
    {
        foreach (char c in text[words[i - 1].End..words[i].Start])
        {
            if (c is '.' or '!' or '?' or ':' or '…' or '。' or '！' or '？' or '؟')
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(PhraseAnchor anchor, ReadOnlySpan<char> text, ReadOnlySpan<Word> words, int i, int j, bool first, bool last) => anchor switch
    {
        PhraseAnchor.Whole => first && last,
        PhraseAnchor.Start => first || (i > 0 && StartsSentence(text, words, i)),
        PhraseAnchor.End => last,
        PhraseAnchor.Label => first && (last || text[words[j].End..].TrimStart() is [':' or '：', ..]),
        _ => true,
    };

    private void Add(PhraseTopic topic, PhraseMatch match)
    {
        (_byTopic[(int)topic] ??= []).Add(match);
        if (match.AtBlockStart && match.AtBlockEnd)
        {
            _lines[match.Block] |= TopicSet.Of(topic).Bits;
        }
    }
}
