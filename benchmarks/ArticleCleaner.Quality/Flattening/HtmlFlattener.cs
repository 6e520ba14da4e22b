using System.Text;
using ArticleCleaner.Quality.Scoring;

namespace ArticleCleaner.Quality.Flattening;

/// <summary>
/// Flattens an HTML page to the plain text a crawl's WET file holds: a block a line, no tags, no links. The definition is the
/// one the public figures on flattened pages were made with, so that ours compare with them.
/// </summary>
public static class HtmlFlattener
{
    private static readonly string[] Removed = ["script", "style", "svg", "noscript", "template", "textarea", "iframe"];

    /// <summary>Flattens a page.</summary>
    public static string Flatten(string html)
    {
        var lines = new LineCollector();
        new TolerantParser(WithoutElements(WithoutComments(html)), lines).Parse();
        return lines.Finish();
    }

    private static string WithoutComments(string html)
    {
        var result = new StringBuilder(html.Length);
        int position = 0;
        while (true)
        {
            int start = html.IndexOf("<!--", position, StringComparison.Ordinal);
            int end = start < 0 ? -1 : html.IndexOf("-->", start + 4, StringComparison.Ordinal);
            if (end < 0)
            {
                return result.Append(html, position, html.Length - position).ToString();
            }

            result.Append(html, position, start - position);
            position = end + 3;
        }
    }

    /// <summary>Puts a line break in place of every element whose content is not text.</summary>
    private static string WithoutElements(string html)
    {
        var result = new StringBuilder(html.Length);
        var neverClosed = new HashSet<string>();
        int copied = 0, position = 0;
        while ((position = html.IndexOf('<', position)) >= 0)
        {
            string? name = ElementAt(html, position + 1);
            int end = name is null || neverClosed.Contains(name) ? -1 : ClosingEnd(html, name, position + 1 + name.Length);
            if (end < 0)
            {
                _ = name is not null && neverClosed.Add(name);
                position++;
                continue;
            }

            result.Append(html, copied, position - copied).Append('\n');
            copied = position = end;
        }

        return result.Append(html, copied, html.Length - copied).ToString();
    }

    private static string? ElementAt(string html, int position)
    {
        foreach (string name in Removed)
        {
            int end = position + name.Length;
            if (string.Compare(html, position, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (end == html.Length || !PythonText.IsWord(html, end, end + 1 < html.Length && char.IsSurrogatePair(html, end) ? 2 : 1)))
            {
                return name;
            }
        }

        return null;
    }

    private static int ClosingEnd(string html, string name, int position)
    {
        while ((position = html.IndexOf("</", position, StringComparison.Ordinal)) >= 0)
        {
            position += 2;
            if (string.Compare(html, position, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) != 0)
            {
                continue;
            }

            int end = position + name.Length;
            while (end < html.Length && PythonText.IsSpace(html[end]))
            {
                end++;
            }

            if (end < html.Length && html[end] == '>')
            {
                return end + 1;
            }
        }

        return -1;
    }
}
