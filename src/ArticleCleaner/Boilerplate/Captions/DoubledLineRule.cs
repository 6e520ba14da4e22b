using System.Runtime.InteropServices;
using ArticleCleaner.Blocks;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Boilerplate.Captions;

/// <summary>
/// Lines that stand twice in a row, as image texts do once as alternative text and once as caption. The first copy may
/// be glued to the sentence before it, the last one to the start of the paragraph behind it. Runs of them are sure; a single pair is one when no section follows it.
/// </summary>
internal sealed class DoubledLineRule : IBoilerplateRule
{
    /// <summary>Words of a caption on average, where nothing else says that it is one: shorter lines that stand twice are labels.</summary>
    private const int MinWords = 3;

    public string Id => "captions.doubled-line";

    public void Apply(RuleContext context)
    {
        Dictionary<ulong, int>? times = null;
        bool proseBefore = false;
        for (int i = 0; i < context.BlockCount;)
        {
            if (CopiesAt(context, i) == 0)
            {
                proseBefore |= context.Statistics[i].IsProse;
                i++;
                continue;
            }

            int first = i;
            int units = 0;
            int titled = 0;
            int words = 0;
            for (int copies; i < context.BlockCount && (copies = CopiesAt(context, i)) > 0; i += copies)
            {
                units++;
                titled += CaptionShape.IsTitled(context, i) ? 1 : 0;
                words += context.Statistics[i].Words;
            }

            bool headsSection = i < context.BlockCount && context.Statistics[i].IsProse;
            bool tailed = HasTail(context, first, i);
            bool glued = TwinBefore(context, first) >= 0 || TwinBehind(context, i - 1) >= 0;
            if (tailed || glued || ((context.IsText || IsOfParagraphs(context, first, i)) && proseBefore && titled * 2 > units && words >= MinWords * units && (units >= 2 || !headsSection) && !StandsElsewhere(context, first, i, ref times)))
            {
                MarkRun(context, first, i);
            }
        }
    }

    /// <summary>Whether the one line of a run stands in other places of the page, too: the value of a table or a label of cards, and no image's text.</summary>
    private static bool StandsElsewhere(RuleContext context, int first, int end, ref Dictionary<ulong, int>? times)
    {
        if (times is null)
        {
            times = new Dictionary<ulong, int>(context.BlockCount);
            for (int i = 0; i < context.BlockCount; i++)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(times, context.Statistics[i].TextHash, out _)++;
            }
        }

        int same = 0;
        for (int i = first; i < end; i++)
        {
            same += context.Statistics[i].TextHash == context.Statistics[first].TextHash ? 1 : 0;
        }

        return same == end - first && times[context.Statistics[first].TextHash] > same;
    }

    /// <summary>How many blocks a doubled line takes from here: two, one when the other copy is glued to the block before or behind, or none.</summary>
    private static int CopiesAt(RuleContext context, int block)
    {
        if (!CaptionShape.MayBe(context, block) || context.Phrases.IsPhrase(block) || !(context.IsText || IsOfParagraphs(context, block, block + 1) || NearImage(context, block)))
        {
            return 0;
        }

        ulong hash = context.Statistics[block].TextHash;
        int copies = 1;
        while (block + copies < context.BlockCount && context.Statistics[block + copies].TextHash == hash && CaptionShape.MayBe(context, block + copies))
        {
            copies++;
        }

        return copies > 1 || TwinBefore(context, block) >= 0 || TwinBehind(context, block) >= 0 ? copies : 0;
    }

    private static int TwinBefore(RuleContext context, int block) =>
        block > 0 && context.Statistics[block - 1].IsProse
            ? GluedTwin.AtEnd(context.TextOf(block - 1), context.TextOf(block))
            : -1;

    /// <summary>A title of some words only: a paragraph may well begin with the name that heads it.</summary>
    private static int TwinBehind(RuleContext context, int block) =>
        block + 1 < context.BlockCount && context.Statistics[block].Words >= MinWords && CaptionShape.IsTitled(context, block) && context.Statistics[block + 1].IsProse
            ? GluedTwin.AtStart(context.TextOf(block + 1), context.TextOf(block))
            : -1;

    private void MarkRun(RuleContext context, int first, int end)
    {
        int glued = TwinBefore(context, first);
        if (glued >= 0)
        {
            int blockStart = context.Page.Blocks[first - 1].Start;
            ReadOnlySpan<char> prose = context.TextOf(first - 1)[..glued].TrimEnd();
            context.CutTail(first - 1, blockStart + prose.Length);
            Mark(context, blockStart + glued, context.Page.Blocks[first - 1].End, "Glued to the end of a paragraph; its twin stands on the next line.", 0.97);
        }

        if (TwinBehind(context, end - 1) >= 0)
        {
            int start = context.Page.Blocks[end].Start;
            Mark(context, start, start + context.Page.Blocks[end - 1].Length, "Glued to the start of a paragraph; its twin stands on the line before.", 0.97);
        }

        for (int i = first; i < end; i++)
        {
            Mark(context, context.Page.Blocks[i].Start, context.Page.Blocks[i].End, "The line stands twice in a row, as an image's alternative text and its caption do.", 0.95);
        }
    }

    private void Mark(RuleContext context, int start, int end, string reason, double confidence)
    {
        context.MarkRun(start, end, this, BoilerplateKind.ImageCaption, reason, confidence, context.CaptionEffect);
    }

    private static bool HasTail(RuleContext context, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (context.HasImageTail(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In HTML without the images: paragraphs that are no links, as what became of captions.</summary>
    private static bool IsOfParagraphs(RuleContext context, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            int element = context.Page.Blocks[i].Container;
            if (element < 0 || context.Page.Elements[element].Tag != HtmlTag.P || context.Page.Blocks[i].LinkChars > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool NearImage(RuleContext context, int block) => ImageNeighbours.Around(context.Page, block);
}
