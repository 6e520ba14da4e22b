using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate.Phrases;
using ArticleCleaner.Boilerplate.Sharing;

namespace ArticleCleaner.Boilerplate.Calls;

/// <summary>
/// Calls at the end of a paragraph, which is cut before them, or as a line of their own: to comment, to share, to
/// subscribe. A question to the readers that leads over to an invitation to comment goes with it.
/// </summary>
/// <param name="id">The rule's id.</param>
/// <param name="topic">The phrases one of which a sentence must hold.</param>
/// <param name="asks">What the call asks readers to do, in words.</param>
/// <param name="place">Phrases that only say where ("in the comments"): they count in a sentence that asks or exclaims, or that a question leads over to.</param>
internal sealed class ClosingCallRule(string id, PhraseTopic topic, string asks, PhraseTopic place = PhraseTopic.None) : IBoilerplateRule
{
    private const int MaxSentenceLength = 320;
    private const int MaxSentences = 3;

    private static readonly TopicSet Buttons = TopicSet.Of(PhraseTopic.Comments, PhraseTopic.Share, PhraseTopic.Newsletter, PhraseTopic.Follow);

    public string Id => id;

    public void Apply(RuleContext context)
    {
        Cut(context, context.Phrases.Of(topic));
        if (place != PhraseTopic.None)
        {
            Cut(context, context.Phrases.Of(place));
        }
    }

    private void Cut(RuleContext context, IEnumerable<PhraseMatch> matches)
    {
        int done = -1;
        foreach (PhraseMatch match in matches)
        {
            if (match.Block != done && !IsButton(context, match.Block) && context.Page.Blocks[match.Block].Shape is not (BlockShape.Quote or BlockShape.Heading or BlockShape.Cell))
            {
                done = match.Block;
                Cut(context, match);
            }
        }
    }

    /// <summary>"Leave a comment" and "Share this article" as a line are a heading and a button, which have rules of their own; so has a bar of networks.</summary>
    private static bool IsButton(RuleContext context, int block) =>
        context.Phrases.IsPhrase(block, Buttons) || ShareBarRule.Networks(context.TextOf(block), context.Statistics[block]) > 0;

    private void Cut(RuleContext context, PhraseMatch match)
    {
        int blockStart = context.Page.Blocks[match.Block].Start;
        int end = context.EndOf(match.Block);
        int cut = end;
        for (int sentences = 0; sentences < MaxSentences && cut > blockStart; sentences++)
        {
            int start = blockStart + Sentences.LastStart(context.Page.Text.Slice(blockStart, cut - blockStart));
            bool calls = context.Phrases.Any(topic, start, cut) ? !IsQuoted(context, start) : (sentences > 0 && LeadsOver(context, start, cut)) || NamesPlace(context, blockStart, start, cut);
            if (!calls || cut - start > MaxSentenceLength)
            {
                break;
            }

            cut = blockStart + context.Page.Text.Slice(blockStart, start - blockStart).TrimEnd().Length;
        }

        if (cut == end)
        {
            return;
        }

        bool whole = cut <= blockStart;
        if (!whole)
        {
            context.CutTail(match.Block, cut);
        }

        string phrase = context.Page.Text.Slice(match.Start, match.End - match.Start).ToString();
        context.MarkRun(cut, end, this, BoilerplateKind.CallToAction,
            whole ? $"Asks readers to {asks}." : $"The last words of the paragraph ask readers to {asks}.", 0.93, MarkEffect.Removes, $"\"{phrase}\"");
    }

    /// <summary>Somebody's words, as on a sign.</summary>
    private static bool IsQuoted(RuleContext context, int start) => context.Page.Text.Span[start] is '"' or '“' or '„' or '«' or '»' or '「' or '『';

    private bool NamesPlace(RuleContext context, int blockStart, int start, int end) =>
        place != PhraseTopic.None && !IsQuoted(context, start)
        && (context.Page.Text.Slice(start, end - start).TrimEnd(" )»”\"") is [.., '!' or '?' or '！' or '？' or '؟'] || FollowsQuestion(context, blockStart, start))
        && context.Phrases.Any(place, start, end);

    /// <summary>Whether a question to the readers stands right before a sentence, in its block.</summary>
    private static bool FollowsQuestion(RuleContext context, int blockStart, int start) =>
        context.Page.Text.Slice(blockStart, start - blockStart).TrimEnd() is [.., '?' or '？' or '؟'];

    private bool LeadsOver(RuleContext context, int start, int end) =>
        context.Page.Text.Span[end - 1] is '?' or '？' or '؟'
        && context.Phrases.Any(PhraseTopic.CommentQuestion, start, end);
}
