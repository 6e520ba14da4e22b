using ArticleCleaner.Blocks;

namespace ArticleCleaner.Html;

/// <summary>Whether an element's own attributes hide it or make it a line. Style sheets are not read.</summary>
internal static class HtmlVisibility
{
    public static bool IsHidden(PageDocument page, int element)
    {
        if (page.HasAttribute(element, AttributeName.Hidden))
        {
            return true;
        }

        ReadOnlySpan<char> style = page.Attribute(element, AttributeName.Style);
        return !style.IsEmpty && (Declares(style, "display", "none") || Declares(style, "visibility", "hidden"));
    }

    /// <summary>Whether a span's own style makes it a line.</summary>
    public static bool IsLine(PageDocument page, int element) =>
        page.Elements[element] is { Tag: HtmlTag.Span, AttributeCount: > 0 }
        && page.Attribute(element, AttributeName.Style) is { IsEmpty: false } style && Declares(style, "display", "block");

    private static bool Declares(ReadOnlySpan<char> style, ReadOnlySpan<char> property, ReadOnlySpan<char> value)
    {
        int at = style.IndexOfIgnoringCase(property);
        if (at < 0)
        {
            return false;
        }

        ReadOnlySpan<char> rest = style[(at + property.Length)..].TrimStart();
        return rest is [':', ..] && rest[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }
}
