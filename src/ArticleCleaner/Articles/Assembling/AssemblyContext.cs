using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>What the assemblers of the block kinds share while one page's blocks are made.</summary>
internal sealed class AssemblyContext : IDisposable
{
    private readonly List<ArticleBlock> _blocks = [];
    private readonly List<int> _anchors = [];

    public AssemblyContext(PageDocument page, List<PageSegment> segments, CleanerOptions options)
    {
        Page = page;
        Segments = segments;
        Kept = new KeptBlocks(page, segments);
        Structure = new StructureMap(page, Kept);
        Text = new BlockTextBuilder(page, options);
        Objects = new ObjectQueue(page, segments, Kept, Structure);
    }

    public PageDocument Page { get; }

    public List<PageSegment> Segments { get; }

    public KeptBlocks Kept { get; }

    public StructureMap Structure { get; }

    public BlockTextBuilder Text { get; }

    public ObjectQueue Objects { get; }

    /// <summary>Level of the last real heading; the page's title has 1.</summary>
    public int LastHeadingLevel { get; set; } = 1;

    public IReadOnlyList<ArticleBlock> Blocks => _blocks;

    /// <summary>The element of each block made so far, by the block's index.</summary>
    public IReadOnlyList<int> Anchors => _anchors;

    public int ContainerOf(int segment) => Page.Blocks[Segments[segment].Block].Container;

    public Place PlaceOf(int segment) => Structure.Of(ContainerOf(segment));

    public void Add(ArticleBlock block, in Place place, int anchor)
    {
        bool plain = place.IsPlain || (block is ListBlock && place is { QuoteDepth: 0, Language: null, Direction: null });
        _blocks.Add(plain
            ? block
            : block with
            {
                QuoteDepth = place.QuoteDepth,
                ListDepth = block is ListBlock ? 0 : OpenItems(place, anchor),
                Language = place.Language,
                Direction = place.Direction,
            });
        _anchors.Add(anchor);
    }

    /// <summary>The items around an element that have begun with text of their own: what comes before that would fall to the item before.</summary>
    private int OpenItems(in Place place, int element)
    {
        int open = place.ListDepth;
        for (int i = element; i > 0 && open > 0; i = Page.Elements[i].Parent)
        {
            if (Lists.IsItem(Page.Elements[i].Tag) && !HasBegun(i, Page.Elements[element].TextStart))
            {
                open--;
            }
        }

        return open;
    }

    private bool HasBegun(int item, int position)
    {
        int first = Kept.FirstIn(Page.Elements[item]);
        return first >= 0 && Page.Blocks[first].Start < position && Structure.Of(Page.Blocks[first].Container).Kind is StructureKind.List or StructureKind.Paragraph;
    }

    public void Replace(int index, ArticleBlock block) => _blocks[index] = block;

    /// <summary>The next kept segment from here on; the number of segments when there is none.</summary>
    public int NextKept(int segment)
    {
        while (segment < Segments.Count && Segments[segment].Removal is not null)
        {
            segment++;
        }

        return segment;
    }

    /// <summary>Whether a kept segment belongs to a structure.</summary>
    public bool IsIn(int segment, in Place place)
    {
        if (segment >= Segments.Count)
        {
            return false;
        }

        Place found = PlaceOf(segment);
        return found.Kind == place.Kind && found.Owner == place.Owner;
    }

    public void Dispose() => Structure.Dispose();
}
