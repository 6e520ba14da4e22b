using ArticleCleaner.Articles.Assembling;
using ArticleCleaner.Blocks;

namespace ArticleCleaner.Boilerplate.Captions;

/// <summary>In HTML: the caption of a figure that holds an image, and the caption classes that writing tools put on captions.</summary>
internal sealed class FigureCaptionRule : IBoilerplateRule
{
    /// <summary>What cards are named as well.</summary>
    private static readonly string[] Caption = ["caption"];

    public string Id => "captions.figure";

    public void Apply(RuleContext context)
    {
        PageDocument page = context.Page;
        ReadOnlySpan<PageElement> elements = page.Elements.Span;
        FigureContents? contents = null;
        for (int i = 0; i < elements.Length; i++)
        {
            ref readonly PageElement element = ref elements[i];
            if (element.EndBlock <= element.FirstBlock || !IsCaption(page, i) || element.Parent < 0)
            {
                continue;
            }

            int figure = page.Closest(i, HtmlTag.Figure);
            int around = figure >= 0 ? figure : element.Parent;
            contents ??= new FigureContents(page);

            // Under a quotation stands who said it, beside the speaker's picture.
            if (contents.HoldsImage(around, elements[around]) && !contents.HoldsQuote(elements[around]))
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
            && (names.ContainsIgnoringCase("wp-caption-text") || names.ContainsIgnoringCase("image-caption") || names.ContainsIgnoringCase("photo-caption")
                || (Vocabulary.HasWord(names, Caption) && IsAllText(page, element)));
    }

    /// <summary>Whether an element is the one line in the box around it: a card's caption has a heading and lines under it.</summary>
    private static bool IsAllText(PageDocument page, int element)
    {
        ref PageElement caption = ref page.Elements[element];
        ref PageElement box = ref page.Elements[Math.Max(0, caption.Parent)];
        return caption.EndBlock - caption.FirstBlock == 1 && box.FirstBlock == caption.FirstBlock && box.EndBlock == caption.EndBlock
            && caption.TextStart <= page.Blocks[caption.FirstBlock].Start && caption.TextEnd >= page.Blocks[caption.FirstBlock].End
            && page.Blocks[caption.FirstBlock].Shape == BlockShape.Paragraph;
    }
}
