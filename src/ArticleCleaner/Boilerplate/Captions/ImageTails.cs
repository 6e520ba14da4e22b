using ArticleCleaner.Boilerplate.Phrases;

namespace ArticleCleaner.Boilerplate.Captions;

/// <summary>Blocks that end by naming where an image is from.</summary>
internal static class ImageTails
{
    /// <summary>Characters of "Quelle:" or "Bildquelle:" before a provider's name.</summary>
    private const int MaxLabelLength = 16;

    /// <summary>By block: where in the page text the tail begins.</summary>
    public static SortedDictionary<int, int> Find(RuleContext context)
    {
        var tails = new SortedDictionary<int, int>();
        foreach (PhraseMatch match in context.Phrases.Of(PhraseTopic.ImageTail))
        {
            Add(tails, match);
        }

        // A bare name ("Shutterstock") says it only behind a separator: sentences end with names too.
        foreach (PhraseMatch match in context.Phrases.Of(PhraseTopic.ImageProvider))
        {
            int blockStart = context.Page.Blocks[match.Block].Start;
            ReadOnlySpan<char> before = context.Page.Text.Slice(blockStart, match.Start - blockStart).TrimEnd();
            if (before.IsEmpty)
            {
                continue;
            }

            // "(Shutterstock)", "Lena Ruiz/Getty Images"; other signs stand between spaces.
            bool tight = before[^1] is '(' or '（' or '[' or '/';
            bool spaced = before[^1] is '·' or '|' or '–' or '—' or '©' or '•' or '-' && before.Length < match.Start - blockStart;
            bool labelled = before[^1] is ':' or '：' && before.Length <= MaxLabelLength;
            if (tight || spaced || labelled)
            {
                Add(tails, match);
            }
        }

        return tails;
    }

    private static void Add(SortedDictionary<int, int> tails, PhraseMatch match)
    {
        if (!tails.TryGetValue(match.Block, out int start) || match.Start < start)
        {
            tails[match.Block] = match.Start;
        }
    }
}
