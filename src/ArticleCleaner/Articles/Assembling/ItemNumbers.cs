using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Counts the items of numbered lists. Asked in document order, it looks at each item once.</summary>
internal sealed class ItemNumbers(PageDocument page)
{
    private readonly Dictionary<int, (int Next, int Number)> _lists = [];

    public int Of(int list, int item)
    {
        if (!_lists.TryGetValue(list, out (int Next, int Number) state))
        {
            state = (list + 1, Start(list) - Step(list));
        }

        int step = Step(list);
        for (; state.Next <= item && state.Next < page.Elements[list].End; state.Next = page.Elements[state.Next].End)
        {
            if (page.Elements[state.Next].Tag == HtmlTag.Li)
            {
                state.Number = int.TryParse(page.Attribute(state.Next, AttributeName.Value), out int value) ? value : unchecked(state.Number + step);
            }
        }

        _lists[list] = state;
        return state.Number;
    }

    private int Step(int list) => page.HasAttribute(list, AttributeName.Reversed) ? -1 : 1;

    private int Start(int list)
    {
        if (int.TryParse(page.Attribute(list, AttributeName.Start), out int start))
        {
            return start;
        }

        if (Step(list) > 0)
        {
            return 1;
        }

        int items = 0;
        for (int i = list + 1; i < page.Elements[list].End; i = page.Elements[i].End)
        {
            items += page.Elements[i].Tag == HtmlTag.Li ? 1 : 0;
        }

        return items;
    }
}
