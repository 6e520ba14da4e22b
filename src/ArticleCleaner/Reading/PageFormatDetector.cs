namespace ArticleCleaner.Reading;

/// <summary>Tells HTML from flattened text.</summary>
internal static class PageFormatDetector
{
    private const int SampleLength = 8192;

    public static PageFormat Detect(ReadOnlySpan<char> page, string? contentType)
    {
        if (contentType is not null)
        {
            if (contentType.Contains("html", StringComparison.OrdinalIgnoreCase) || contentType.Contains("xml", StringComparison.OrdinalIgnoreCase))
            {
                return PageFormat.Html;
            }

            if (contentType.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) || contentType.StartsWith("text/markdown", StringComparison.OrdinalIgnoreCase))
            {
                return PageFormat.Text;
            }
        }

        ReadOnlySpan<char> sample = page[..Math.Min(page.Length, SampleLength)];
        ReadOnlySpan<char> start = sample.TrimStart("\uFEFF \t\r\n\0");
        if (start.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<?xml"))
        {
            return PageFormat.Html;
        }

        // Text may mention a tag or two; markup closes what it opens, again and again.
        int closing = sample.Count("</");
        return closing >= 3 || (closing > 0 && start.StartsWith('<')) ? PageFormat.Html : PageFormat.Text;
    }
}
