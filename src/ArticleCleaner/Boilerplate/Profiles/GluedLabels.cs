using ArticleCleaner.Blocks;

namespace ArticleCleaner.Boilerplate.Profiles;

/// <summary>Labels in an inline element of their own with the value glued to them: <c>&lt;span>Name&lt;/span>&lt;span>Ada&lt;/span></c>, which a style sheet parts.</summary>
internal static class GluedLabels
{
    private const int MaxLength = 40;

    /// <summary>Such labels in page order. Linear in the elements.</summary>
    public static List<TextSpan> Find(PageDocument page)
    {
        List<TextSpan> labels = [];
        if (page.Format != PageFormat.Html)
        {
            return labels;
        }

        foreach (ref readonly PageElement element in page.Elements.Span)
        {
            int length = element.TextEnd - element.TextStart;
            if (length is >= 2 and <= MaxLength
                && element.Tag is HtmlTag.Span or HtmlTag.B or HtmlTag.Strong or HtmlTag.Em or HtmlTag.I or HtmlTag.Small or HtmlTag.Label
                && element.TextEnd < page.Text.Length
                && char.IsLetterOrDigit(page.Text.Slice(element.TextEnd, 1)[0])
                && (labels.Count == 0 || labels[^1].End <= element.TextStart)
                && char.IsLetter(page.Text.Slice(element.TextEnd - 1, 1)[0])
                && ProfileLabels.Find(page.Text.Slice(element.TextStart, length)) != FieldKind.None)
            {
                labels.Add(new TextSpan(element.TextStart, length));
            }
        }

        return labels;
    }
}
