using ArticleCleaner.Boilerplate.Phrases;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Boilerplate.Captions;

/// <summary>
/// Runs of lines in title case that say nothing: what is left of a gallery when its images are gone. One of them that names
/// where its image is from makes all of them captions; without one the run is only named, since lists of works look the same.
/// </summary>
internal sealed class TitleRunRule : IBoilerplateRule
{
    private const int MinWords = 3;
    private const int MinLines = 2;
    private const int MinSentenceWords = 8;

    /// <summary>Longer runs are lists.</summary>
    private const int MaxLines = 16;

    public string Id => "captions.title-run";

    public void Apply(RuleContext context)
    {
        bool proseBefore = false;
        for (int i = 0; i < context.BlockCount;)
        {
            int end = i;
            while (end < context.BlockCount && IsTitleLine(context, end))
            {
                end++;
            }

            if (proseBefore && end - i is >= MinLines and <= MaxLines)
            {
                MarkRun(context, i, WithoutHeading(context, i, end));
            }

            proseBefore |= end < context.BlockCount && context.Statistics[end].IsProse;
            i = end + 1;
        }
    }

    private void MarkRun(RuleContext context, int first, int end)
    {
        int tailed = 0;
        for (int i = first; i < end; i++)
        {
            tailed += context.HasImageTail(i) ? 1 : 0;
        }

        if (tailed == 0 && !IsBesideProse(context, first, end))
        {
            return;
        }

        for (int i = first; i < end; i++)
        {
            bool sure = tailed > 0 && IsSure(context, first, i, end) && !(i == first && IsHeadingOverImage(context, first, end));
            context.MarkBlock(i, this, BoilerplateKind.ImageCaption,
                tailed > 0 ? "In a run of titles, one of which names where an image is from." : "In a run of titles without a sentence, as captions leave it.",
                sure ? 0.9 : 0.5, sure ? context.CaptionEffect : MarkEffect.Names, $"{end - first} lines, {tailed} of them with a source");
        }
    }

    /// <summary>
    /// Without letter case, or with the few capitals of German nouns, a title looks like any short line: there it takes a source
    /// of its own, or one before and one behind it.
    /// </summary>
    private static bool IsSure(RuleContext context, int first, int block, int end) =>
        context.HasImageTail(block)
        || (CaptionShape.IsTitleCase(context.Statistics[block]) && context.Statistics[block].CapitalWords * 3 >= context.Statistics[block].Words * 2)
        || (block > first && block + 1 < end && context.HasImageTail(block - 1) && context.HasImageTail(block + 1));

    /// <summary>A title, the source of one image, a paragraph: the title is the section's.</summary>
    private static bool IsHeadingOverImage(RuleContext context, int first, int end) =>
        end - first == 2 && !context.HasImageTail(first) && context.HasImageTail(first + 1) && end < context.BlockCount && context.Statistics[end].IsProse;

    /// <summary>Captions stand where the images stood, between paragraphs; runs of titles elsewhere are menus and lists of products.</summary>
    private static bool IsBesideProse(RuleContext context, int first, int end) =>
        context.Statistics[first - 1].IsProse
        || (end < context.BlockCount && context.Statistics[end].IsProse)
        || (end + 1 < context.BlockCount && context.Statistics[end + 1].IsProse);

    /// <summary>The line over a paragraph is its heading, unless a caption stands right over it.</summary>
    private static int WithoutHeading(RuleContext context, int first, int end)
    {
        bool mayHead = end < context.BlockCount && context.Statistics[end].IsProse && !context.HasImageTail(end - 1);
        return mayHead && !(end - 2 >= first && context.HasImageTail(end - 2)) ? end - 1 : end;
    }

    private static bool IsTitleLine(RuleContext context, int block) =>
        CaptionShape.MayBe(context, block)
        && context.Page.Blocks[block].LinkChars == 0
        && !HasSentence(context.Statistics[block])
        && (context.HasImageTail(block) || (context.Statistics[block].Words >= MinWords && CaptionShape.IsTitled(context, block) && !IsPrompt(context, block)));

    /// <summary>A paragraph that a caption is glued to; "St. Paul's at Dusk" has a full stop, too.</summary>
    private static bool HasSentence(in BlockStatistics counts) => counts.SentenceEnds > 0 && counts.Words >= MinSentenceWords;

    /// <summary>Labels, questions and what the phrase lists know are other things.</summary>
    private static bool IsPrompt(RuleContext context, int block)
    {
        int start = context.Page.Blocks[block].Start;
        int end = context.Page.Blocks[block].End;
        return context.Phrases.IsPhrase(block)
            || context.TextOf(block).ContainsAny(":：#?？؟|")
            || context.Phrases.Any(PhraseTopic.Paywall, start, end)
            || context.Phrases.Any(PhraseTopic.Newsletter, start, end)
            || context.Phrases.Any(PhraseTopic.Offer, start, end);
    }
}
