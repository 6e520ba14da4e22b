using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate.Phrases;

namespace ArticleCleaner.Boilerplate.Emphasis;

/// <summary>
/// The same phrase in bold again and again. Only the <c>**</c> around it goes (text input); the words are the author's
/// and stay. HTML has no marker characters: the emphasis is taken off the words, and the page gets a warning.
/// </summary>
internal sealed class KeywordStuffingRule : IBoilerplateRule
{
    private const int MinRepeats = 3;
    private const int MinWords = 2;
    private const int MaxWords = 8;

    public string Id => "emphasis.keyword-stuffing";

    public void Apply(RuleContext context)
    {
        Dictionary<ulong, List<InlineRun>> phrases = BoldPhrases(context);
        HashSet<int> stuffed = [];
        foreach (List<InlineRun> runs in phrases.Values)
        {
            if (runs.Count < MinRepeats)
            {
                continue;
            }

            string phrase = PhraseOf(context.Page, runs[0]).ToString();
            if (!context.IsText)
            {
                context.Page.Warnings.Add(new CleanerWarning("keyword_stuffing", $"\"{phrase}\" is in bold {runs.Count} times; the bold is taken off."));
                stuffed.UnionWith(runs.Select(run => run.Start));
                continue;
            }

            string evidence = $"\"{phrase}\" is in bold {runs.Count} times";
            foreach (InlineRun run in runs)
            {
                MarkMarker(context, run.Start, evidence);
                MarkMarker(context, run.Start + run.Length - 2, evidence);
            }
        }

        Unwrap(context.Page, stuffed);
    }

    /// <summary>Emphasis is no text of the page: nothing is removed, the runs are emptied.</summary>
    private static void Unwrap(PageDocument page, HashSet<int> starts)
    {
        for (int i = 0; starts.Count > 0 && i < page.Inlines.Count; i++)
        {
            if (page.Inlines[i].Kind == InlineKind.Strong && starts.Contains(page.Inlines[i].Start))
            {
                page.Inlines[i] = page.Inlines[i] with { Length = 0 };
            }
        }
    }

    private void MarkMarker(RuleContext context, int start, string evidence) =>
        context.MarkRun(start, start + 2, this, BoilerplateKind.KeywordStuffing, "Bold markers around a phrase that is in bold again and again; the phrase itself is kept.", 0.95, MarkEffect.Removes, evidence);

    /// <summary>The bold runs inside prose, by their words. A line that is bold as a whole is a heading, not stuffing.</summary>
    private static Dictionary<ulong, List<InlineRun>> BoldPhrases(RuleContext context)
    {
        var phrases = new Dictionary<ulong, List<InlineRun>>();
        ReadOnlySpan<PageBlock> blocks = context.Page.Blocks.Span;
        for (int i = 0; i < blocks.Length; i++)
        {
            ref readonly PageBlock block = ref blocks[i];
            if (block.BoldChars == 0 || block.BoldChars * 2 > block.Length)
            {
                continue;
            }

            foreach (ref readonly InlineRun run in context.Page.Inlines.Span.Slice(block.FirstInline, block.InlineCount))
            {
                if (run.Kind == InlineKind.Strong && HashOf(PhraseOf(context.Page, run)) is ulong hash and not 0)
                {
                    if (!phrases.TryGetValue(hash, out List<InlineRun>? runs))
                    {
                        phrases.Add(hash, runs = []);
                    }

                    runs.Add(run);
                }
            }
        }

        return phrases;
    }

    private static ReadOnlySpan<char> PhraseOf(PageDocument page, InlineRun run) =>
        page.Text.Slice(run.Start, run.Length).Trim('*').Trim();

    private static ulong HashOf(ReadOnlySpan<char> phrase)
    {
        var reader = new WordReader(phrase);
        ulong hash = 0;
        int count = 0;
        while (reader.Next(out Word word))
        {
            hash = (hash ^ word.Hash) * 1099511628211;
            count++;
        }

        return count is >= MinWords and <= MaxWords ? hash : 0;
    }
}
