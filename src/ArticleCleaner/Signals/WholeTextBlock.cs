namespace ArticleCleaner.Signals;

/// <summary>
/// Finds the block that holds the kept text a second time, in one piece: what a page states of its article for machines
/// (an <c>articleBody</c> of microdata that no reader sees).
/// </summary>
internal static class WholeTextBlock
{
    /// <summary>A quarter of what is kept; a copy of everything would have half of it.</summary>
    private const int LeastPart = 4;

    private const int LeastWords = 40;

    /// <summary>Fewer blocks that stand in another are a quote and its comment.</summary>
    private const int LeastPieces = 3;

    /// <summary>From this share of its words on a block stands in the other.</summary>
    private const double IsInside = 0.5;

    /// <summary>The least share of the block that others account for.</summary>
    private const double IsCopy = 0.7;

    /// <param name="words">By block.</param>
    /// <param name="kept">By block.</param>
    /// <param name="wordsOf">The hashed words of a block.</param>
    /// <returns>The block; -1 when there is none.</returns>
    public static int Find(ReadOnlySpan<int> words, ReadOnlySpan<bool> kept, WordsOfBlock wordsOf)
    {
        int longest = -1, all = 0, count = 0;
        for (int i = 0; i < kept.Length; i++)
        {
            if (kept[i])
            {
                longest = longest < 0 || words[i] > words[longest] ? i : longest;
                all += words[i];
                count++;
            }
        }

        if (count <= LeastPieces || words[longest] < LeastWords || words[longest] * LeastPart < all)
        {
            return -1;
        }

        var runs = new WordRuns(wordsOf(longest));
        int pieces = 0, covered = 0;
        for (int i = 0; i < kept.Length; i++)
        {
            if (kept[i] && i != longest && runs.Share(wordsOf(i)) >= IsInside)
            {
                pieces++;
                covered += words[i];
            }
        }

        return pieces >= LeastPieces && covered >= words[longest] * IsCopy ? longest : -1;
    }
}

/// <summary>The words of a block, hashed.</summary>
internal delegate ReadOnlySpan<uint> WordsOfBlock(int block);
