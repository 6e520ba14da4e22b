using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>What the assemblers of the block kinds share while one page's blocks are made.</summary>
internal sealed class AssemblyContext : IDisposable
{
    private readonly List<ArticleBlock> _blocks = [];
    private readonly List<int> _anchors = [];
    private readonly HashSet<int> _begunDetails = [];
    private readonly QuoteStarts _quotes;

    public AssemblyContext(PageDocument page, List<PageSegment> segments, CleanerOptions options)
    {
        Page = page;
        Segments = segments;
        Kept = new KeptBlocks(page, segments);
        Structure = new StructureMap(page, Kept);
        _quotes = new QuoteStarts(page, Structure);
        Text = new BlockTextBuilder(page, options);
        Objects = new ObjectQueue(page, segments, Kept, Structure);
        Items = new ItemElements(page);
    }

    public PageDocument Page { get; }

    public List<PageSegment> Segments { get; }

    public KeptBlocks Kept { get; }

    public StructureMap Structure { get; }

    public BlockTextBuilder Text { get; }

    /// <summary>The listing that is being made: one buffer for all of a page.</summary>
    public CharBuffer Listing { get; } = new();

    public ObjectQueue Objects { get; }

    public ItemElements Items { get; }

    /// <summary>Level of the last real heading; the page's title has 1.</summary>
    public int LastHeadingLevel { get; set; } = 1;

    public IReadOnlyList<ArticleBlock> Blocks => _blocks;

    /// <summary>The element of each block made so far, by the block's index.</summary>
    public IReadOnlyList<int> Anchors => _anchors;

    public int ContainerOf(int segment) => Page.Blocks[Segments[segment].Block].Container;

    public Place PlaceOf(int segment) => Structure.Of(ContainerOf(segment));

    public void Add(ArticleBlock block, in Place place, int anchor)
    {
        // What a list stands in are the items around all of it: one in a quotation that is in an item.
        Place around = block is ListBlock ? place with { ListDepth = place.Owner >= 0 ? Structure.Of(place.Owner).ListDepth : 0 } : place;
        if (around.ListDepth > 0 && block is not RuleBlock)
        {
            BeginItems(around, anchor);
        }

        BeginDetails(place, anchor);
        BeginQuote(block, place);
        Put(block, around, anchor);
    }

    private void Put(ArticleBlock block, in Place around, int anchor)
    {
        _quotes.Added(block, around.Quote);
        _blocks.Add(around.IsPlain
            ? block
            : block with
            {
                QuoteDepth = around.QuoteDepth,
                ListDepth = OpenItems(around, anchor),
                Language = around.Language,
                Direction = around.Direction,
            });
        _anchors.Add(anchor);
    }

    /// <summary>
    /// Begins the folded parts without a summary around a block, which nothing else would tell of; those inside the block are not
    /// around it. Of one whose first words went to the note that it is in, the rest is not folded either.
    /// </summary>
    private void BeginDetails(in Place place, int anchor)
    {
        var begun = new Stack<int>();
        int innermost = place.Details;
        while (innermost > anchor)
        {
            innermost = DetailsAround(innermost);
        }

        for (int details = innermost; details >= 0 && _begunDetails.Add(details); details = DetailsAround(details))
        {
            int first = Kept.FirstIn(Page.Elements[details]);
            if (first < 0 || Page.Blocks[first].Start >= Page.Elements[anchor].TextStart)
            {
                begun.Push(details);
            }
        }

        while (begun.TryPop(out int details))
        {
            Add(new DetailsBlock { Text = "" }, Structure.Of(details), details);
        }
    }

    private int DetailsAround(int details) => Structure.Of(Page.Elements[details].Parent).Details;

    /// <summary>Begins a quotation without text where a block that is no quotation stands first in it, right behind another quotation.</summary>
    private void BeginQuote(ArticleBlock block, in Place place)
    {
        int quote = _quotes.Before(block, place.Quote);
        if (quote >= 0)
        {
            Put(QuoteAssembler.Empty(Page, quote), Structure.Of(quote), quote);
        }
    }

    /// <summary>Begins the items around an element that have no text before it: it would fall to the item before them.</summary>
    private void BeginItems(in Place place, int element)
    {
        var begun = new Stack<int>();
        int open = place.ListDepth;
        for (int i = element; i > 0 && open > 0; i = Page.Elements[i].Parent)
        {
            if (IsItem(i))
            {
                open--;
                if (!HasBegun(i, element))
                {
                    begun.Push(i);
                }
            }
        }

        while (begun.TryPop(out int item))
        {
            Place list = Structure.Of(item);
            ListItem empty = Items.BeginEmpty(item, list.Owner);
            if (_blocks is [.., ListBlock last] && _anchors[^1] == Math.Max(0, list.Owner))
            {
                _blocks[^1] = last with { Items = [.. last.Items, empty] };
                continue;
            }

            Place owner = list.Owner >= 0 ? Structure.Of(list.Owner) : list;
            Add(
                new ListBlock { Text = "", Items = [empty] },
                list with { Language = owner.Language, Direction = owner.Direction },
                Math.Max(0, list.Owner));
        }
    }

    /// <summary>The items around an element that have begun.</summary>
    private int OpenItems(in Place place, int element)
    {
        int open = place.ListDepth;
        int around = open;
        for (int i = element; i > 0 && around > 0; i = Page.Elements[i].Parent)
        {
            if (IsItem(i))
            {
                around--;
                open -= HasBegun(i, element) ? 0 : 1;
            }
        }

        return open;
    }

    /// <summary>Whether an element is an item of a list: a note that is written as one is not.</summary>
    private bool IsItem(int element) =>
        Lists.IsItem(Page.Elements[element].Tag) && Structure.Of(element).ListDepth > Structure.Of(Page.Elements[element].Parent).ListDepth;

    private bool HasBegun(int item, int element)
    {
        if (Items.HasBegunEmpty(item))
        {
            return true;
        }

        int first = Kept.FirstIn(Page.Elements[item]);
        if (first < 0 || Page.Blocks[first].Start >= Page.Elements[element].TextStart)
        {
            return false;
        }

        Place begins = Structure.Of(Page.Blocks[first].Container);
        return begins.Kind == StructureKind.Paragraph || (begins.Kind == StructureKind.List && begins.Owner == Structure.Of(item).Owner);
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
