using System.Buffers;
using ArticleCleaner.Blocks;

namespace ArticleCleaner.Reading;

/// <summary>
/// Tells HTML from flattened text. What starts as a document is one, whatever the server calls it; then the content type
/// counts; then the look of the first characters. Text may be about markup and full of tags: it is HTML only if tags are
/// on most of its lines.
/// </summary>
internal static class PageFormatDetector
{
    private const int SampleLength = 16 * 1024;

    /// <summary>Longest tag that is looked for the end of.</summary>
    private const int MaxTagLength = 2048;

    private const int MinTags = 3;

    private static readonly SearchValues<char> NameChars = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");

    public static PageFormat Detect(ReadOnlySpan<char> page, string? contentType)
    {
        ReadOnlySpan<char> start = WithoutLeadingComments(page);
        if (IsDocumentStart(start))
        {
            return PageFormat.Html;
        }

        return OfContentType(contentType) ?? (IsMarkup(start[..Math.Min(start.Length, SampleLength)]) ? PageFormat.Html : PageFormat.Text);
    }

    private static PageFormat? OfContentType(ReadOnlySpan<char> contentType)
    {
        int end = contentType.IndexOf(';');
        ReadOnlySpan<char> media = (end < 0 ? contentType : contentType[..end]).Trim();
        if (media.Contains("html", StringComparison.OrdinalIgnoreCase) || media.EndsWith("xml", StringComparison.OrdinalIgnoreCase))
        {
            return PageFormat.Html;
        }

        return media.Equals("text/plain", StringComparison.OrdinalIgnoreCase) || media.Contains("markdown", StringComparison.OrdinalIgnoreCase) ? PageFormat.Text : null;
    }

    private static ReadOnlySpan<char> WithoutLeadingComments(ReadOnlySpan<char> page)
    {
        page = page.TrimStart("\uFEFF \t\r\n\f\0");
        while (page.StartsWith("<!--"))
        {
            int end = page.IndexOf("-->");
            if (end < 0)
            {
                return page;
            }

            page = page[(end + 3)..].TrimStart();
        }

        return page;
    }

    private static bool IsDocumentStart(ReadOnlySpan<char> start) =>
        start.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<?xml")
        || (TagAt(start, out HtmlTag tag, out bool closes) > 0 && !closes && tag is HtmlTag.Html or HtmlTag.Head or HtmlTag.Body);

    private static bool IsMarkup(ReadOnlySpan<char> sample)
    {
        int tags = 0, closing = 0, blocks = 0, lines = 0, taggedLines = 0;
        bool startsWithBlock = TagAt(sample, out HtmlTag first, out bool endTag) > 0 && !endTag && IsStructure(first);
        foreach (ReadOnlySpan<char> line in sample.EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                continue;
            }

            lines++;
            int before = tags;
            ReadOnlySpan<char> rest = line;
            while (rest.IndexOf('<') is >= 0 and int open)
            {
                bool quoted = open > 0 && rest[open - 1] is '`' or '"' or '\'' or '“' or '‘';
                rest = rest[open..];
                int length = TagAt(rest, out HtmlTag tag, out bool closes);
                if (length > 0 && !quoted)
                {
                    tags++;
                    closing += closes ? 1 : 0;
                    blocks += IsStructure(tag) ? 1 : 0;
                }

                rest = rest[Math.Max(1, length)..];
            }

            taggedLines += tags > before ? 1 : 0;
        }

        if (startsWithBlock)
        {
            return true;
        }

        return tags >= MinTags && closing > 0 && blocks > 0 && taggedLines * 2 >= lines;
    }

    private static bool IsStructure(HtmlTag tag) =>
        tag.Is(TagRoles.Block) || tag is HtmlTag.Br or HtmlTag.A or HtmlTag.Img or HtmlTag.Span or HtmlTag.Script or HtmlTag.Style or HtmlTag.Meta or HtmlTag.Title or HtmlTag.Link;

    /// <summary>The length of the tag of a known element that the characters start with; 0 when there is none.</summary>
    private static int TagAt(ReadOnlySpan<char> text, out HtmlTag tag, out bool closes)
    {
        tag = HtmlTag.Unknown;
        closes = text is ['<', '/', ..];
        if (text is not ['<', ..])
        {
            return 0;
        }

        ReadOnlySpan<char> name = text[(closes ? 2 : 1)..];
        int length = name.IndexOfAnyExcept(NameChars);
        if (length is < 1 or > 20 || name[length] is not ('>' or '/' or ' ' or '\t' or '\r' or '\n'))
        {
            return 0;
        }

        Span<char> lower = stackalloc char[length];
        name[..length].ToLowerInvariant(lower);
        tag = HtmlTags.Find(lower);
        if (tag == HtmlTag.Unknown)
        {
            return 0;
        }

        // A start tag may go on beyond the line that is looked at.
        int end = text[..Math.Min(text.Length, MaxTagLength)].IndexOf('>');
        return end < 0 ? text.Length : end + 1;
    }
}
