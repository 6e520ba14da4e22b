using ArticleCleaner.Writing.Markdown;

namespace ArticleCleaner;

/// <summary>
/// Writes articles as Markdown: CommonMark with GitHub's tables, strikethrough, footnotes and formulas. What CommonMark has no
/// notation for (subscript, ruby, …) is inline HTML.
/// </summary>
/// <example>
/// <code>
/// Article article = new PageCleaner().Clean("&lt;h1&gt;Rain&lt;/h1&gt;&lt;p&gt;It had rained &lt;em&gt;all&lt;/em&gt; night, and the path was gone.&lt;/p&gt;");
/// string markdown = article.ToMarkdown();
/// </code>
/// </example>
public static class MarkdownOutput
{
    /// <summary>Writes an article as Markdown.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">What to write; <see cref="MarkdownOptions.Default"/> when omitted.</param>
    /// <returns>Lines that end in a line feed; empty for an article without blocks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <see langword="null"/>.</exception>
    public static string ToMarkdown(this Article article, MarkdownOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new MarkdownBlocks(article, options ?? MarkdownOptions.Default).Write();
    }
}
