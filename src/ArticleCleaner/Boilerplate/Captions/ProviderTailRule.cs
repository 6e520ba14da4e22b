using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate.Phrases;

namespace ArticleCleaner.Boilerplate.Captions;

/// <summary>
/// Lines that end by naming where an image is from ("· Free image on Pixabay", "| Shutterstock"), alone or glued to the
/// end of a paragraph, which is cut behind its last sentence.
/// </summary>
internal sealed class ProviderTailRule : IBoilerplateRule
{
    private const int MaxCaptionWords = 30;

    public string Id => "captions.provider-tail";

    public void Apply(RuleContext context)
    {
        foreach ((int block, int tail) in context.ImageTails)
        {
            ReadOnlySpan<char> text = context.Page.Text.Slice(context.Page.Blocks[block].Start, context.EndOf(block) - context.Page.Blocks[block].Start);
            int tailAt = tail - context.Page.Blocks[block].Start;
            if (tailAt >= text.Length)
            {
                continue;
            }

            int start = Sentences.LastStart(text[..tailAt]);
            ReadOnlySpan<char> caption = text[start..];
            string provider = text[tailAt..].ToString();
            if ((context.Page.Blocks[block].Shape == BlockShape.Heading && (!context.IsText || context.Page.Blocks[block].MarkerLength > 0)) || CountWords(caption) > MaxCaptionWords || (start > 0 && Sentences.Ends(text)))
            {
                continue;
            }

            int blockStart = context.Page.Blocks[block].Start;
            if (start > 0)
            {
                context.CutTail(block, blockStart + text[..start].TrimEnd().Length);
            }

            context.MarkRun(blockStart + start, blockStart + text.Length, this, BoilerplateKind.ImageCaption,
                start > 0 ? "Glued to the end of a paragraph; it ends by naming where an image is from." : "The line ends by naming where an image is from.",
                0.97, context.CaptionEffect, $"ends with \"{provider}\"");
        }
    }

    private static int CountWords(ReadOnlySpan<char> text)
    {
        var reader = new WordReader(text);
        int count = 0;
        while (reader.Next(out _))
        {
            count++;
        }

        return count;
    }
}
