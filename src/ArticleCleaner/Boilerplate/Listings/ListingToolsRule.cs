using ArticleCleaner.Blocks;
using ArticleCleaner.Html;

namespace ArticleCleaner.Boilerplate.Listings;

/// <summary>Marks line numbers in and beside program listings, and the buttons that copy one.</summary>
internal sealed class ListingToolsRule : IBoilerplateRule
{
    private const int LevelsToListing = 5;

    /// <summary>Elements looked at to find the listing that a button stands beside.</summary>
    private const int MaxElementsToListing = 60;

    public string Id => "listings.tools";

    public void Apply(RuleContext context)
    {
        if (context.IsText)
        {
            return;
        }

        foreach (TextSpan number in context.Page.LineNumbers)
        {
            if (IsNumbers(context.Page.Text.Slice(number.Start, number.Length)))
            {
                context.Marks.Add(new Mark(number.Start, number.Length, BoilerplateKind.Other, Id, "The number of a line of a listing.", 0.95, MarkEffect.Removes, []));
            }
        }

        for (int i = 0; i < context.BlockCount; i++)
        {
            ref PageBlock block = ref context.Page.Blocks[i];
            if (block.Length < 40 && IsCopyButton(context.Page, block.Container))
            {
                context.MarkBlock(i, this, BoilerplateKind.Form, "A button beside a listing.", 0.9, MarkEffect.Removes);
            }
            else if (block.Shape is BlockShape.Code or BlockShape.Cell && char.IsAsciiDigit(context.TextOf(i)[0])
                && IsNumbered(context.Page, block.Container) && IsNumbers(context.TextOf(i)))
            {
                context.MarkBlock(i, this, BoilerplateKind.Other, "The line numbers of a listing.", 0.95, MarkEffect.Removes);
            }
        }
    }

    private static bool IsNumbers(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c) && !char.IsWhiteSpace(c) && c is not ('.' or ':' or '|'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNumbered(PageDocument page, int element)
    {
        for (int level = 0; level < LevelsToListing && element >= 0; level++, element = page.Elements[element].Parent)
        {
            if (ListingNames.HoldsLineNumbers(page, element))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCopyButton(PageDocument page, int element)
    {
        if (page.Elements[element].Tag != HtmlTag.Button
            && (page.Elements[element].AttributeCount == 0 || !ListingNames.IsCopyButton(page.Attribute(element, AttributeName.Class))))
        {
            return false;
        }

        if (page.Closest(element, HtmlTag.Pre) >= 0)
        {
            return true;
        }

        // Beside one: in the box directly around the button.
        int box = page.Elements[element].Parent;
        for (int i = box + 1; box >= 0 && i < page.Elements[box].End && i < box + MaxElementsToListing; i++)
        {
            if (page.Elements[i].Tag == HtmlTag.Pre)
            {
                return true;
            }
        }

        return false;
    }
}
