using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate.Phrases;

namespace ArticleCleaner.Boilerplate.Comments;

/// <summary>
/// Readers' comments at the end of a page: what stands under their heading ("3 Comments") behind an article, when it looks
/// like a list of comments (buttons to reply, times, names with a colon, names and texts in turn) or begins with a name and is no longer than its number says.
/// </summary>
/// <remarks>
/// The number alone is not enough: it also stands with the date above an article. A forum's posts are its main content;
/// they have no such heading, but a line to comment below each of several posts.
/// </remarks>
internal sealed class CommentListRule : IBoilerplateRule
{
    private const double Confidence = 0.85;

    /// <summary>Blocks of comments with something of a list's furniture that make one.</summary>
    private const int LeastSigns = 2;

    /// <summary>Blocks a comment takes: its author, its time, a paragraph or two.</summary>
    private const int BlocksPerComment = 4;

    /// <summary>A page says how many comments it has above and below the article; more such lines belong to a list of articles or products.</summary>
    private const int MaxCounters = 2;

    /// <summary>Words of a sentence; "8. December" has a full stop, too.</summary>
    private const int MinSentenceWords = 8;

    /// <summary>Words in sentences before the heading that are an article, be it a short one.</summary>
    private const int LeastArticle = 20;

    private const int MaxNameWords = 4;
    private const int MaxTimeWords = 10;

    /// <summary>What heads another part of the page behind the comments.</summary>
    private static readonly TopicSet Others = TopicSet.Of(PhraseTopic.Related, PhraseTopic.Tags, PhraseTopic.Newsletter, PhraseTopic.App, PhraseTopic.Paywall, PhraseTopic.Legal, PhraseTopic.Menu, PhraseTopic.Consent);

    public string Id => "comments.under-heading";

    public void Apply(RuleContext context)
    {
        if (context.Phrases.Of(PhraseTopic.Comments).Count == 0)
        {
            return;
        }

        var lines = new PhraseLines(context, PhraseTopic.Comments);
        if (lines.Blocks.Count(block => NumberIn(context.TextOf(block)) > 0) > MaxCounters)
        {
            return;
        }

        int end = 0;
        int article = 0;
        int counted = 0;
        foreach (PhraseMatch match in context.Phrases.Of(PhraseTopic.Comments))
        {
            bool heads = match.AtBlockStart && match.AtBlockEnd && context.Page.Blocks[match.Block].MarkerLength == 0 && IsOnce(context, match, lines);
            if (match.Block < end || !heads)
            {
                continue;
            }

            int first = match.Block + 1;
            end = first;
            int form = FormOf(context, match.Block);
            while (end < context.BlockCount && !context.Phrases.IsPhrase(end, Others) && FormOf(context, end) == form)
            {
                end++;
            }

            article += WordsOfProse(context, counted, match.Block);
            counted = match.Block;
            if (end == first || article < LeastArticle)
            {
                continue;
            }

            if (IsList(context, match, first, end, article))
            {
                MarkList(context, match.Block, end);
            }
            else if (NamesAndTexts.End(context, first, end) is var last && last > first && WordsOfProse(context, first, last) <= article)
            {
                MarkList(context, match.Block, last);
            }
        }
    }

    /// <summary>The form a block is in: the comments' own form ends them; some pages are one form.</summary>
    private static int FormOf(RuleContext context, int block) =>
        context.Page.Closest(context.Page.Blocks[block].Container, HtmlTag.Form);

    /// <summary>All but what other rules know better: "Previous article", a share bar.</summary>
    private void MarkList(RuleContext context, int heading, int end)
    {
        for (int i = heading + 1; i < end; i++)
        {
            if (!context.Phrases.IsPhrase(i) || context.Phrases.IsPhrase(i, TopicSet.Of(PhraseTopic.Comments, PhraseTopic.CommentButton, PhraseTopic.Timestamp)))
            {
                context.MarkBlock(i, this, BoilerplateKind.Comments, "Stands under the heading of the readers' comments.", Confidence, MarkEffect.Removes, $"\"{context.TextOf(heading)}\"");
            }
        }
    }

    /// <summary>"Add a comment" under each of several posts is a button; only a number also stands above the article.</summary>
    private static bool IsOnce(RuleContext context, PhraseMatch heading, PhraseLines lines) =>
        lines.TimesOf(context, heading.Block) == 1 || NumberIn(context.TextOf(heading.Block)) > 0;

    private static bool IsList(RuleContext context, PhraseMatch heading, int first, int end, int article)
    {
        int signs = 0;
        int firstSign = end;
        for (int i = first; i < end; i++)
        {
            if (IsFurniture(context, i))
            {
                signs++;
                firstSign = Math.Min(firstSign, i);
            }
        }

        if (signs >= LeastSigns && firstSign - first <= 2 * BlocksPerComment && signs * 2 * BlocksPerComment >= end - first)
        {
            return true;
        }

        int count = NumberIn(context.TextOf(heading.Block));
        int words = context.Statistics[first].Words;
        bool named = (words <= MaxNameWords || (words <= MaxTimeWords && HasTime(context.TextOf(first)))) && !context.Statistics[first].EndsSentence;
        return count > 0 && named && end - first <= count * BlocksPerComment && WordsOfProse(context, first, end) <= article;
    }

    /// <summary>A button or form of comments, a time of day, "Marta says:".</summary>
    private static bool IsFurniture(RuleContext context, int block)
    {
        ref PageBlock here = ref context.Page.Blocks[block];
        ReadOnlySpan<char> text = context.TextOf(block);
        int words = context.Statistics[block].Words;
        return context.Phrases.Any(PhraseTopic.Comments, here.Start, here.End)
            || context.Phrases.IsPhrase(block, TopicSet.Of(PhraseTopic.CommentButton))
            || (words <= MaxTimeWords && (HasTime(text) || context.Phrases.IsPhrase(block, TopicSet.Of(PhraseTopic.Timestamp))))
            || (words <= MaxNameWords && text[^1] is ':' or '：' && char.IsUpper(text[0]));
    }

    private static int WordsOfProse(RuleContext context, int first, int end)
    {
        int words = 0;
        for (int i = first; i < end; i++)
        {
            words += context.Statistics[i].SentenceEnds > 0 && context.Statistics[i].Words >= MinSentenceWords ? context.Statistics[i].Words : 0;
        }

        return words;
    }

    /// <summary>"9:12".</summary>
    private static bool HasTime(ReadOnlySpan<char> text)
    {
        for (int i = 1; i + 2 < text.Length; i++)
        {
            if (text[i] == ':' && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]))
            {
                return true;
            }
        }

        return false;
    }

    private static int NumberIn(ReadOnlySpan<char> text)
    {
        int start = text.IndexOfAnyInRange('0', '9');
        int length = start < 0 ? 0 : text[start..].IndexOfAnyExceptInRange('0', '9');
        return start >= 0 && int.TryParse(length < 0 ? text[start..] : text.Slice(start, length), out int number) ? number : 0;
    }
}
