using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>
/// Keeps tables, definition lists, quotes and folded details whole: to the model of blocks a term looks like a label and a cell like
/// a menu's entry, and an article is worth little that has the descriptions without the terms.
/// </summary>
internal static class WholeStructures
{
    /// <summary>Larger ones are layouts and indexes, unless it is a table without another in it, of which most is kept. Bounds the work, too.</summary>
    private const int MaxBlocks = 60;

    /// <summary>The least share of a large table's words that are kept, for the rest to be kept as well.</summary>
    private const double LeastKept = 0.5;

    /// <summary>The least mean probability, by words; the same as of a block between kept ones.</summary>
    private const double LeastMean = 0.4;

    /// <summary>The least probability of a text rather than a listing, a product or a forum.</summary>
    private const float LeastText = 0.5f;

    /// <summary>Finds the structures of a page as runs of blocks.</summary>
    public static void Find(PageDocument page, RecordList<BlockRange> structures)
    {
        structures.Clear(1 << 14);
        BlockRange large = default;
        foreach (ref readonly PageElement element in page.Elements.Span)
        {
            if (element.Tag == HtmlTag.Table)
            {
                Add(structures, large, isInner: element.FirstBlock >= large.End);
                bool isLarge = element.EndBlock - element.FirstBlock > MaxBlocks && element.EndBlock - 1 != page.UnexaminedBlock;
                large = isLarge ? new BlockRange(element.FirstBlock, element.EndBlock) : default;
            }

            if (element.EndBlock - 1 != page.UnexaminedBlock && element.Tag is HtmlTag.Table or HtmlTag.Dl or HtmlTag.Blockquote or HtmlTag.Details
                && element.EndBlock - element.FirstBlock is > 1 and <= MaxBlocks)
            {
                structures.Add(new BlockRange(element.FirstBlock, element.EndBlock));
            }
        }

        Add(structures, large, isInner: true);
    }

    private static void Add(RecordList<BlockRange> structures, BlockRange table, bool isInner)
    {
        if (isInner && table.End > 0)
        {
            structures.Add(table);
        }
    }

    /// <summary>Whether a page is likely of a kind whose tables are part of a text: elsewhere they lay out cards and offers.</summary>
    public static bool Matter(ReadOnlySpan<float> types) => types[(int)PageType.Article - 1] + types[(int)PageType.Documentation - 1] >= LeastText;

    /// <summary>Keeps the structures that are likely content and touch what is kept.</summary>
    /// <param name="structures">See <see cref="Find"/>.</param>
    /// <param name="probability">By block.</param>
    /// <param name="words">By block.</param>
    /// <param name="linked">By block, see <see cref="ContentChoice.IsLinked"/>: a table that holds a menu is a layout.</param>
    /// <param name="kept">By block; changed.</param>
    public static void Keep(ReadOnlySpan<BlockRange> structures, ReadOnlySpan<float> probability, ReadOnlySpan<int> words, ReadOnlySpan<bool> linked, Span<bool> kept)
    {
        foreach (BlockRange structure in structures)
        {
            // One block beyond either end counts as well.
            Span<bool> around = kept[Math.Max(0, structure.Start - 1)..Math.Min(kept.Length, structure.End + 1)];
            if (around.Contains(true) && !linked[structure.Start..structure.End].Contains(true) && Mean(structure, probability, words) >= LeastMean
                && (structure.End - structure.Start <= MaxBlocks || KeptShare(structure, words, kept) >= LeastKept))
            {
                kept[structure.Start..structure.End].Fill(true);
            }
        }
    }

    /// <summary>Puts back what was left out of a structure as a copy where the rest of it stays: the cells of a table repeat on purpose.</summary>
    /// <param name="structures">See <see cref="Find"/>.</param>
    /// <param name="words">By block; short cells are no sign that the rest stays.</param>
    /// <param name="before">By block, whether it was kept before copies were left out.</param>
    /// <param name="kept">By block; changed.</param>
    public static void Mend(ReadOnlySpan<BlockRange> structures, ReadOnlySpan<int> words, ReadOnlySpan<bool> before, Span<bool> kept)
    {
        foreach (BlockRange structure in structures)
        {
            bool stays = false, isTorn = false;
            for (int i = structure.Start; i < structure.End; i++)
            {
                stays |= kept[i] && words[i] >= CopyRun.LeastWords;
                isTorn |= before[i] && !kept[i];
            }

            for (int i = structure.Start; i < structure.End && stays && isTorn; i++)
            {
                kept[i] |= before[i];
            }
        }
    }

    private static double KeptShare(BlockRange structure, ReadOnlySpan<int> words, ReadOnlySpan<bool> kept)
    {
        int sum = 0, all = 0;
        for (int i = structure.Start; i < structure.End; i++)
        {
            sum += kept[i] ? words[i] : 0;
            all += words[i];
        }

        return all == 0 ? 0 : sum / (double)all;
    }

    private static double Mean(BlockRange structure, ReadOnlySpan<float> probability, ReadOnlySpan<int> words)
    {
        double sum = 0;
        int all = 0;
        for (int i = structure.Start; i < structure.End; i++)
        {
            sum += (double)probability[i] * words[i];
            all += words[i];
        }

        return all == 0 ? 0 : sum / all;
    }
}

/// <summary>A run of blocks, the end not included.</summary>
internal readonly record struct BlockRange(int Start, int End);
