namespace ArticleCleaner;

/// <summary>One block of the article, in reading order. The derived records are the closed list of block kinds.</summary>
public abstract record ArticleBlock
{
    private protected ArticleBlock()
    {
    }

    /// <summary>The block's text without markers such as bullets; cells of a table are parted by tabs, rows and items by line breaks.</summary>
    public required string Text { get; init; }

    /// <summary>The kept characters of the page text that make up this block, in order. Empty for an image or a rule, which have no text.</summary>
    public IReadOnlyList<TextSpan> Spans { get; init; } = [];
}

/// <summary>A heading.</summary>
public sealed record HeadingBlock : ArticleBlock
{
    /// <summary>1 (the page's own title) to 6.</summary>
    public required int Level { get; init; }

    /// <summary>Formatting of runs of the text.</summary>
    public IReadOnlyList<InlineSpan> Inlines { get; init; } = [];
}

/// <summary>A paragraph of prose.</summary>
public sealed record ParagraphBlock : ArticleBlock
{
    /// <summary>Formatting of runs of the text.</summary>
    public IReadOnlyList<InlineSpan> Inlines { get; init; } = [];
}

/// <summary>A list; nested lists are items of a deeper level, so that no tree has to be walked.</summary>
public sealed record ListBlock : ArticleBlock
{
    /// <summary>The items in order.</summary>
    public required IReadOnlyList<ListItem> Items { get; init; }
}

/// <summary>An item of a <see cref="ListBlock"/>.</summary>
public sealed record ListItem
{
    /// <summary>The item's text without its bullet or number; several paragraphs are parted by a line break.</summary>
    public required string Text { get; init; }

    /// <summary>0 for the outermost list.</summary>
    public int Level { get; init; }

    /// <summary>Whether the list that holds the item is numbered.</summary>
    public bool Ordered { get; init; }

    /// <summary>Formatting of runs of the text.</summary>
    public IReadOnlyList<InlineSpan> Inlines { get; init; } = [];
}

/// <summary>A quotation.</summary>
public sealed record QuoteBlock : ArticleBlock
{
    /// <summary>Formatting of runs of the text; paragraphs of the quotation are parted by a line break.</summary>
    public IReadOnlyList<InlineSpan> Inlines { get; init; } = [];
}

/// <summary>Preformatted text or a program listing. White space is exact.</summary>
public sealed record CodeBlock : ArticleBlock
{
    /// <summary>The programming language the page names, in lower case, or <see langword="null"/>.</summary>
    public string? Language { get; init; }
}

/// <summary>A table.</summary>
public sealed record TableBlock : ArticleBlock
{
    /// <summary>The rows in order.</summary>
    public required IReadOnlyList<TableRow> Rows { get; init; }
}

/// <summary>A row of a <see cref="TableBlock"/>.</summary>
public sealed record TableRow
{
    /// <summary>The texts of the cells in order.</summary>
    public required IReadOnlyList<string> Cells { get; init; }

    /// <summary>Whether all cells are header cells.</summary>
    public bool IsHeader { get; init; }
}

/// <summary>An image at its place in the article.</summary>
public sealed record FigureBlock : ArticleBlock
{
    /// <summary>The image.</summary>
    public required ArticleImage Image { get; init; }
}

/// <summary>A thematic break.</summary>
public sealed record RuleBlock : ArticleBlock;
