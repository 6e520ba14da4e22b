using ArticleCleaner.Blocks;

namespace ArticleCleaner.Boilerplate.Captions;

/// <summary>In HTML: one or two short lines alone in a container with one image. It names: boxes of that make are also teasers and parts of the article.</summary>
internal sealed class ImageBoxRule : IBoilerplateRule
{
    private const int MaxLines = 2;

    public string Id => "captions.image-box";

    public void Apply(RuleContext context)
    {
        PageDocument page = context.Page;
        ReadOnlySpan<PageObject> objects = page.Objects.Span;
        for (int i = 0; i < objects.Length; i++)
        {
            if (objects[i].Kind != PageObjectKind.Image || Box(page, objects[i].Element) is not (>= 0 and var box))
            {
                continue;
            }

            ref PageElement element = ref page.Elements[box];
            bool alone = i + 1 == objects.Length || objects[i + 1].Element >= element.End;
            if (alone && AreLines(context, element.FirstBlock, element.EndBlock))
            {
                context.MarkRun(page.Blocks[element.FirstBlock].Start, page.Blocks[element.EndBlock - 1].End, this,
                    BoilerplateKind.ImageCaption, "A line alone in a box with an image.", 0.5, MarkEffect.Names);
            }
        }
    }

    /// <summary>The nearest container around an image that holds text, if that is a line or two; otherwise -1. A few steps up.</summary>
    public static int Box(PageDocument page, int image)
    {
        for (int element = page.Elements[image].Parent; element > 0; element = page.Elements[element].Parent)
        {
            ref PageElement around = ref page.Elements[element];
            int lines = around.EndBlock - around.FirstBlock;
            if (lines > 0)
            {
                return lines <= MaxLines && around.Tag is not (HtmlTag.A or HtmlTag.Body or HtmlTag.Main or HtmlTag.Article) ? element : -1;
            }
        }

        return -1;
    }

    private static bool AreLines(RuleContext context, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!CaptionShape.MayBe(context, i) || context.Page.Blocks[i].LinkChars > 0)
            {
                return false;
            }
        }

        return true;
    }
}
