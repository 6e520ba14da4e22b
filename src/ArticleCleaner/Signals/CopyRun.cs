namespace ArticleCleaner.Signals;

/// <summary>
/// Kept blocks in a row of which each is a copy of an earlier one, in the order of those. Short ones, which may stand twice by chance,
/// neither begin nor break a run.
/// </summary>
/// <param name="Start">The first block.</param>
/// <param name="Last">The last block.</param>
/// <param name="Before">The kept block before it; -1 when there is none.</param>
/// <param name="Blocks">How many kept blocks these are, short ones not counted.</param>
/// <param name="Words">Their words.</param>
internal readonly record struct CopyRun(int Start, int Last, int Before, int Blocks, int Words)
{
    /// <summary>Shorter texts may well stand twice anywhere: labels, names. Of 2, 3, 4, 6, 8 and 10 the best in cross-validation on WCXB, 2 being equal.</summary>
    public const int LeastWords = 3;

    /// <summary>Fewer blocks in a row are a refrain, or an instruction of two sentences.</summary>
    private const int LeastBlocks = 3;

    /// <summary>Words of a block on average from which on it is prose; verse has fewer.</summary>
    private const int ProseWords = 10;

    /// <summary>Whether this is a passage of the text again, rather than what the text says again on purpose.</summary>
    /// <param name="least">The least number of words.</param>
    public bool IsPassage(double least) => Blocks >= LeastBlocks && Words >= least && Words >= Blocks * ProseWords;

    /// <summary>The first kept block of a block's text, -1 when it is the first. Equal numbers and hashes leave signs out of account, so the texts are compared.</summary>
    /// <param name="first">The first kept block of that number or hash, counted from 1; 0 for none yet, and set then.</param>
    /// <param name="block">The block, kept.</param>
    /// <param name="textOf">The text of a block.</param>
    public static int SourceOf(ref int first, int block, TextOfBlock textOf)
    {
        if (first == 0)
        {
            first = block + 1;
            return -1;
        }

        return textOf(block).Equals(textOf(first - 1), StringComparison.OrdinalIgnoreCase) ? first - 1 : -1;
    }

    /// <summary>Finds the next run.</summary>
    /// <param name="source">By kept block, the first kept block of the same text, -1 for that one itself.</param>
    /// <param name="words">By block.</param>
    /// <param name="kept">By block.</param>
    /// <param name="position">The block to begin with; behind the run afterwards.</param>
    /// <param name="before">The kept block before that; kept up.</param>
    /// <param name="run">Receives the run.</param>
    public static bool Next(ReadOnlySpan<int> source, ReadOnlySpan<int> words, ReadOnlySpan<bool> kept, ref int position, ref int before, out CopyRun run)
    {
        run = default;
        for (; position < kept.Length; position++)
        {
            if (!kept[position])
            {
                continue;
            }

            bool isShort = words[position] < LeastWords;
            if (run.Blocks > 0 && !isShort && (source[position] < 0 || source[position] < source[run.Last]))
            {
                return true;
            }

            if (!isShort && source[position] >= 0)
            {
                run = run.Blocks == 0
                    ? new CopyRun(position, position, before, 1, words[position])
                    : run with { Last = position, Blocks = run.Blocks + 1, Words = run.Words + words[position] };
            }

            before = position;
        }

        return run.Blocks > 0;
    }
}

/// <summary>The text of a block.</summary>
internal delegate ReadOnlySpan<char> TextOfBlock(int block);
