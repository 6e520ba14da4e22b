using ArticleCleaner.Blocks;

namespace ArticleCleaner.Boilerplate.Captions;

/// <summary>In HTML: the caption of a figure that holds an image, and the caption classes that writing tools put on captions.</summary>
internal sealed class FigureCaptionRule : IBoilerplateRule
{
    public string Id => "captions.figure";

    public void Apply(RuleContext context)
    {
        PageDocument page = context.Page;
        ReadOnlySpan<PageElement> elements = page.Elements.Span;
        for (int i = 0; i < elements.Length; i++)
        {
            ref readonly PageElement element = ref elements[i];
            if (element.EndBlock <= element.FirstBlock || !IsCaption(page, i) || element.Parent < 0)
            {
                continue;
            }

            int figure = page.Closest(i, HtmlTag.Figure);
            int around = figure >= 0 ? figure : element.Parent;
            if (HoldsImage(page, around) && !HoldsQuote(page, around))
            {
                context.MarkRun(page.Blocks[element.FirstBlock].Start, page.Blocks[element.EndBlock - 1].End, this,
                    BoilerplateKind.ImageCaption, "The caption of an image.", 0.9, context.CaptionEffect);
                i = element.End - 1;
            }
        }
    }

    private static bool IsCaption(PageDocument page, int element)
    {
        if (page.Elements[element].Tag == HtmlTag.Figcaption)
        {
            return true;
        }

        ReadOnlySpan<char> names = page.Attribute(element, AttributeName.Class);
        return !names.IsEmpty && names.ContainsIgnoringCase("caption")
            && (names.ContainsIgnoringCase("wp-caption-text") || names.ContainsIgnoringCase("image-caption") || names.ContainsIgnoringCase("photo-caption"));
    }

    /// <summary>Under a quotation stands who said it, beside the speaker's picture.</summary>
    private static bool HoldsQuote(PageDocument page, int element)
    {
        ref PageElement around = ref page.Elements[element];
        for (int i = around.FirstBlock; i < around.EndBlock; i++)
        {
            if (page.Blocks[i].Shape == BlockShape.Quote)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Objects stand in the order of their elements: those inside are found by halving, however many share a block.</summary>
    private static bool HoldsImage(PageDocument page, int element)
    {
        ReadOnlySpan<PageObject> objects = page.Objects.Span;
        int low = 0, high = objects.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = objects[middle].Element > element ? (low, middle) : (middle + 1, high);
        }

        int end = page.Elements[element].End;
        for (int i = low; i < objects.Length && objects[i].Element < end; i++)
        {
            if (objects[i].Kind == PageObjectKind.Image)
            {
                return true;
            }
        }

        return false;
    }
}
