namespace ArticleCleaner.Signals;

/// <summary>
/// Leaves out what a flattened page says again: its text for small screens, for printing, as a teaser. Without markup nothing
/// tells a copy from what a text repeats on purpose but its form: copies are passages of prose, refrains are verse, and an
/// instruction that is repeated stands between others.
/// </summary>
internal sealed class LineCopies
{
    /// <summary>Shorter lines may well stand twice anywhere: labels, names.</summary>
    private const int LeastWords = 3;

    /// <summary>A line by itself may be repeated on purpose.</summary>
    private const int LeastRun = 2;

    /// <summary>Words of a line on average; verse has shorter ones. Of 0, 8, 10 and 12 the shorter are better on WCXB's flattened pages (0.8345 to 0.8333), which hold no verse.</summary>
    private const int ProseWords = 10;

    /// <summary>The least share of the kept words.</summary>
    private const double LeastShare = 0.02;

    private readonly HashTable<int> _first = new(256);
    private int[] _source = [];

    /// <param name="words">By line.</param>
    /// <param name="texts">By line, the hash of its text.</param>
    /// <param name="kept">By line; changed.</param>
    public void Drop(ReadOnlySpan<int> words, ReadOnlySpan<uint> texts, Span<bool> kept)
    {
        double least = LeastShare * FindSources(words, texts, kept);
        int position = 0;
        while (CopyRun.Next(_source, words, kept, ref position, out CopyRun run))
        {
            if (run.Blocks < LeastRun || run.Words < least || run.Words < run.Blocks * ProseWords)
            {
                continue;
            }

            for (int i = run.Start; i <= run.Last; i++)
            {
                kept[i] &= words[i] < LeastWords;
            }
        }
    }

    /// <summary>Finds by kept line the first kept line of the same text, -1 for that one itself.</summary>
    /// <returns>The words kept.</returns>
    private int FindSources(ReadOnlySpan<int> words, ReadOnlySpan<uint> texts, ReadOnlySpan<bool> kept)
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
                ref int first = ref _first.GetOrAdd(texts[i]);
                _source[i] = first - 1;
                first = first == 0 ? i + 1 : first;
                all += words[i];
            }
        }

        return all;
    }
}
