namespace ArticleCleaner.Writing;

/// <summary>Finds the line of a quotation's text that says who is quoted: the last one, or the first.</summary>
internal static class AttributionLine
{
    /// <returns>Where the line starts in the text; -1 when no line says it.</returns>
    public static int Of(QuoteBlock quote)
    {
        if (quote.Attribution is not { } attribution)
        {
            return -1;
        }

        int last = quote.Text.LastIndexOf('\n') + 1;
        int first = quote.Text.IndexOf('\n');
        return last > 0 && Says(quote.Text.AsSpan(last), attribution) ? last
            : first > 0 && Says(quote.Text.AsSpan(0, first), attribution) ? 0
            : -1;
    }

    private static bool Says(ReadOnlySpan<char> line, string attribution) => line.TrimStart("—–―- ").Trim().SequenceEqual(attribution);
}
