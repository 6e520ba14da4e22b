namespace ArticleCleaner.Signals;

/// <summary>
/// Finds the block that holds the kept text a second time, in one piece: what a page states of its article for machines
/// (an <c>articleBody</c> of microdata that no reader sees).
/// </summary>
internal static class WholeTextBlock
{
    private const int LeastWords = 40;

    /// <summary>Fewer blocks that stand in another are a quote and its comment.</summary>
    private const int LeastPieces = 3;

    /// <summary>From this share of its words on a block stands in the other.</summary>
    private const double IsInside = 0.5;

    /// <summary>The least share of the block that others account for.</summary>
    private const double IsCopy = 0.7;

    /// <summary>The least share of all other kept text, headings aside, that stands in the block: a text that is given whole and then discussed in parts is none.</summary>
    private const double IsWhole = 0.7;

    /// <param name="facts">The blocks.</param>
    /// <param name="kept">By block.</param>
    /// <param name="wordsOf">The hashed words of a block.</param>
    /// <returns>The block; -1 when there is none.</returns>
    public static int Find(BlockFacts facts, ReadOnlySpan<bool> kept, WordsOfBlock wordsOf)
    {
        ReadOnlySpan<int> words = facts.Words;
        int longest = -1;
        for (int i = 0; i < kept.Length; i++)
        {
            longest = kept[i] && !facts.Headings[i] && (longest < 0 || words[i] > words[longest]) ? i : longest;
        }

        if (longest < 0 || words[longest] < LeastWords)
        {
            return -1;
        }

        int others = 0, count = 0;
        for (int i = 0; i < kept.Length; i++)
        {
            if (IsOther(facts, kept, i, longest))
            {
                others += words[i];
                count++;
            }
        }

        if (count < LeastPieces || words[longest] < others * IsWhole)
        {
            return -1;
        }

        var runs = new WordRuns(wordsOf(longest));
        int pieces = 0;
        double covered = 0;
        for (int i = 0; i < kept.Length; i++)
        {
            if (IsOther(facts, kept, i, longest) && runs.Share(wordsOf(i)) is double share and >= IsInside)
            {
                pieces++;
                covered += share * words[i];
            }
        }

        return pieces >= LeastPieces && covered >= words[longest] * IsCopy && covered >= others * IsWhole ? longest : -1;
    }

    /// <summary>Whether a block is kept text besides the one and its copies.</summary>
    private static bool IsOther(BlockFacts facts, ReadOnlySpan<bool> kept, int block, int one) =>
        kept[block] && !facts.Headings[block] && facts.Texts[block] != facts.Texts[one];
}

/// <summary>The words of a block, hashed.</summary>
internal delegate ReadOnlySpan<uint> WordsOfBlock(int block);
