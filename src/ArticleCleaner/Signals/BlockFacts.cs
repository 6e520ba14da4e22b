using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>What the choice of an HTML page's blocks needs to know of them besides their probabilities; by block, reused from page to page.</summary>
internal sealed class BlockFacts
{
    private readonly RecordList<BlockRange> _structures = new();
    private int[] _words = [];
    private int[] _slots = [];
    private int[] _texts = [];
    private bool[] _headings = [];
    private bool[] _listings = [];
    private bool[] _linked = [];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Words => _words.AsSpan(0, Count);

    /// <summary>The number of the block's template slot.</summary>
    public ReadOnlySpan<int> Slots => _slots.AsSpan(0, Count);

    public int SlotCount { get; private set; }

    /// <summary>The number of the block's text, equal for equal texts.</summary>
    public ReadOnlySpan<int> Texts => _texts.AsSpan(0, Count);

    /// <summary>Whether it is a heading or a listing of code.</summary>
    public ReadOnlySpan<bool> Headings => _headings.AsSpan(0, Count);

    /// <summary>Whether it is a listing of code.</summary>
    public ReadOnlySpan<bool> Listings => _listings.AsSpan(0, Count);

    /// <summary>Whether it is links rather than text.</summary>
    public ReadOnlySpan<bool> Linked => _linked.AsSpan(0, Count);

    /// <summary>See <see cref="WholeStructures"/>.</summary>
    public ReadOnlySpan<BlockRange> Structures => _structures.Span;

    /// <summary>The block that the limits left unread; -1 when there is none.</summary>
    public int UnexaminedBlock { get; private set; }

    public void Fill(PageDocument page, TextScan scan, BlockGroups groups)
    {
        Count = page.Blocks.Count;
        SlotCount = groups.SlotCount;
        UnexaminedBlock = page.UnexaminedBlock;
        if (_words.Length < Count || _words.Length > 1 << 18)
        {
            int room = Count + 64;
            _words = new int[room];
            _slots = new int[room];
            _texts = new int[room];
            _headings = new bool[room];
            _listings = new bool[room];
            _linked = new bool[room];
        }

        for (int i = 0; i < Count; i++)
        {
            BlockShape shape = page.Blocks[i].Shape;
            _words[i] = scan.Statistics[i].Words;
            _slots[i] = groups.SlotOf(i);
            _texts[i] = groups.TextOf(i);
            _headings[i] = shape is BlockShape.Heading or BlockShape.Code;
            _listings[i] = shape == BlockShape.Code;
            _linked[i] = ContentChoice.IsLinked(scan.Statistics[i]);
        }

        WholeStructures.Find(page, _structures);
    }
}
