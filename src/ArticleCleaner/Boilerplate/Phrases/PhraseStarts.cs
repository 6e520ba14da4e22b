namespace ArticleCleaner.Boilerplate.Phrases;

/// <summary>Where in a line a word stands that may start a phrase.</summary>
[Flags]
internal enum PhrasePlaces : byte
{
    None = 0,

    /// <summary>It is the first word of the line.</summary>
    Line = 1,

    /// <summary>It is the first word of a sentence.</summary>
    Sentence = 2,

    /// <summary>It is any other word.</summary>
    Inside = 4,
}

/// <summary>
/// A quick look at a word and the next one, before the trie is walked: most words start no phrase, and most that do start
/// none at their place or before that neighbour. Small enough for the fastest cache; it may say yes for nothing, never no
/// for something.
/// </summary>
internal sealed class PhraseStarts
{
    private const int Words = 1 << 13;
    private const int Pairs = 1 << 16;

    /// <summary>The places of phrases of one word stand above those of longer ones.</summary>
    private const int OneWordShift = 4;

    private readonly byte[] _words = new byte[Words];
    private readonly byte[] _pairs = new byte[Pairs / 8];

    public void Add(ReadOnlySpan<Word> phrase, PhraseAnchor anchor)
    {
        PhrasePlaces places = anchor switch
        {
            PhraseAnchor.Anywhere or PhraseAnchor.End => PhrasePlaces.Line | PhrasePlaces.Sentence | PhrasePlaces.Inside,
            PhraseAnchor.Start => PhrasePlaces.Line | PhrasePlaces.Sentence,
            _ => PhrasePlaces.Line,
        };
        _words[phrase[0].Hash & (Words - 1)] |= (byte)((int)places << (phrase.Length == 1 ? OneWordShift : 0));
        if (phrase.Length > 1)
        {
            uint pair = Pair(phrase[0].Hash, phrase[1].Hash);
            _pairs[pair / 8] |= (byte)(1 << (int)(pair % 8));
        }
    }

    /// <summary>Those of the places where a phrase may start with this word and be no longer, or go on with the next one. Without branches.</summary>
    public PhrasePlaces Of(ulong word, ulong next, PhrasePlaces places)
    {
        int found = _words[word & (Words - 1)];
        uint pair = Pair(word, next);
        int goesOn = -((_pairs[pair / 8] >> (int)(pair % 8)) & 1);
        return (PhrasePlaces)((found >> OneWordShift) | (found & goesOn)) & places;
    }

    private static uint Pair(ulong word, ulong next) => (uint)(((word * 0x9E3779B97F4A7C15) ^ (next * 0xBF58476D1CE4E5B9)) >> 48);
}
