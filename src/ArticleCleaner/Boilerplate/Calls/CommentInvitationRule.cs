using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate.Phrases;

namespace ArticleCleaner.Boilerplate.Calls;

/// <summary>
/// Invitations to comment: a line of its own, or the last sentences of a paragraph, which is cut before them. A question
/// to the readers that leads over to the invitation goes with it.
/// </summary>
internal sealed class CommentInvitationRule : IBoilerplateRule
{
    private const int MaxSentenceLength = 320;
    private const int MaxSentences = 3;

    public string Id => "calls.comment-invitation";

    public void Apply(RuleContext context)
    {
        int done = -1;
        foreach (PhraseMatch match in context.Phrases.Of(PhraseTopic.CommentInvitation))
        {
            if (match.Block != done && context.Page.Blocks[match.Block].Shape != BlockShape.Quote)
            {
                done = match.Block;
                Cut(context, match);
            }
        }
    }

    private void Cut(RuleContext context, PhraseMatch match)
    {
        int blockStart = context.Page.Blocks[match.Block].Start;
        int end = context.EndOf(match.Block);
        int cut = end;
        for (int sentences = 0; sentences < MaxSentences && cut > blockStart; sentences++)
        {
            int start = blockStart + Sentences.LastStart(context.Page.Text.Slice(blockStart, cut - blockStart));
            bool invites = context.Phrases.Any(PhraseTopic.CommentInvitation, start, cut)
                || (sentences > 0 && context.Page.Text.Span[cut - 1] is '?' or '？' or '؟' && context.Phrases.Any(PhraseTopic.CommentQuestion, start, cut));
            if (!invites || cut - start > MaxSentenceLength)
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
            whole ? "Invites readers to comment." : "The last words of the paragraph invite readers to comment.", 0.93, MarkEffect.Removes, $"\"{phrase}\"");
    }
}
