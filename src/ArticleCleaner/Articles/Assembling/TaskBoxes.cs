using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>The check boxes of task lists, as renderers of Markdown write them.</summary>
internal static class TaskBoxes
{
    /// <summary>Elements looked at from an item's start on: a handle to drag it with and its picture come before some boxes.</summary>
    private const int MaxElementsToBox = 12;

    private static readonly string[] Names = ["task", "checklist", "todo"];

    /// <summary>Whether the box that an item begins with is ticked; <see langword="null"/> when it begins with none.</summary>
    public static bool? StateOf(PageDocument page, int item)
    {
        if (page.Elements[item].Tag != HtmlTag.Li)
        {
            return null;
        }

        int end = Math.Min(page.Elements[item].End, item + 1 + MaxElementsToBox);
        for (int i = item + 1; i < end && !Lists.IsItem(page.Elements[i].Tag); i++)
        {
            if (page.Elements[i].Tag == HtmlTag.Input && page.Attribute(i, AttributeName.Type).Equals("checkbox", StringComparison.OrdinalIgnoreCase))
            {
                return IsAtStart(page, item, i) && IsShownOnly(page, item, i) ? page.HasAttribute(i, AttributeName.Checked) : null;
            }
        }

        return null;
    }

    private static bool IsAtStart(PageDocument page, int item, int box)
    {
        int start = page.Elements[item].TextStart;
        return page.Text.Slice(start, page.Elements[box].TextStart - start).Trim().IsEmpty;
    }

    /// <summary>Whether a box says how far the work is. One that readers are to tick, in a form or a recipe, says nothing yet.</summary>
    private static bool IsShownOnly(PageDocument page, int item, int box)
    {
        if (page.HasAttribute(box, AttributeName.Disabled))
        {
            return true;
        }

        if (IsNamed(page, item) || IsNamed(page, box) || IsNamed(page, Math.Max(0, page.Elements[item].Parent)))
        {
            return true;
        }

        return !page.HasAttribute(box, AttributeName.Name) && !page.HasAttribute(box, AttributeName.Id)
            && !page.HasAttribute(box, AttributeName.Value) && !page.HasAttribute(box, AttributeName.Class);
    }

    private static bool IsNamed(PageDocument page, int element) => Vocabulary.HasWord(page.Attribute(element, AttributeName.Class), Names);
}
