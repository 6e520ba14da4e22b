using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>
/// What repeats on a page: blocks made by the same slot of a template (same tag path and class names), elements that
/// stand beside others of the same shape (cards), and texts that occur more than once.
/// </summary>
internal sealed class BlockGroups
{
    private readonly HashTable<int> _slots = new(256);
    private readonly HashTable<int> _siblings = new(256);
    private readonly HashTable<int> _texts = new(256);
    private readonly RecordList<GroupTotals> _slotTotals = new();
    private readonly RecordList<GroupTotals> _siblingTotals = new();
    private readonly RecordList<int> _textCounts = new();
    private int[] _slotOf = [];
    private int[] _slotRank = [];
    private int[] _textOf = [];
    private int[] _textRank = [];
    private int[] _siblingOf = [];
    private int[] _siblingRank = [];
    private int[] _cardOf = [];
    private int[] _wideCardOf = [];

    /// <summary>The group of a block's template slot.</summary>
    public int SlotOf(int block) => _slotOf[block];

    public int SlotCount => _slotTotals.Count;

    public ref readonly GroupTotals Slot(int block) => ref _slotTotals[_slotOf[block]];

    /// <summary>Which of its slot's blocks this is, from 0.</summary>
    public int SlotRank(int block) => _slotRank[block];

    /// <summary>The number of the block's text, equal for texts of the same letters and digits.</summary>
    public int TextOf(int block) => _textOf[block];

    /// <summary>How often the block's text occurs on the page.</summary>
    public int TextCount(int block) => _textCounts[_textOf[block]];

    public int TextRank(int block) => _textRank[block];

    /// <summary>The nearest element at or above <paramref name="element"/> that has at least two siblings of its shape, or -1.</summary>
    public int CardOf(int element) => _cardOf[element];

    /// <summary>The same, but holding two blocks or more.</summary>
    public int WideCardOf(int element) => _wideCardOf[element];

    /// <summary>Totals over an element and its siblings of the same shape.</summary>
    public ref readonly GroupTotals Siblings(int element) => ref _siblingTotals[_siblingOf[element]];

    public int SiblingRank(int element) => _siblingRank[element];

    public void Run(PageDocument page, TextScan scan, ElementSignals elements, BlockSums sums)
    {
        GroupBlocks(page, scan, elements);
        GroupElements(page, elements, sums);
    }

    private void GroupBlocks(PageDocument page, TextScan scan, ElementSignals elements)
    {
        int count = page.Blocks.Count;
        Resize(ref _slotOf, count);
        Resize(ref _slotRank, count);
        Resize(ref _textOf, count);
        Resize(ref _textRank, count);
        _slots.Reset(Math.Min(count, 1024));
        _texts.Reset(Math.Min(count, 1024));
        _slotTotals.Clear(1 << 16);
        _textCounts.Clear(1 << 16);
        for (int i = 0; i < count; i++)
        {
            ref PageBlock block = ref page.Blocks[i];
            ref readonly BlockStatistics statistics = ref scan.Statistics[i];
            uint key = elements[block.Container].Path ^ ((uint)block.Shape * 0x85EBCA6B);
            _slotRank[i] = Add(_slots, _slotTotals, key, statistics.Words, statistics.Words * statistics.LinkDensity, out _slotOf[i]);
            _textRank[i] = Count((uint)(statistics.TextHash ^ (statistics.TextHash >> 32)), out _textOf[i]);
        }
    }

    private void GroupElements(PageDocument page, ElementSignals elements, BlockSums sums)
    {
        int count = page.Elements.Count;
        Resize(ref _siblingOf, count);
        Resize(ref _siblingRank, count);
        Resize(ref _cardOf, count);
        Resize(ref _wideCardOf, count);
        _siblings.Reset(Math.Min(count, 1024));
        _siblingTotals.Clear(1 << 16);
        for (int i = 0; i < count; i++)
        {
            ref PageElement element = ref page.Elements[i];
            if (element.EndBlock > element.FirstBlock && element.Tag.Is(TagRoles.Block))
            {
                BlockTotals totals = sums.Between(element.FirstBlock, element.EndBlock);
                uint key = (elements[i].Shape * 0xC2B2AE35) ^ ((uint)element.Parent * 0x27D4EB2F);
                _siblingRank[i] = Add(_siblings, _siblingTotals, key, totals.Words, totals.LinkWords, out _siblingOf[i]);
            }
        }

        for (int i = 0; i < count; i++)
        {
            ref PageElement element = ref page.Elements[i];
            if (element.EndBlock <= element.FirstBlock)
            {
                continue;
            }

            _cardOf[i] = element.Parent < 0 ? -1 : _cardOf[element.Parent];
            _wideCardOf[i] = element.Parent < 0 ? -1 : _wideCardOf[element.Parent];
            if (element.Tag.Is(TagRoles.Block) && _siblingTotals[_siblingOf[i]].Count >= 3)
            {
                _cardOf[i] = i;
                _wideCardOf[i] = element.EndBlock - element.FirstBlock > 1 ? i : _wideCardOf[i];
            }
        }
    }

    private static int Add(HashTable<int> table, RecordList<GroupTotals> totals, uint key, int words, double linkWords, out int group)
    {
        ref int slot = ref table.GetOrAdd(key);
        if (slot == 0)
        {
            totals.Add();
            slot = totals.Count;
        }

        group = slot - 1;
        ref GroupTotals sum = ref totals[group];
        sum.Words += words;
        sum.LinkWords += linkWords;
        return sum.Count++;
    }

    private int Count(uint key, out int group)
    {
        ref int slot = ref _texts.GetOrAdd(key);
        if (slot == 0)
        {
            _textCounts.Add(0);
            slot = _textCounts.Count;
        }

        group = slot - 1;
        return _textCounts[group]++;
    }

    private static void Resize(ref int[] array, int count)
    {
        if (array.Length < count || array.Length > 1 << 18)
        {
            array = new int[count + 64];
        }
    }
}

/// <summary>Totals over a group of blocks or elements.</summary>
internal struct GroupTotals
{
    public int Count;
    public int Words;
    public double LinkWords;

    public readonly float MeanWords => Count == 0 ? 0 : (float)Words / Count;

    public readonly float LinkDensity => Words == 0 ? 0 : (float)(LinkWords / Words);
}
