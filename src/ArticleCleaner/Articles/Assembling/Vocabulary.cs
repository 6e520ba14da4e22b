using ArticleCleaner.Blocks;
using ArticleCleaner.Html;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>What class names and attribute values say of an element's meaning.</summary>
internal static class Vocabulary
{
    public static bool IsVerse(PageDocument page, int element) => VerseNames.IsVerse(page, element);

    /// <summary>Whether an element is one line of a stanza: <c>.stanza > .line</c>.</summary>
    public static bool IsVerseLine(PageDocument page, int element)
    {
        int stanza = page.Elements[element].Parent;
        return stanza >= 0 && page.Elements[element].Tag is HtmlTag.Div or HtmlTag.P && ClassContains(page, element, "line") && IsVerse(page, stanza);
    }

    public static bool IsPullQuote(PageDocument page, int element) =>
        ClassContains(page, element, "pullquote") || ClassContains(page, element, "pull-quote");

    /// <summary>Whether a quotation's element holds the whole text of a forum's post, as vBulletin writes it.</summary>
    public static bool IsPostBody(PageDocument page, int element) => ClassContains(page, element, "postcontent");

    public static string? Direction(ReadOnlySpan<char> value) =>
        value.Equals("rtl", StringComparison.OrdinalIgnoreCase) ? "rtl"
        : value.Equals("ltr", StringComparison.OrdinalIgnoreCase) ? "ltr"
        : value.Equals("auto", StringComparison.OrdinalIgnoreCase) ? "auto"
        : null;

    public static bool ClassContains(PageDocument page, int element, ReadOnlySpan<char> part) =>
        page.Elements[element].AttributeCount > 0 && page.Attribute(element, AttributeName.Class).ContainsIgnoringCase(part);

    /// <summary>Whether one of the words is a part of class names, not of another word in them.</summary>
    public static bool HasWord(ReadOnlySpan<char> names, string[] words)
    {
        foreach (Range range in names.SplitAny(' ', '-', '_'))
        {
            foreach (string word in words)
            {
                if (names[range].Equals(word, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
