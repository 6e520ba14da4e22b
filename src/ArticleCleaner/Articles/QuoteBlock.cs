namespace ArticleCleaner;

/// <summary>A quotation. The text is empty where a block of another kind (a list, code) stands first in one that another quotation comes before; that block comes next.</summary>
/// <example>
/// <code>
/// foreach (QuoteBlock quote in article.Blocks.OfType&lt;QuoteBlock>().Where(quote => !quote.IsPullQuote))
/// {
///     Console.WriteLine($"{quote.Text} ({quote.Attribution}, {quote.Source})");
/// }
/// </code>
/// </example>
public sealed record QuoteBlock : ArticleBlock
{
    /// <summary>What parts the paragraphs of a quotation in its text; a single line break parts lines of one.</summary>
    internal const string ParagraphBreak = "\n\n";

    /// <summary>Formatting of runs of the text; paragraphs of the quotation are parted by an empty line, lines of one by a line break.</summary>
    public IReadOnlyList<InlineSpan> Inlines { get; init; } = [];

    /// <summary>Who or what is quoted, when the page says so; it is the last line of the text as well, or the first. Otherwise <see langword="null"/>.</summary>
    public string? Attribution { get; init; }

    /// <summary>Address of what is quoted, or <see langword="null"/>.</summary>
    public string? Source { get; init; }

    /// <summary>Whether it is a pull quote: a sentence of the article set apart for show, not somebody else's words.</summary>
    public bool IsPullQuote { get; init; }
}
