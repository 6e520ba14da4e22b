using System.Net;
using System.Text;

namespace ArticleCleaner.ScriptText;

/// <summary>Text that a page's script holds as data.</summary>
/// <param name="Html">The text as HTML: plain text stands in paragraphs.</param>
/// <param name="Source">Where it is from, in words.</param>
internal sealed record ScriptText(string Html, string Source)
{
    /// <summary>Whether only its length says that it is the page's text.</summary>
    public bool IsGuess { get; init; }

    /// <summary>What kind of page the data says it is the text of; <see cref="PageType.Unknown"/> when it does not say.</summary>
    public PageType PageType { get; init; }

    private static readonly string[] BlockTags = ["<p>", "<p ", "<br", "<div", "<li", "<h1", "<h2", "<h3", "<h4", "<td", "<blockquote", "<section", "<article"];

    /// <summary>The longer of two texts, the first of two as long.</summary>
    public static ScriptText? Longer(ScriptText? one, ScriptText? other) =>
        other is not null && other.Html.Length > (one?.Html.Length ?? 0) ? other : one;

    /// <summary>Adds one string of the data to HTML: markup as it is, text as a paragraph for each of its lines.</summary>
    public static void Append(StringBuilder html, string text)
    {
        bool markup = text.Contains("</", StringComparison.Ordinal) || text.Contains("<br", StringComparison.OrdinalIgnoreCase) || text.Contains("/>", StringComparison.Ordinal);
        if (markup && Array.Exists(BlockTags, tag => text.Contains(tag, StringComparison.OrdinalIgnoreCase)))
        {
            html.Append("<div>").Append(text).Append("</div>");
            return;
        }

        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            if (!line.IsWhiteSpace())
            {
                html.Append("<p>").Append(markup ? line.ToString() : WebUtility.HtmlEncode(line.ToString())).Append("</p>");
            }
        }
    }

    /// <summary>The text without its tags. Not exact, good enough to count and compare words.</summary>
    public static string WithoutTags(string html)
    {
        var text = new StringBuilder(html.Length);
        for (int at = 0; at < html.Length;)
        {
            int open = html.IndexOf('<', at);
            text.Append(html, at, (open < 0 ? html.Length : open) - at).Append(' ');
            int close = open < 0 ? -1 : html.IndexOf('>', open);
            at = close < 0 ? html.Length : close + 1;
        }

        return WebUtility.HtmlDecode(text.ToString());
    }
}
