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
    private bool[] _hidden = [];
    private bool[] _inert = [];

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

    /// <summary>Whether no reader sees it.</summary>
    public ReadOnlySpan<bool> Hidden => _hidden.AsSpan(0, Count);

    /// <summary>Whether it stands in a template, which is not part of the page before a script makes it so.</summary>
    public ReadOnlySpan<bool> Inert => _inert.AsSpan(0, Count);

    /// <summary>See <see cref="WholeStructures"/>.</summary>
    public ReadOnlySpan<BlockRange> Structures => _structures.Span;

    /// <summary>The block that the limits left unread; -1 when there is none.</summary>
    public int UnexaminedBlock { get; private set; }

    public void Fill(PageDocument page, TextScan scan, BlockGroups groups)
    {
        // What was not read is no example of anything: it has a slot of its own.
        Begin(page.Blocks.Count, groups.SlotCount + 1, page.UnexaminedBlock);
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            ref readonly PageBlock block = ref page.Blocks[i];
            Add(new BlockFact
            {
                Words = scan.Statistics[i].Words,
                Slot = i == page.UnexaminedBlock ? groups.SlotCount : groups.SlotOf(i),
                Text = groups.TextOf(i),
                IsHeading = block.Shape is BlockShape.Heading or BlockShape.Code,
                IsListing = block.Shape == BlockShape.Code,
                IsLinked = ContentChoice.IsLinked(scan.Statistics[i]),
                IsHidden = !page.IsShown(block.Container),
                IsInert = (page.Elements[block.Container].Flags & ElementFlags.Template) != 0,
            });
        }

        WholeStructures.Find(page, _structures);
    }

    /// <summary>Begins a page.</summary>
    /// <param name="blocks">How many blocks will be added.</param>
    /// <param name="slots">How many slots they have.</param>
    /// <param name="unexamined">See <see cref="UnexaminedBlock"/>.</param>
    public void Begin(int blocks, int slots, int unexamined = -1)
    {
        (Count, SlotCount, UnexaminedBlock) = (0, slots, unexamined);
        _structures.Clear(1 << 14);
        if (_words.Length < blocks || _words.Length > 1 << 18)
        {
            int room = blocks + 64;
            _words = new int[room];
            _slots = new int[room];
            _texts = new int[room];
            _headings = new bool[room];
            _listings = new bool[room];
            _linked = new bool[room];
            _hidden = new bool[room];
            _inert = new bool[room];
        }
    }

    public void Add(in BlockFact block)
    {
        int i = Count++;
        _words[i] = block.Words;
        _slots[i] = block.Slot;
        _texts[i] = block.Text;
        _headings[i] = block.IsHeading;
        _listings[i] = block.IsListing;
        _linked[i] = block.IsLinked;
        _hidden[i] = block.IsHidden;
        _inert[i] = block.IsInert;
    }
}

/// <summary>What is known of one block.</summary>
internal readonly record struct BlockFact(int Words, int Slot, int Text, bool IsHeading, bool IsListing, bool IsLinked, bool IsHidden, bool IsInert);
