using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>What the tree says of the items of lists. Asked in document order.</summary>
internal sealed class ItemElements(PageDocument page)
{
    private readonly ItemNumbers _numbers = new(page);
    private readonly HashSet<int> _begunEmpty = [];

    /// <summary>Whether an item was begun without text, for a block of another kind that stands first in it.</summary>
    public bool HasBegunEmpty(int item) => _begunEmpty.Contains(item);

    /// <summary>Begins an item without text.</summary>
    /// <param name="item">The item's element.</param>
    /// <param name="owner">The outermost list around it.</param>
    public ListItem BeginEmpty(int item, int owner)
    {
        _begunEmpty.Add(item);
        return Of(item, owner);
    }

    /// <summary>The item of an element, without its text.</summary>
    /// <param name="item">The item's element.</param>
    /// <param name="owner">The outermost list around it.</param>
    public ListItem Of(int item, int owner)
    {
        int list = ListAround(page.Elements[item].Parent, owner);
        bool ordered = list >= 0 && page.Elements[list].Tag == HtmlTag.Ol;
        return new ListItem
        {
            Text = "",
            Level = LevelOf(item, owner),
            Ordered = ordered,
            Number = ordered ? _numbers.Of(list, item) : null,
            Kind = page.Elements[item].Tag switch
            {
                HtmlTag.Dt => ListItemKind.Term,
                HtmlTag.Dd => ListItemKind.Description,
                _ => ListItemKind.Item,
            },
            IsChecked = TaskBoxes.StateOf(page, item),
        };
    }

    private int ListAround(int element, int owner)
    {
        for (int i = element; i >= owner && i >= 0; i = page.Elements[i].Parent)
        {
            if (Lists.IsList(page.Elements[i].Tag))
            {
                return i;
            }
        }

        return -1;
    }

    private int LevelOf(int item, int owner)
    {
        int level = 0;
        for (int i = page.Elements[item].Parent; i > owner; i = page.Elements[i].Parent)
        {
            level += Lists.IsList(page.Elements[i].Tag) ? 1 : 0;
        }

        return level;
    }
}
