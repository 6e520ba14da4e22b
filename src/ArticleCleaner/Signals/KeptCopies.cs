namespace ArticleCleaner.Signals;

/// <summary>
/// Leaves out further copies of what is kept: pages hold their text again for printing, for small screens, as a teaser, as hidden
/// data. What a text repeats on purpose stays: the instructions of a plan, the terms below each offer, the refrain of a song.
/// Those stand in the same slot of the template as the first, with other text between; a copy of the text stands in a slot of
/// its own, or runs on. Of a heading and its entry in a table of contents the heading stays.
/// </summary>
internal sealed class KeptCopies
{
    /// <summary>
    /// Shorter texts may well stand twice anywhere: labels, names. Of 2, 3, 4, 6, 8 and 10 the best in cross-validation on WCXB, 2 being equal.
    /// </summary>
    private const int LeastWords = 3;

    /// <summary>
    /// Copies in a row that have this share of the kept words are the text again, not a part of it. Of 0.05, 0.1, 0.2, 0.3: best in
    /// cross-validation on WCXB, though all lie within 0.0002.
    /// </summary>
    private const double LeastShare = 0.1;

    /// <summary>Fewer blocks in a row are a refrain. Of 1, 2, 3 and 5: cross-validation is indifferent up to 3.</summary>
    private const int LeastRun = 3;

    /// <summary>The least probability of a text with sections; cards of a listing, a product or a thread stand in one slot, and again in it.</summary>
    private const float LeastText = 0.5f;

    private int[] _source = [];
    private int[] _first = [];

    /// <param name="words">By block.</param>
    /// <param name="texts">By block, the number of its text; equal for equal texts, less than the number of blocks.</param>
    /// <param name="slots">By block, the number of its template slot.</param>
    /// <param name="headings">By block, whether it is a heading or a listing of code.</param>
    /// <param name="listings">By block, whether it is a listing of code: those repeat on purpose.</param>
    /// <param name="types">Page type probabilities.</param>
    /// <param name="kept">By block; changed.</param>
    public void Drop(ReadOnlySpan<int> words, ReadOnlySpan<int> texts, ReadOnlySpan<int> slots, ReadOnlySpan<bool> headings, ReadOnlySpan<bool> listings, ReadOnlySpan<float> types, Span<bool> kept)
    {
        bool isText = types[(int)PageType.Article - 1] + types[(int)PageType.Documentation - 1] + types[(int)PageType.Service - 1] >= LeastText;
        double least = LeastShare * FindSources(words, texts, kept);
        int position = 0;
        while (CopyRun.Next(_source, words, kept, ref position, out CopyRun run))
        {
            bool keepsSlots = isText && (run.Blocks < LeastRun || run.Words < least);
            DropRun(run, keepsSlots, words, slots, headings, listings, kept);
        }
    }

    /// <summary>Finds by kept block the first kept block of the same text, -1 for that one itself.</summary>
    /// <returns>The words kept.</returns>
    private int FindSources(ReadOnlySpan<int> words, ReadOnlySpan<int> texts, ReadOnlySpan<bool> kept)
    {
        if (_source.Length < kept.Length || _source.Length > 1 << 18)
        {
            _source = new int[kept.Length + 64];
            _first = new int[kept.Length + 64];
        }

        int all = 0;
        _first.AsSpan(0, kept.Length).Clear();
        for (int i = 0; i < kept.Length; i++)
        {
            if (kept[i])
            {
                ref int first = ref _first[texts[i]];
                _source[i] = first - 1;
                first = first == 0 ? i + 1 : first;
                all += words[i];
            }
        }

        return all;
    }

    private void DropRun(in CopyRun run, bool keepsSlots, ReadOnlySpan<int> words, ReadOnlySpan<int> slots, ReadOnlySpan<bool> headings, ReadOnlySpan<bool> listings, Span<bool> kept)
    {
        for (int i = run.Start; i <= run.Last; i++)
        {
            if (kept[i] && words[i] >= LeastWords && !listings[i] && !(keepsSlots && slots[i] == slots[_source[i]]))
            {
                kept[headings[i] && !headings[_source[i]] ? _source[i] : i] = false;
            }
        }
    }
}
