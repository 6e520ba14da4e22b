using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>
/// Main content that somebody else found: a block belongs to it when at least half of its word runs do. Takes the place of the
/// decision by signals; linear in the page and the text.
/// </summary>
internal static class KnownContent
{
    private const int RunLength = 4;
    private const float Enough = 0.5f;

    /// <summary>A page with no more letters than the known text has, give or take so much, is that text when most of its words are found there.</summary>
    private const double WholePage = 1.02;

    public static ContentDecision Decide(PageDocument page, string known, ContentDecision own)
    {
        var runs = new HashSet<ulong>();
        var words = new List<ulong>();
        ReadWords(known, words);
        for (int length = 1; length <= RunLength; length++)
        {
            for (int i = 0; i + length <= words.Count; i++)
            {
                runs.Add(Run(words, i, length));
            }
        }

        int count = page.Blocks.Count;
        var kept = new bool[count];
        var isShort = new bool[count];
        var probability = new float[count];
        int all = 0, found = 0;
        for (int i = 0; i < count; i++)
        {
            words.Clear();
            ReadWords(page.Text.Slice(page.Blocks[i].Start, page.Blocks[i].Length), words);
            isShort[i] = words.Count < RunLength;
            probability[i] = Share(words, runs);
            kept[i] = probability[i] >= Enough;
            all += words.Count;
            found += kept[i] ? words.Count : 0;
        }

        // The text of an extractor may have glued the words of neighbouring cells and items, so that their runs do not tell.
        if (found * 2 >= all && Letters(page.Text.Span) <= Letters(known) * WholePage)
        {
            kept.AsSpan().Fill(true);
            probability.AsSpan().Fill(1);
            return Decision(own, kept, probability);
        }

        DropUnsupported(kept, isShort);
        return Decision(own, kept, probability);
    }

    private static ContentDecision Decision(ContentDecision own, bool[] kept, float[] probability) => new()
    {
        Kept = kept,
        Probability = probability,
        Confidence = own.Confidence,
        PageType = own.PageType,
        PageTypeConfidence = own.PageTypeConfidence,
        Reason = static _ => "not in the main content that was given",
    };

    private static int Letters(ReadOnlySpan<char> text)
    {
        int letters = 0;
        foreach (char c in text)
        {
            letters += char.IsLetterOrDigit(c) ? 1 : 0;
        }

        return letters;
    }

    /// <summary>A block of one to three words may stand in the known text by chance: it needs a kept longer block next to it, other short ones between.</summary>
    private static void DropUnsupported(bool[] kept, bool[] isShort)
    {
        var supported = new bool[kept.Length];
        bool support = false;
        for (int i = 0; i < kept.Length; i++)
        {
            support = isShort[i] ? support && kept[i] : kept[i];
            supported[i] = support;
        }

        support = false;
        for (int i = kept.Length - 1; i >= 0; i--)
        {
            support = isShort[i] ? support && kept[i] : kept[i];
            kept[i] &= supported[i] || support;
        }
    }

    private static float Share(List<ulong> words, HashSet<ulong> runs)
    {
        int length = Math.Min(RunLength, words.Count);
        if (length == 0)
        {
            return 0;
        }

        int found = 0, total = words.Count - length + 1;
        for (int i = 0; i < total; i++)
        {
            found += runs.Contains(Run(words, i, length)) ? 1 : 0;
        }

        return (float)found / total;
    }

    private static ulong Run(List<ulong> words, int start, int length)
    {
        ulong hash = (ulong)length;
        for (int i = start; i < start + length; i++)
        {
            hash = (hash ^ words[i]) * 0x9E3779B97F4A7C15;
            hash ^= hash >> 29;
        }

        return hash;
    }

    private static void ReadWords(ReadOnlySpan<char> text, List<ulong> words)
    {
        const ulong Start = 14695981039346656037, Prime = 1099511628211;
        ulong hash = Start;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
            }
            else if (hash != Start)
            {
                words.Add(hash);
                hash = Start;
            }
        }

        if (hash != Start)
        {
            words.Add(hash);
        }
    }
}
