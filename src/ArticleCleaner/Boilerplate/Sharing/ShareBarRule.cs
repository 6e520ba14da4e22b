using System.Collections.Frozen;
using ArticleCleaner.Boilerplate.Phrases;

namespace ArticleCleaner.Boilerplate.Sharing;

/// <summary>A line that names two or more social networks and hardly anything else.</summary>
internal sealed class ShareBarRule : IBoilerplateRule
{
    private const int MaxWords = 14;
    private const int MaxOtherWords = 3;

    private static readonly FrozenSet<ulong> Networks = MakeNetworks();

    public string Id => "sharing.bar";

    public void Apply(RuleContext context)
    {
        Span<Word> words = stackalloc Word[MaxWords + 1];
        for (int i = 0; i < context.BlockCount; i++)
        {
            if (context.Statistics[i].Words is < 2 or > MaxWords || context.Statistics[i].EndsSentence || context.Statistics[i].Commas > 0)
            {
                continue;
            }

            int count = WordReader.Read(context.TextOf(i), words);
            int networks = 0;
            foreach (Word word in words[..count])
            {
                networks += Networks.Contains(word.Hash) ? 1 : 0;
            }

            if (networks >= 2 && count - networks <= Math.Min(MaxOtherWords, networks))
            {
                context.MarkBlock(i, this, BoilerplateKind.ShareButtons, "Names social networks and hardly anything else.", 0.93, networks >= 3 ? MarkEffect.Removes : MarkEffect.Names, $"{networks} networks");
            }
        }
    }

    private static FrozenSet<ulong> MakeNetworks()
    {
        var words = new Word[32];
        int count = WordReader.Read("facebook twitter x whatsapp linkedin pinterest email reddit telegram tumblr instagram youtube tiktok messenger threads mastodon bluesky xing vk line pocket flipboard mail print", words);
        return words[..count].Select(static word => word.Hash).ToFrozenSet();
    }
}
