using ArticleCleaner.Blocks;
using ArticleCleaner.Html;

namespace ArticleCleaner.Boilerplate.Structure;

/// <summary>In HTML: what templates put into headings, see <see cref="HeadingTools"/>.</summary>
internal sealed class HeadingToolsRule : IBoilerplateRule
{
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

            int end = Math.Min(page.Elements[block.Container].End, block.Container + 1 + HeadingTools.MaxElements);
            for (int element = block.Container + 1; element < end; element++)
            {
                ref PageElement part = ref page.Elements[element];
                if (part.TextStart < block.Start || part.TextEnd > block.End || part.TextEnd <= part.TextStart || part.TextEnd - part.TextStart >= block.Length)
                {
                    continue;
                }

                if (HeadingTools.IsEditButton(page, element))
                {
                    context.MarkRun(part.TextStart, part.TextEnd, this, BoilerplateKind.Navigation, "A button to edit the section.", 0.95, MarkEffect.Removes);
                }
                else if (HeadingTools.IsSign(page, element))
                {
                    context.MarkRun(part.TextStart, part.TextEnd, this, BoilerplateKind.Navigation, "A sign that links to the heading itself.", 0.95, MarkEffect.Removes);
                }
            }
        }
    }
}
