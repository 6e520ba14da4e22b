using ArticleCleaner.Boilerplate.Phrases;

namespace ArticleCleaner.Boilerplate.Captions;

/// <summary>
/// Lines in a row that each begin by saying where an image is from ("Stock photo of swans", "Getty Images"), as a gallery
/// leaves them when its images are gone. One such line alone may be a heading or a sentence.
/// </summary>
internal sealed class CreditRunRule : IBoilerplateRule
{
    private const int LeastLines = 2;
    private const int MaxWords = 16;

    public string Id => "captions.credit-run";

    public void Apply(RuleContext context)
    {
        int first = -1;
        int end = -1;
        foreach (PhraseMatch match in context.Phrases.Of(PhraseTopic.ImageCredit))
        {
            if (match.Block < end || !match.AtBlockStart || context.Statistics[match.Block].Words > MaxWords || context.Statistics[match.Block].EndsSentence)
            {
                continue;
            }

            if (match.Block != end)
            {
                MarkRun(context, first, end);
                first = match.Block;
            }

            end = match.Block + 1;
        }

        MarkRun(context, first, end);
    }

    private void MarkRun(RuleContext context, int first, int end)
    {
        for (int i = first; end - first >= LeastLines && i < end; i++)
        {
            context.MarkBlock(i, this, BoilerplateKind.ImageCaption, "In a row of lines that name where an image is from.", 0.9, context.CaptionEffect, $"{end - first} lines");
        }
    }
}
