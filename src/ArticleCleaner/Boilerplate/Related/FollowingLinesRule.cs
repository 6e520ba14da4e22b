using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate.Phrases;

namespace ArticleCleaner.Boilerplate.Related;

/// <summary>
/// What stands under a heading of junk is junk of the same kind: the titles under "Related articles", the comments under
/// "Comments". It only names.
/// </summary>
/// <param name="id">The rule's id.</param>
/// <param name="topic">The topic of the heading.</param>
/// <param name="kind">What the lines under it are.</param>
/// <param name="reason">Why they are marked.</param>
/// <param name="maxLines">How far the heading reaches, in blocks.</param>
/// <param name="stopsAtProse">Whether a paragraph ends the run.</param>
internal sealed class FollowingLinesRule(string id, PhraseTopic topic, BoilerplateKind kind, string reason, int maxLines, bool stopsAtProse) : IBoilerplateRule
{
    public string Id => id;

    public void Apply(RuleContext context)
    {
        int end = 0;
        foreach (PhraseMatch match in context.Phrases.Of(topic))
        {
            if (match.Block < end || !match.AtBlockStart || !match.AtBlockEnd)
            {
                continue;
            }

            int first = match.Block + 1;
            end = first;
            while (end < context.BlockCount && end - first < maxLines && !(stopsAtProse && IsProse(context, end)) && context.Page.Blocks[end].Shape != BlockShape.Heading)
            {
                end++;
            }

            if (end > first)
            {
                context.MarkRun(context.Page.Blocks[first].Start, context.Page.Blocks[end - 1].End, this, kind, reason, 0.6, MarkEffect.Names);
            }
        }
    }

    private static bool IsProse(RuleContext context, int block) => context.Statistics[block].Words >= 14 && context.Statistics[block].SentenceEnds > 0;
}
