namespace ArticleCleaner.Boilerplate.Phrases;

/// <summary>The lines of a page that are phrases of one topic and nothing else, and how often each text of them stands there.</summary>
internal sealed class PhraseLines
{
    private readonly Dictionary<ulong, int> _times = [];

    /// <summary>Counts each line once, however many phrases it is: "comments" and "comments:" are two.</summary>
    public PhraseLines(RuleContext context, PhraseTopic topic)
    {
        int last = -1;
        foreach (PhraseMatch match in context.Phrases.Of(topic))
        {
            if (match.AtBlockStart && match.AtBlockEnd && match.Block != last)
            {
                last = match.Block;
                Blocks.Add(match.Block);
                ulong hash = context.Statistics[match.Block].TextHash;
                _times[hash] = _times.GetValueOrDefault(hash) + 1;
            }
        }
    }

    /// <summary>The lines' blocks, in page order.</summary>
    public List<int> Blocks { get; } = [];

    /// <summary>How often a line's text stands among them.</summary>
    public int TimesOf(RuleContext context, int block) => _times.GetValueOrDefault(context.Statistics[block].TextHash);
}
