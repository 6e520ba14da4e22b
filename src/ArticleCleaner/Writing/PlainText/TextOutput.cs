using ArticleCleaner.Writing.PlainText;

namespace ArticleCleaner;

/// <summary>Writes articles as plain text with a layout. <see cref="Article.Text"/> is the text without one.</summary>
/// <example>
/// <code>
/// Article article = new PageCleaner().Clean("&lt;p&gt;It had rained all night, and the path was gone. We waited at the mill until noon.&lt;/p&gt;");
/// string text = article.ToText(new TextOptions { Width = 72 });
/// </code>
/// </example>
public static class TextOutput
{
    /// <summary>Writes an article as plain text.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">The layout; <see cref="TextOptions.Default"/> when omitted.</param>
    /// <returns>Lines that end in a line feed; empty for an article without blocks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <see langword="null"/>.</exception>
    public static string ToText(this Article article, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new TextBlocks(article, options ?? TextOptions.Default).Write();
    }
}
