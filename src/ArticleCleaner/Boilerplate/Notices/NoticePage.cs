using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate.Phrases;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Boilerplate.Notices;

/// <summary>
/// Pages that a server sends instead of the one that was asked for: not found, not allowed, log in first, prove that you are no robot. What little
/// they say reads like prose, so that the model, which has met few of them, takes it for an article. The page's title, its heading or its
/// first line says what it is.
/// </summary>
internal static class NoticePage
{
    public const string RuleId = "page.notice";

    /// <summary>A page that has more words to keep has something to say, whatever its title is.</summary>
    private const int MostWords = 100;

    /// <summary>Longer lines are sentences.</summary>
    private const int LongestLine = 100;

    private const double Confidence = 0.9;

    /// <summary>What parts a title from the site's name. A hyphen does so between blanks only.</summary>
    private const string Separators = "|–—·»•:";

    private static readonly string[] Codes = ["401", "403", "404", "410", "429", "502", "503", "504"];

    /// <summary>Marks all text of such a page, and says so.</summary>
    public static void Mark(RuleContext context, ContentDecision content)
    {
        if (NoticeOf(context, content) is not { } notice)
        {
            return;
        }

        for (int i = 0; i < context.BlockCount; i++)
        {
            if (content.Kept[i])
            {
                PageBlock block = context.Page.Blocks[i];
                context.Marks.Add(new Mark(
                    block.Start, block.Length, BoilerplateKind.Other, RuleId, $"The page is a notice of the site, not an article: \"{notice}\".", Confidence, MarkEffect.Removes, [notice]));
            }
        }
    }

    /// <summary>The words that make the page a notice; <see langword="null"/> when it is none.</summary>
    private static string? NoticeOf(RuleContext context, ContentDecision content)
    {
        PageDocument page = context.Page;
        int words = 0, first = -1;
        for (int i = 0; i < context.BlockCount; i++)
        {
            words += content.Kept[i] ? context.Statistics[i].Words : 0;
            first = first < 0 && content.Kept[i] ? i : first;
        }

        return first < 0 || words > MostWords ? null
            : NoticeIn(DocumentTitle(page)) ?? HeadingNotice(page) ?? NoticeIn(page.TextOf(first));
    }

    private static string? HeadingNotice(PageDocument page)
    {
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            if (page.Blocks[i] is { Shape: BlockShape.Heading, Level: 1 } && NoticeIn(page.TextOf(i)) is { } notice)
            {
                return notice;
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> DocumentTitle(PageDocument page)
    {
        foreach (ref readonly RawText raw in page.RawTexts.Span)
        {
            if (page.Elements[raw.Element].Tag == HtmlTag.Title)
            {
                return page.AttributeText.Slice(raw.Start, raw.Length);
            }
        }

        return [];
    }

    /// <summary>The part of a line that is such words and nothing else.</summary>
    private static string? NoticeIn(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        while (line.Length is > 0 and <= LongestLine)
        {
            int end = line.IndexOfAny(Separators);
            int hyphen = line.IndexOf(" - ", StringComparison.Ordinal);
            end = hyphen >= 0 && (end < 0 || hyphen < end) ? hyphen + 1 : end;
            ReadOnlySpan<char> part = (end < 0 ? line : line[..end]).Trim();
            if (IsCode(part) || PhraseBook.Shared.Holds(part, PhraseTopic.Notice))
            {
                return part.ToString();
            }

            line = end < 0 ? [] : line[(end + 1)..].Trim();
        }

        return null;
    }

    /// <summary>A status of HTTP that says that the page is not there, alone.</summary>
    private static bool IsCode(ReadOnlySpan<char> part)
    {
        foreach (string code in Codes)
        {
            if (part.Equals(code, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
