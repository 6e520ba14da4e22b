using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate.Phrases;

namespace ArticleCleaner.Boilerplate.Related;

/// <summary>
/// "Related articles" and the titles under it, behind the article: most of the page's paragraphs stand before it. Where
/// they do not, the same heading stands in the middle of a page that is itself a list, and nothing is said here.
/// </summary>
internal sealed class RelatedFootRule : IBoilerplateRule
{
    private const int MaxLines = 10;
    private const int MaxWords = 20;

    /// <summary>Lines of a list that another extractor took for content: two links to read on are what manuals end with.</summary>
    private const int FewestExtracted = 3;

    /// <summary>Words in paragraphs before the heading that make an article.</summary>
    private const int LeastArticle = 60;

    /// <summary>"Recommended" in every row of a table heads nothing.</summary>
    private const int MaxTimes = 3;

    /// <summary>How many times as many words in paragraphs stand before the list as behind it, where comments may be.</summary>
    private const int Times = 3;

    /// <summary>Headings of a section of encyclopedias and manuals, which is part of the article there.</summary>
    private static readonly string[] Encyclopedic =
    [
        "see also", "siehe auch", "voir aussi", "véase también", "ver también", "ver também", "vedi anche", "zie ook", "zobacz też", "смотрите также",
        "ayrıca bakınız", "lihat juga", "lihat pula", "参见", "另见", "関連項目", "같이 보기", "انظر أيضا",
    ];

    private static readonly TopicSet Others = TopicSet.Of(PhraseTopic.Comments, PhraseTopic.Related, PhraseTopic.Tags, PhraseTopic.Newsletter, PhraseTopic.App,
        PhraseTopic.Paywall, PhraseTopic.Pagination, PhraseTopic.Legal, PhraseTopic.Menu, PhraseTopic.Share, PhraseTopic.Follow);

    public string Id => "related.foot";

    public void Apply(RuleContext context)
    {
        int[]? before = null;
        PhraseLines? lines = null;
        int done = 0;
        foreach (PhraseMatch match in context.Phrases.Of(PhraseTopic.Related))
        {
            if (match.Block < done || !match.AtBlockStart || !match.AtBlockEnd || IsOfEncyclopedias(context, match))
            {
                continue;
            }

            lines ??= new PhraseLines(context, PhraseTopic.Related);
            if (lines.TimesOf(context, match.Block) > MaxTimes)
            {
                continue;
            }

            before ??= ProseBefore(context);
            int end = EndOfList(context, match.Block + 1);
            int words = before[match.Block];
            if (end < match.Block + 1 + (context.Options.AlreadyExtracted ? FewestExtracted : 1) || IsWrappedProse(context, match.Block + 1, end) || words < LeastArticle || (before[^1] - before[end]) * Times > words)
            {
                continue;
            }

            done = end;
            for (int i = match.Block; i < end; i++)
            {
                context.MarkBlock(i, this, BoilerplateKind.RelatedLinks,
                    i == match.Block ? "Heads a list of other articles behind this one." : "In a list of other articles behind this one.", 0.9, MarkEffect.Removes);
            }
        }
    }

    private static bool IsOfEncyclopedias(RuleContext context, PhraseMatch match)
    {
        ReadOnlySpan<char> phrase = context.Page.Text.Slice(match.Start, match.End - match.Start);
        foreach (string heading in Encyclopedic)
        {
            if (phrase.Equals(heading, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words in paragraphs before each block, and in all at the end.</summary>
    private static int[] ProseBefore(RuleContext context)
    {
        var words = new int[context.BlockCount + 1];
        for (int i = 0; i < context.BlockCount; i++)
        {
            bool prose = context.Statistics[i].IsProse && context.Page.Blocks[i].LinkChars * 2 < context.Page.Blocks[i].Length;
            words[i + 1] = words[i] + (prose ? context.Statistics[i].Words : 0);
        }

        return words;
    }

    private static int EndOfList(RuleContext context, int first)
    {
        int end = first;
        while (end < context.BlockCount && end - first < MaxLines
            && context.Statistics[end].Words <= MaxWords && !context.Statistics[end].IsProse
            && context.Page.Blocks[end].Shape != BlockShape.Heading
            && context.Page.Closest(context.Page.Blocks[end].Container, HtmlTag.Footer) < 0
            && !context.Phrases.IsPhrase(end, Others)
            && !StartsWith(context, end, PhraseTopic.Pagination)
            && !StartsWith(context, end, PhraseTopic.Tags)
            && !context.Phrases.Any(PhraseTopic.Legal, context.Page.Blocks[end].Start, context.Page.Blocks[end].End))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether lines are those of a paragraph broken by hand: one ends in the middle of a sentence and the next goes on.</summary>
    private static bool IsWrappedProse(RuleContext context, int first, int end)
    {
        if (!context.IsText)
        {
            return false;
        }

        int joined = 0;
        for (int i = first; i + 1 < end; i++)
        {
            ReadOnlySpan<char> text = context.TextOf(i);
            ReadOnlySpan<char> next = context.TextOf(i + 1);
            joined += text[^1] == ',' || (char.IsLower(next[0]) && char.IsLetter(text[^1])) ? 1 : 0;
        }

        return joined * 3 > end - first;
    }

    private static bool StartsWith(RuleContext context, int block, PhraseTopic topic)
    {
        int start = context.Page.Blocks[block].Start;
        return context.Phrases.Any(topic, start, start + context.Page.Blocks[block].MarkerLength + 1);
    }
}
