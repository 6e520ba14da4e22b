using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Makes lists: an outermost list with all that is nested in it is one block of items with levels.</summary>
internal sealed class ListAssembler(AssemblyContext context)
{
    private readonly List<string> _lines = [];
    private ListItem _next = new() { Text = "" };
    private string _number = "";

    public int Add(int first, in Place place)
    {
        PageDocument page = context.Page;
        var items = new List<ListItem>();
        int item = -1;
        int i = first;
        while (i < context.Segments.Count && Continues(i, place, i > first))
        {
            int block = context.Segments[i].Block;
            int itemOfBlock = page.Format == PageFormat.Html ? ItemAround(page.Blocks[block].Container, place.Owner) : -1;
            if (itemOfBlock < 0 || itemOfBlock != item)
            {
                Take(items);
            }

            item = itemOfBlock;
            if (context.Text.Length == 0)
            {
                Begin(item, block, place.Owner);
                _number = page.Format == PageFormat.Text && _next.Ordered ? NumberKept(context.Segments[i]) : "";
            }

            i = context.NextKept(context.Text.Append(context.Segments, i, "\n"));
        }

        Take(items);
        Place list = place.Owner >= 0 ? context.Structure.Of(place.Owner) : place;
        context.Add(
            new ListBlock { Text = string.Join('\n', _lines), Items = items, Spans = context.Text.TakeSpans() },
            place with { Language = list.Language, Direction = list.Direction },
            Math.Max(0, place.Owner));
        _lines.Clear();
        return i;
    }

    /// <summary>What of text input is the item's number, as it is written there; nothing where it is not kept.</summary>
    private string NumberKept(in PageSegment segment)
    {
        PageBlock block = context.Page.Blocks[segment.Block];
        return segment.Start == block.Start && segment.Length >= block.MarkerLength ? $"{context.Page.Text.Slice(block.Start, block.MarkerLength).Trim()} " : "";
    }

    private bool Continues(int segment, in Place place, bool begun)
    {
        if (context.Page.Format == PageFormat.Text)
        {
            return context.Page.Blocks[context.Segments[segment].Block].Shape == BlockShape.ListItem;
        }

        return context.IsIn(segment, place) && !(begun && context.Objects.ComesBefore(context.Segments[segment]));
    }

    private void Begin(int item, int block, int owner)
    {
        PageDocument page = context.Page;
        if (page.Format == PageFormat.Text)
        {
            ref PageBlock source = ref page.Blocks[block];
            ReadOnlySpan<char> marker = page.Text.Slice(source.Start, source.MarkerLength).TrimEnd();
            bool numbered = marker.Length > 1 && int.TryParse(marker[..^1], out _);
            _next = new ListItem { Text = "", Level = source.Level, Ordered = numbered, Number = numbered ? int.Parse(marker[..^1], provider: null) : null };
            return;
        }

        if (item < 0)
        {
            _next = new ListItem { Text = "" };
            return;
        }

        _next = context.Items.Of(item, owner) with
        {
            Continues = context.Items.HasBegunEmpty(item) || context.Kept.Between(page.Elements[item].FirstBlock, block) > 0,
        };
    }

    private void Take(List<ListItem> items)
    {
        if (context.Text.Length > 0)
        {
            items.Add(_next with { Text = context.Text.TakeText(), Inlines = context.Text.TakeInlines() });
            _lines.Add(_number + items[^1].Text);
        }
    }

    /// <summary>The item that holds an element, -1 for text that is in a list but in no item.</summary>
    private int ItemAround(int element, int owner)
    {
        for (int i = element; i > owner; i = context.Page.Elements[i].Parent)
        {
            if (Lists.IsItem(context.Page.Elements[i].Tag))
            {
                return i;
            }
        }

        return -1;
    }
}
