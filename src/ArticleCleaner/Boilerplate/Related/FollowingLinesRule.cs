using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate.Phrases;

namespace ArticleCleaner.Boilerplate.Related;

/// <summary>
/// What stands under a heading of junk is junk of the same kind: the titles under "Related articles", the comments under
/// "Comments", up to the next line that starts something else. It names; a line that itself holds a phrase of such prompts
/// is part of the prompt and goes with it.
/// </summary>
/// <param name="id">The rule's id.</param>
/// <param name="topic">The topic of the heading.</param>
/// <param name="kind">What the lines under it are.</param>
/// <param name="reason">Why they are marked.</param>
/// <param name="maxLines">How far the heading reaches, in blocks.</param>
/// <param name="stopsAtProse">Whether a paragraph ends the run.</param>
/// <param name="takesPhrases">Whether lines with a phrase of the same topic, or of offers, are removed, too.</param>
internal sealed class FollowingLinesRule(string id, PhraseTopic topic, BoilerplateKind kind, string reason, int maxLines, bool stopsAtProse, bool takesPhrases = false) : IBoilerplateRule
{
    private const double Confidence = 0.6;
    private const int MaxButtonLength = 14;

    /// <summary>Fields and buttons of a prompt.</summary>
    private static readonly TopicSet Fields = TopicSet.Of(PhraseTopic.Form);

    private const int MaxPromptWords = 12;

    /// <summary>What heads another part of a page.</summary>
    private readonly TopicSet _others = TopicSet.Of(PhraseTopic.Comments, PhraseTopic.Related, PhraseTopic.Tags, PhraseTopic.Newsletter, PhraseTopic.App,
        PhraseTopic.Paywall, PhraseTopic.Pagination, PhraseTopic.Legal, PhraseTopic.Menu, PhraseTopic.Share, PhraseTopic.Follow).Without(topic);

    public string Id => id;

    public void Apply(RuleContext context)
    {
        int end = 0;
        foreach (PhraseMatch match in context.Phrases.Of(topic))
        {
            bool heads = match.AtBlockStart && match.AtBlockEnd;
            if (match.Block < end || !(heads || IsPrompt(context, match)) || IsButton(context, match))
            {
                continue;
            }

            int first = match.Block + 1;
            int taken = first;
            end = first;
            while (end < context.BlockCount && end - first < maxLines && !(stopsAtProse && context.Statistics[end].IsProse) && context.Page.Blocks[end].Shape != BlockShape.Heading && !StartsOther(context, end))
            {
                end++;
                if (takesPhrases && GoesOn(context, end - 1))
                {
                    taken = end;
                }
            }

            // What stands between a prompt and its field or button is the prompt's, too.
            for (int i = first; i < taken; i++)
            {
                context.MarkBlock(i, this, kind, reason, Confidence + 0.2, MarkEffect.Removes);
            }

            if (end > first)
            {
                context.MarkRun(context.Page.Blocks[first].Start, context.Page.Blocks[end - 1].End, this, kind, reason, Confidence, MarkEffect.Names);
            }
        }
    }

    /// <summary>A menu's or foot's entry, a heading of another box, a copyright line. Tags and labels go on behind their colon.</summary>
    private bool StartsOther(RuleContext context, int block)
    {
        int start = context.Page.Blocks[block].Start;
        int first = start + context.Page.Blocks[block].MarkerLength + 1;
        return context.Phrases.IsPhrase(block, _others)
            || context.Phrases.Any(PhraseTopic.Legal, start, context.Page.Blocks[block].End)
            || (topic != PhraseTopic.Tags && context.Phrases.Any(PhraseTopic.Tags, start, first));
    }

    /// <summary>"This article is for subscribers only": a line of its own that holds a phrase of prompts.</summary>
    private bool IsPrompt(RuleContext context, PhraseMatch match) =>
        takesPhrases && context.Statistics[match.Block].Words <= MaxPromptWords && match.Anchor is PhraseAnchor.Anywhere or PhraseAnchor.Start;

    /// <summary>"Subscribe" is what a newsletter box ends with.</summary>
    private bool IsButton(RuleContext context, PhraseMatch match) =>
        topic == PhraseTopic.Newsletter && match.End - match.Start <= MaxButtonLength && !context.Page.Text.Slice(match.Start, match.End - match.Start).Contains(' ');

    private bool GoesOn(RuleContext context, int block)
    {
        int start = context.Page.Blocks[block].Start;
        int end = context.Page.Blocks[block].End;
        return context.Phrases.Any(topic, start, end) || context.Phrases.Any(PhraseTopic.Offer, start, end) || context.Phrases.IsPhrase(block, Fields);
    }
}
