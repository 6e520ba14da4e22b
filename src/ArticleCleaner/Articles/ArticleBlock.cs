namespace ArticleCleaner;

/// <summary>
/// One block of the article, in reading order. The derived records are the closed list of block kinds. Blocks are flat:
/// what a block stands in is told by numbers (<see cref="QuoteDepth"/>, <see cref="ListDepth"/>,
/// <see cref="ListItem.Level"/>, <see cref="PostBlock.BlockCount"/>), so that no tree has to be walked.
/// </summary>
/// <example>
/// <code>
/// foreach (ArticleBlock block in article.Blocks)
/// {
///     Console.WriteLine(block switch
///     {
///         HeadingBlock heading => new string('#', heading.Level) + " " + heading.Text,
///         ListBlock list => string.Join('\n', list.Items.Select(item => "- " + item.Text)),
///         _ => block.Text,
///     });
/// }
/// </code>
/// </example>
public abstract record ArticleBlock
{
    private protected ArticleBlock()
    {
    }

    /// <summary>The block's text without markers such as bullets (a number that is text of the page, as in flattened text, stays); cells of a table are parted by tabs, rows and items by line breaks. A line break of the page (<c>br</c>) is a line break here.</summary>
    public required string Text { get; init; }

    /// <summary>The kept characters of the page text that make up this block, in order. Empty for an image or a rule, which have no text.</summary>
    public IReadOnlyList<TextSpan> Spans { get; init; } = [];

    /// <summary>How many quotations the block stands in; a <see cref="QuoteBlock"/> counts itself. <value>The default is 0.</value></summary>
    public int QuoteDepth { get; init; }

    /// <summary>How many list items the block stands in, for a block that interrupts a list (code, table, quotation or figure of an item; a list only when it is in such a quotation or in a folded part). <value>The default is 0.</value></summary>
    public int ListDepth { get; init; }

    /// <summary>The language declared on the block or around it, below the page's own, as the page writes it; otherwise <see langword="null"/>.</summary>
    public string? Language { get; init; }

    /// <summary>The writing direction declared on the block or around it, below the page's own: <c>ltr</c>, <c>rtl</c> or <c>auto</c>; otherwise <see langword="null"/>.</summary>
    public string? Direction { get; init; }
}
