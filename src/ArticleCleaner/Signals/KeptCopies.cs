namespace ArticleCleaner.Signals;

/// <summary>
/// Leaves out further copies of what is kept: pages hold their text again for printing, for small screens, as a teaser, as hidden
/// data. What a text repeats on purpose stays: the instructions of a plan, the terms below each offer, the refrain of a song.
/// Those stand in the same slot of the template as the first, with other text between, or below a heading of their own; a copy
/// of the text stands in a slot of its own, or runs on. On pages of cards and posts a line by itself may repeat. Of a
/// copy that is shown and one that is hidden the hidden one goes, of a heading and its entry in a table of contents the entry.
/// </summary>
internal sealed class KeptCopies
{
    /// <summary>
    /// A passage that has this share of the kept words is the text again, not a part of it. Of 0.05, 0.1, 0.2 and 0.3
    /// cross-validation on WCXB prefers none; the largest does the least harm.
    /// </summary>
    private const double LeastShare = 0.3;

    /// <summary>A copy by itself, in a slot of its own, has at least so many words in a text: a step, a speaker's name, a decision may recur.</summary>
    private const int LeastAlone = 8;

    /// <summary>
    /// The same on pages of cards and posts, by whether the copy stands in the slot of the first: a date, a price, an author, a
    /// subject may recur there in card after card. Of bounds from 3 to 1000 cross-validation on WCXB prefers none (0.8857 to 0.8861).
    /// </summary>
    private const int LeastAloneInCards = 10;
    private const int LeastAloneInSlot = 20;

    /// <summary>Several copies in a row are a card again.</summary>
    private const int LeastInCards = 4;
    private const int LeastInSlot = 6;

    /// <summary>The least probability of a text with sections rather than cards of a listing, a product or a thread.</summary>
    private const float LeastText = 0.5f;

    private int[] _source = [];
    private int[] _first = [];
    private int[] _heading = [];

    /// <param name="facts">The blocks.</param>
    /// <param name="textOf">The text of a block.</param>
    /// <param name="types">Page type probabilities.</param>
    /// <param name="kept">By block; changed.</param>
    public void Drop(BlockFacts facts, TextOfBlock textOf, ReadOnlySpan<float> types, Span<bool> kept)
    {
        bool isText = types[(int)PageType.Article - 1] + types[(int)PageType.Documentation - 1] + types[(int)PageType.Service - 1] >= LeastText;
        double least = LeastShare * FindSources(facts, textOf, kept);
        int position = 0, before = -1;
        while (CopyRun.Next(_source, facts.Words, kept, ref position, ref before, out CopyRun run))
        {
            bool hasOwnHeading = run.Before >= 0 && IsOwnHeading(facts, run.Before);
            bool isAgain = !hasOwnHeading && run.IsPassage(least);
            for (int i = run.Start; i <= run.Last; i++)
            {
                if (kept[i] && _source[i] >= 0 && !facts.Listings[i])
                {
                    _source[i] = kept[_source[i]] ? _source[i] : _first[facts.Texts[i]] - 1;
                    int dropped = isAgain ? Poorer(facts, i)
                        : facts.Headings[i] && !facts.Headings[_source[i]] ? EntryOf(facts, i)
                        : isText ? DroppedOfText(facts, i, run.Blocks, hasOwnHeading)
                        : DroppedOfCards(facts, i, run.Blocks);
                    if (dropped >= 0)
                    {
                        kept[dropped] = false;
                        _first[facts.Texts[i]] = dropped == i ? _first[facts.Texts[i]] : i + 1;
                    }
                }
            }
        }
    }

    /// <summary>Whether a kept block is a heading that stands on the page for the first time, but for a table of contents.</summary>
    private bool IsOwnHeading(BlockFacts facts, int block) =>
        facts.Headings[block] && _heading[facts.Texts[block]] > block && (_source[block] < 0 || facts.Linked[_source[block]]);

    /// <summary>The hidden one of a block and its source, or the block.</summary>
    private int Poorer(BlockFacts facts, int block) => facts.Hidden[_source[block]] && !facts.Hidden[block] ? _source[block] : block;

    /// <summary>A heading's entry in a table of contents; -1 when what stands above is no link, but announces the heading.</summary>
    private int EntryOf(BlockFacts facts, int heading) =>
        facts.Words[heading] >= CopyRun.LeastWords && facts.Linked[_source[heading]] ? _source[heading] : -1;

    private int DroppedOfText(BlockFacts facts, int block, int blocks, bool hasOwnHeading)
    {
        int source = _source[block];
        bool mayRepeat = facts.Slots[block] == facts.Slots[source] || (hasOwnHeading && facts.Hidden[block] == facts.Hidden[source]);
        return !mayRepeat && facts.Words[block] >= (blocks == 1 ? LeastAlone : CopyRun.LeastWords) ? Poorer(facts, block) : -1;
    }

    private int DroppedOfCards(BlockFacts facts, int block, int blocks)
    {
        bool isInSlot = facts.Slots[block] == facts.Slots[_source[block]];
        int least = blocks == 1 ? (isInSlot ? LeastAloneInSlot : LeastAloneInCards) : (isInSlot ? LeastInSlot : LeastInCards);
        return facts.Words[block] >= least ? Poorer(facts, block) : -1;
    }

    /// <summary>Finds by text its first heading, kept or not, counted from 1; by kept block the first kept block of the same text, -1 for that one itself.</summary>
    /// <returns>The words kept.</returns>
    private int FindSources(BlockFacts facts, TextOfBlock textOf, ReadOnlySpan<bool> kept)
    {
        if (_source.Length < kept.Length || _source.Length > 1 << 18)
        {
            _source = new int[kept.Length + 64];
            _first = new int[kept.Length + 64];
            _heading = new int[kept.Length + 64];
        }

        int all = 0;
        _first.AsSpan(0, kept.Length).Clear();
        _heading.AsSpan(0, kept.Length).Clear();
        for (int i = 0; i < kept.Length; i++)
        {
            if (facts.Headings[i] && _heading[facts.Texts[i]] == 0)
            {
                _heading[facts.Texts[i]] = i + 1;
            }

            if (kept[i])
            {
                _source[i] = CopyRun.SourceOf(ref _first[facts.Texts[i]], i, textOf);
                all += facts.Words[i];
            }
        }

        return all;
    }
}
