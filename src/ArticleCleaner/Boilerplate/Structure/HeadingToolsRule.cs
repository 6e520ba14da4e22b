using System.Buffers;
using ArticleCleaner.Blocks;

namespace ArticleCleaner.Boilerplate.Structure;

/// <summary>In HTML: what templates put into headings beside their text: a sign that links to the heading itself, a button to edit the section.</summary>
internal sealed class HeadingToolsRule : IBoilerplateRule
{
    /// <summary>Elements of a heading that are looked at.</summary>
    private const int MaxElements = 40;

    /// <summary>Characters of a sign: "¶", "#", "🔗".</summary>
    private const int MaxSignLength = 3;

    private static readonly SearchValues<string> EditNames = SearchValues.Create(["editsection", "edit-section", "section-edit"], StringComparison.OrdinalIgnoreCase);

    public string Id => "structure.heading-tools";

    public void Apply(RuleContext context)
    {
        PageDocument page = context.Page;
        for (int i = 0; i < context.BlockCount; i++)
        {
            ref PageBlock block = ref page.Blocks[i];
            if (context.IsText || block.Shape != BlockShape.Heading)
            {
                continue;
            }

            int end = Math.Min(page.Elements[block.Container].End, block.Container + 1 + MaxElements);
            for (int element = block.Container + 1; element < end; element++)
            {
                ref PageElement part = ref page.Elements[element];
                if (part.TextStart < block.Start || part.TextEnd > block.End || part.TextEnd <= part.TextStart || part.TextEnd - part.TextStart >= block.Length)
                {
                    continue;
                }

                if (page.Attribute(element, AttributeName.Class).ContainsAny(EditNames))
                {
                    context.MarkRun(part.TextStart, part.TextEnd, this, BoilerplateKind.Navigation, "A button to edit the section.", 0.95, MarkEffect.Removes);
                }
                else if (part.Tag == HtmlTag.A && IsSign(page.TextInside(element)) && page.Attribute(element, AttributeName.Href).Contains('#'))
                {
                    context.MarkRun(part.TextStart, part.TextEnd, this, BoilerplateKind.Navigation, "A sign that links to the heading itself.", 0.95, MarkEffect.Removes);
                }
            }
        }
    }

    /// <summary>Whether a text says nothing: signs alone.</summary>
    private static bool IsSign(ReadOnlySpan<char> text)
    {
        if (text.Trim().Length is 0 or > MaxSignLength)
        {
            return false;
        }

        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
