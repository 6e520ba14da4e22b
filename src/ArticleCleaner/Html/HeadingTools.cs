using System.Buffers;
using System.Text;
using ArticleCleaner.Blocks;

namespace ArticleCleaner.Html;

/// <summary>Recognises what templates put into headings beside their text: a sign that links to the heading itself, a button to edit the section.</summary>
internal static class HeadingTools
{
    /// <summary>Elements of a heading that are looked at.</summary>
    public const int MaxElements = 40;

    /// <summary>Characters of a sign: "¶", "#", "🔗".</summary>
    private const int MaxSignLength = 3;

    private static readonly SearchValues<string> EditNames = SearchValues.Create(["editsection", "edit-section", "section-edit"], StringComparison.OrdinalIgnoreCase);

    public static bool IsEditButton(PageDocument page, int element) => page.Attribute(element, AttributeName.Class).ContainsAny(EditNames);

    /// <summary>Whether an element is a link on signs alone to a place in the page.</summary>
    public static bool IsSign(PageDocument page, int element)
    {
        ReadOnlySpan<char> text = page.TextInside(element).Trim();
        if (page.Elements[element].Tag != HtmlTag.A || text.Length is 0 or > MaxSignLength || !page.Attribute(element, AttributeName.Href).Contains('#'))
        {
            return false;
        }

        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A heading's text without signs and buttons at its end and without readings beside its words.</summary>
    public static ReadOnlySpan<char> OwnText(PageDocument page, int heading)
    {
        ref PageElement whole = ref page.Elements[heading];
        int end = Math.Min(whole.End, heading + 1 + MaxElements);
        int tools = -1;
        int toolsEnd = 0;
        for (int i = heading + 1; i < end; i++)
        {
            ref PageElement part = ref page.Elements[i];
            if (part.TextStart > whole.TextStart && (part.Tag == HtmlTag.Button || IsSign(page, i) || IsEditButton(page, i)))
            {
                tools = tools >= 0 && IsBlank(page, toolsEnd, part.TextStart) ? tools : part.TextStart;
                toolsEnd = Math.Max(toolsEnd, part.TextEnd);
            }

            if (part.Tag == HtmlTag.Ruby)
            {
                return WithoutReadings(page, heading, end);
            }
        }

        return tools >= 0 && IsBlank(page, toolsEnd, whole.TextEnd) ? page.Text.Slice(whole.TextStart, tools - whole.TextStart).Trim() : page.TextInside(heading);
    }

    private static bool IsBlank(PageDocument page, int start, int end) => start >= end || page.Text.Slice(start, end - start).IsWhiteSpace();

    private static string WithoutReadings(PageDocument page, int heading, int end)
    {
        ref PageElement whole = ref page.Elements[heading];
        var text = new StringBuilder();
        int position = whole.TextStart;
        for (int i = heading + 1; i < end; i++)
        {
            ref PageElement part = ref page.Elements[i];
            if (part.Tag is HtmlTag.Rt or HtmlTag.Rp && part.TextStart >= position)
            {
                text.Append(page.Text.Slice(position, part.TextStart - position));
                position = part.TextEnd;
            }
        }

        text.Append(page.Text.Slice(position, Math.Max(0, whole.TextEnd - position)));
        return text.ToString().Trim();
    }
}
