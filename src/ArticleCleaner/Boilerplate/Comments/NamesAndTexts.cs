using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate.Phrases;

namespace ArticleCleaner.Boilerplate.Comments;

/// <summary>
/// Comments without buttons and times: a line that may be a name and a short text, in turn, two times at least. One of
/// the texts asks or exclaims: labels with remarks on them ("Brakes", "Tyres" in a report) do not.
/// </summary>
internal static class NamesAndTexts
{
    private const int LeastPairs = 2;
    private const int MaxNameWords = 3;
    private const int MaxTextWords = 80;

    /// <summary>What may stand behind the last comment; anything else says that it was no list of comments.</summary>
    private static readonly TopicSet Behind = TopicSet.Of(PhraseTopic.Pagination, PhraseTopic.Comments, PhraseTopic.CommentButton, PhraseTopic.Share, PhraseTopic.Follow, PhraseTopic.Form);

    /// <summary>The block behind the last comment, or <paramref name="first"/> when there are none.</summary>
    public static int End(RuleContext context, int first, int end)
    {
        int i = first;
        bool lively = false;
        while (i + 1 < end && IsName(context, i) && IsText(context, i + 1))
        {
            lively |= context.TextOf(i + 1).ContainsAny("!?！？؟");
            i += 2;
        }

        bool ends = i == end || context.Phrases.IsPhrase(i, Behind) || context.Phrases.Any(PhraseTopic.Legal, context.Page.Blocks[i].Start, context.Page.Blocks[i].End);
        return ends && lively && i - first >= 2 * LeastPairs ? i : first;
    }

    private static bool IsName(RuleContext context, int block)
    {
        ref PageBlock here = ref context.Page.Blocks[block];
        ReadOnlySpan<char> text = context.TextOf(block);
        return here.Shape == BlockShape.Paragraph && here.MarkerLength == 0
            && context.Statistics[block].Words is >= 1 and <= MaxNameWords
            && (!context.Statistics[block].EndsSentence || (text[^1] == '.' && text.Length > 2 && text[^3] == ' '))
            && !text.ContainsAny(":：?!|#")
            && !context.Phrases.IsPhrase(block);
    }

    private static bool IsText(RuleContext context, int block) =>
        context.Page.Blocks[block].Shape == BlockShape.Paragraph
        && context.Statistics[block] is { EndsSentence: true, Words: > MaxNameWords and <= MaxTextWords }
        && !context.Phrases.IsPhrase(block);
}
