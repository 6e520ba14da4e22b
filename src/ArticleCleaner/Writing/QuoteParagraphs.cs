namespace ArticleCleaner.Writing;

/// <summary>Parts a quotation's text into its paragraphs; who is quoted is one of its own.</summary>
internal static class QuoteParagraphs
{
    public static IEnumerable<QuoteParagraph> Of(QuoteBlock quote)
    {
        string text = quote.Text;
        int said = AttributionLine.Of(quote);
        for (int start = 0, next; start < text.Length; start = next)
        {
            int end = text.IndexOf(QuoteBlock.ParagraphBreak, start, StringComparison.Ordinal);
            (end, next) = end < 0 ? (text.Length, text.Length) : (end, end + QuoteBlock.ParagraphBreak.Length);
            if (said > start && said < end)
            {
                // Its last line, behind a line break.
                (end, next) = (said - 1, said);
            }
            else if (said == start && text.IndexOf('\n', start, end - start) is > 0 and int line)
            {
                (end, next) = (line, line + 1);
            }

            if (!string.IsNullOrWhiteSpace(text[start..end]))
            {
                yield return new QuoteParagraph(start, end - start, start == said);
            }
        }
    }
}

/// <summary>A paragraph of a quotation.</summary>
/// <param name="Start">Where it begins in the quotation's text.</param>
/// <param name="Length">Its length.</param>
/// <param name="IsAttribution">Whether it says who is quoted.</param>
internal readonly record struct QuoteParagraph(int Start, int Length, bool IsAttribution);
