namespace ArticleCleaner.Signals;

/// <summary>Kept blocks in a row of which each is a copy of an earlier one, in the order of those.</summary>
/// <param name="Start">The first block.</param>
/// <param name="Last">The last block.</param>
/// <param name="Blocks">How many kept blocks these are.</param>
/// <param name="Words">Their words.</param>
internal readonly record struct CopyRun(int Start, int Last, int Blocks, int Words)
{
    /// <summary>Finds the next run.</summary>
    /// <param name="source">By kept block, the first kept block of the same text, -1 for that one itself.</param>
    /// <param name="words">By block.</param>
    /// <param name="kept">By block.</param>
    /// <param name="position">The block to begin with; behind the run afterwards.</param>
    /// <param name="run">Receives the run.</param>
    public static bool Next(ReadOnlySpan<int> source, ReadOnlySpan<int> words, ReadOnlySpan<bool> kept, ref int position, out CopyRun run)
    {
        run = default;
        for (; position < kept.Length; position++)
        {
            if (!kept[position])
            {
                continue;
            }

            if (run.Blocks > 0 && (source[position] < 0 || source[position] < source[run.Last]))
            {
                return true;
            }

            if (source[position] >= 0)
            {
                int start = run.Blocks == 0 ? position : run.Start;
                run = new CopyRun(start, position, run.Blocks + 1, run.Words + words[position]);
            }
        }

        return run.Blocks > 0;
    }
}
