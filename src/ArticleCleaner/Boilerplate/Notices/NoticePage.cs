using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate.Phrases;
using ArticleCleaner.Metadata.Choices;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Boilerplate.Notices;

/// <summary>
/// Pages that a server sends instead of the one that was asked for: not found, not allowed, log in first, prove that you are no robot. What little
/// they say reads like prose, so that the model, which has met few of them, takes it for an article. Their title, heading or first line says
/// what they are.
/// </summary>
/// <remarks>
/// "Page not found" is what no article is called; "access denied" and "404" may be, so they have to stand both in the title and in the heading of a
/// page that says hardly more; "log in" is believed where a password is asked for as well.
/// </remarks>
internal static class NoticePage
{
    public const string RuleId = "page.notice";
    public const string Warning = "notice_page";

    /// <summary>A page that has more words to keep has something to say, whatever its title is.</summary>
    private const int MostWords = 80;

    /// <summary>The same, where the words could be the subject of a text.</summary>
    private const int MostWordsOfDoubt = 40;

    /// <summary>Longer lines are sentences.</summary>
    private const int LongestLine = 100;

    private const double Confidence = 0.9;

    /// <summary>What a server answers with, alone: the page is not there, or not for you.</summary>
    private static readonly string[] Codes = ["401", "403", "404", "410", "429", "502", "503", "504"];

    /// <summary>The words that make the page a notice; <see langword="null"/> when it is none.</summary>
    public static string? Find(PageDocument page, TextScan scan, ContentDecision content)
    {
        int words = 0, first = -1;
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            words += content.Kept[i] ? scan.Statistics[i].Words : 0;
            first = first < 0 && content.Kept[i] ? i : first;
        }

        if (first < 0 || words > MostWords)
        {
            return null;
        }

        IReadOnlyList<string> title = TitleParts.Of(Line(DocumentTitle(page)));
        string heading = TitleHeading.FirstShown(page, page.Blocks.Count) is >= 0 and int shown ? Line(page.TextOf(shown)) : "";
        if (title.Append(heading).Append(Line(page.TextOf(first))).FirstOrDefault(static part => Is(part, PhraseTopic.Notice)) is { } sure)
        {
            return sure;
        }

        // A word in the middle of a title is a section.
        string? outer = title.Where((_, i) => i == 0 || i == title.Count - 1).FirstOrDefault(MayBe);
        if ((outer ?? heading) is var logIn && Is(logIn, PhraseTopic.LogIn) && AsksForPassword(page))
        {
            return logIn;
        }

        bool agrees = MayBe(heading) || (heading.Length == 0 && title.Count == 1);
        return words <= MostWordsOfDoubt && agrees ? outer : null;
    }

    /// <summary>Marks what was kept of such a page, and says so.</summary>
    /// <returns>The decision that keeps nothing.</returns>
    public static ContentDecision Remove(RuleContext context, ContentDecision content, string notice)
    {
        context.Page.Warnings.Add(new CleanerWarning(Warning, $"The page is a notice of the site: \"{notice}\"."));
        for (int i = 0; i < context.BlockCount; i++)
        {
            if (content.Kept[i])
            {
                PageBlock block = context.Page.Blocks[i];
                context.Marks.Add(new Mark(block.Start, block.Length, BoilerplateKind.Other, RuleId, "The page is a notice of the site, not an article.", Confidence, MarkEffect.Removes, [notice]));
            }
        }

        return content with { Kept = new bool[content.Kept.Length] };
    }

    private static bool MayBe(string part) => Is(part, PhraseTopic.NoticeWord) || Is(part, PhraseTopic.LogIn) || Codes.Contains(part);

    private static bool Is(string part, PhraseTopic topic) => PhraseBook.Shared.Holds(part, topic);

    /// <summary>A text that may be such words; nothing when it is too long.</summary>
    private static string Line(ReadOnlySpan<char> text) => text.Trim() is { Length: <= LongestLine } line ? line.ToString() : "";

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

    private static bool AsksForPassword(PageDocument page)
    {
        for (int i = 0; i < page.Elements.Count; i++)
        {
            if (page.Elements[i].Tag == HtmlTag.Input && page.Attribute(i, AttributeName.Type).Equals("password", StringComparison.OrdinalIgnoreCase) && page.IsShown(i))
            {
                return true;
            }
        }

        return false;
    }
}
