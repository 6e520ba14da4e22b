using ArticleCleaner.Blocks;

namespace ArticleCleaner.Html;

/// <summary>Class names of poems and their lines.</summary>
internal static class VerseNames
{
    /// <summary>Whether an element holds a poem or a stanza.</summary>
    public static bool IsVerse(PageDocument page, int element)
    {
        ReadOnlySpan<char> names = page.Elements[element].AttributeCount > 0 ? page.Attribute(element, AttributeName.Class) : [];
        return !names.IsEmpty
            && (names.ContainsIgnoringCase("poem") || names.ContainsIgnoringCase("verse") || names.ContainsIgnoringCase("lyrics") || names.ContainsIgnoringCase("stanza"));
    }

    /// <summary>Whether an inline element is one line of the stanza around it.</summary>
    public static bool IsLine(PageDocument page, int element) =>
        page.Elements[element] is { Tag: HtmlTag.Span, AttributeCount: > 0 } && page.Attribute(element, AttributeName.Class) is "line" or "verse-line" or "poem-line"
        && (page.Elements[element].Flags & ElementFlags.Preformatted) == 0 && page.Elements[element].Parent >= 0 && IsVerse(page, page.Elements[element].Parent);
}
