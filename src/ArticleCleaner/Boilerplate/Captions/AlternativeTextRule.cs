using ArticleCleaner.Blocks;

namespace ArticleCleaner.Boilerplate.Captions;

/// <summary>
/// In HTML: a line beside an image that has the words of the image's alternative text is its caption, whatever the markup
/// calls it. It goes when the two are alone in a box beside a paragraph; elsewhere such lines are also the names beside readers' pictures and
/// the first sentences of a paragraph about the image, and are only named.
/// </summary>
internal sealed class AlternativeTextRule : IBoilerplateRule
{
    private const int MinWords = 3;
    private const int MaxWords = 40;

    /// <summary>Blocks before and behind the image's place.</summary>
    private const int Before = 1;
    private const int Behind = 2;

    public string Id => "captions.alternative-text";

    public void Apply(RuleContext context)
    {
        PageDocument page = context.Page;
        foreach (ref readonly PageObject image in page.Objects.Span)
        {
            if (image.Kind != PageObjectKind.Image || page.Attribute(image.Element, AttributeName.Alt) is not { Length: > 3 } alternative)
            {
                continue;
            }

            int end = Math.Min(context.BlockCount, image.Block + Behind);
            for (int i = Math.Max(0, image.Block - Before); i < end; i++)
            {
                if (IsLine(context, i) && CaptionShape.SameWords(alternative, context.TextOf(i)))
                {
                    bool sure = ImageBoxRule.Box(page, image.Element) is >= 0 and var box && IsBesideProse(context, page.Elements[box].FirstBlock, page.Elements[box].EndBlock, i);
                    context.MarkBlock(i, this, BoilerplateKind.ImageCaption, "The words of the image's alternative text, beside the image.", sure ? 0.94 : 0.7, sure ? context.CaptionEffect : MarkEffect.Names);
                }
            }
        }
    }

    /// <summary>The line is in the box, and a paragraph stands right before or behind it: boxes beside boxes are products and teasers.</summary>
    private static bool IsBesideProse(RuleContext context, int first, int end, int line) =>
        line >= first && line < end
        && ((first > 0 && context.Statistics[first - 1].IsProse) || (end < context.BlockCount && context.Statistics[end].IsProse));

    /// <summary>A link or a heading with its picture's words is the teaser of another page.</summary>
    private static bool IsLine(RuleContext context, int block) =>
        context.Statistics[block].Words is >= MinWords and <= MaxWords
        && context.Page.Blocks[block] is { Shape: BlockShape.Paragraph or BlockShape.Caption, LinkChars: 0 };
}
