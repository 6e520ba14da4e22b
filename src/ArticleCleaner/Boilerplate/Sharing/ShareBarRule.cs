using ArticleCleaner.Boilerplate.Phrases;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Boilerplate.Sharing;

/// <summary>A line that names social networks and hardly anything else.</summary>
internal sealed class ShareBarRule : IBoilerplateRule
{
    private const int MaxWords = 14;
    private const int MaxOtherWords = 4;

    /// <summary>A script without spaces has a word for each character.</summary>
    private const int WordRoom = 32;

    private const byte Known = 1;
    private const byte Sure = 2;

    /// <summary>Names that are nothing else, and words that are also a size ("40 x 15"), a line, a letter.</summary>
    private static readonly HashedWords Names = new([
        .. Hashes("facebook twitter whatsapp linkedin pinterest reddit telegram tumblr instagram youtube tiktok mastodon bluesky xing flipboard", Sure),
        .. Hashes("x email messenger threads vk line pocket mail print", Known),
    ]);

    public string Id => "sharing.bar";

    public void Apply(RuleContext context)
    {
        for (int i = 0; i < context.BlockCount; i++)
        {
            int networks = Networks(context.TextOf(i), context.Statistics[i]);
            bool shares = networks > 0 && StartsAsShareBar(context, i);
            if (networks >= 2 || shares)
            {
                context.MarkBlock(i, this, BoilerplateKind.ShareButtons, "Names social networks and hardly anything else.", 0.95, networks >= 3 || shares ? MarkEffect.Removes : MarkEffect.Names, $"{networks} networks");
            }
        }
    }

    /// <summary>The number of networks a line names, if it names little else; otherwise 0.</summary>
    public static int Networks(ReadOnlySpan<char> text, in BlockStatistics counts)
    {
        if (counts.Words is < 2 or > MaxWords || counts.EndsSentence || counts.Commas > 0)
        {
            return 0;
        }

        Span<Word> words = stackalloc Word[WordRoom];
        int count = WordReader.Read(text, words);
        int networks = 0;
        bool sure = false;
        foreach (Word word in words[..count])
        {
            byte name = Names.Find(word.Hash);
            networks += name > 0 ? 1 : 0;
            sure |= name == Sure;
        }

        return sure && counts.Words - networks <= MaxOtherWords ? networks : 0;
    }

    /// <summary>"Share this article Facebook Twitter": the words before the first network are a phrase of share bars.</summary>
    private static bool StartsAsShareBar(RuleContext context, int block)
    {
        ReadOnlySpan<char> text = context.TextOf(block);
        Span<Word> words = stackalloc Word[WordRoom];
        int count = WordReader.Read(text, words);
        int first = 0;
        while (first < count && Names.Find(words[first].Hash) == 0)
        {
            first++;
        }

        return first > 0 && first < count && PhraseBook.Shared.Holds(text[..words[first].Start], PhraseTopic.Share);
    }

    private static IEnumerable<KeyValuePair<ulong, byte>> Hashes(string names, byte value)
    {
        var words = new Word[WordRoom];
        int count = WordReader.Read(names, words);
        return words.Take(count).Select(word => KeyValuePair.Create(word.Hash, value));
    }
}
