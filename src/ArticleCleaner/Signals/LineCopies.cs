namespace ArticleCleaner.Signals;

/// <summary>
/// Leaves out what a flattened page says again: its text for small screens, for printing, as a teaser. Without markup nothing
/// tells a copy from what a text repeats on purpose but its form: a copy is a passage of prose. Refrains are verse, an
/// instruction is a line or two, and what is repeated in another section stands below that section's heading.
/// </summary>
internal sealed class LineCopies
{
    /// <summary>The least share of the kept words. Of 0.02, 0.05, 0.1 and 0.2 the smaller are better on WCXB's flattened pages, from 0.8335 to 0.8323.</summary>
    private const double LeastShare = 0.05;

    private readonly HashTable<int> _first = new(256);
    private int[] _source = [];

    /// <param name="words">By line.</param>
    /// <param name="texts">By line, the hash of its text.</param>
    /// <param name="headings">By line, whether it is a heading by its shape.</param>
    /// <param name="textOf">The text of a line.</param>
    /// <param name="kept">By line; changed.</param>
    public void Drop(ReadOnlySpan<int> words, ReadOnlySpan<uint> texts, ReadOnlySpan<bool> headings, TextOfBlock textOf, Span<bool> kept)
    {
        double least = LeastShare * FindSources(words, texts, textOf, kept);
        int position = 0, before = -1;
        while (CopyRun.Next(_source, words, kept, ref position, ref before, out CopyRun run))
        {
            bool hasOwnHeading = run.Before >= 0 && headings[run.Before] && _source[run.Before] < 0;
            for (int i = run.Start; i <= run.Last && !hasOwnHeading && run.IsPassage(least); i++)
            {
                kept[i] &= _source[i] < 0;
            }
        }
    }

    /// <summary>Finds by kept line the first kept line of the same text, -1 for that one itself.</summary>
    /// <returns>The words kept.</returns>
    private int FindSources(ReadOnlySpan<int> words, ReadOnlySpan<uint> texts, TextOfBlock textOf, ReadOnlySpan<bool> kept)
    {
        if (_source.Length < kept.Length || _source.Length > 1 << 18)
        {
            _source = new int[kept.Length + 64];
        }

        int all = 0;
        _first.Reset(kept.Length);
        for (int i = 0; i < kept.Length; i++)
        {
            if (kept[i])
            {
                _source[i] = CopyRun.SourceOf(ref _first.GetOrAdd(texts[i]), i, textOf);
                all += words[i];
            }
        }

        return all;
    }
}
