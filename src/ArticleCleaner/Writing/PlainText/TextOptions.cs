namespace ArticleCleaner;

/// <summary>The layout that <see cref="TextOutput"/> writes.</summary>
/// <example>
/// <code>
/// string text = article.ToText(new TextOptions { IncludeTitle = true, QuoteMarks = true, Width = 72 });
/// </code>
/// </example>
public sealed record TextOptions
{
    /// <summary>All defaults: blocks parted by empty lines, lists with bullets and numbers, lines as long as the blocks.</summary>
    public static TextOptions Default { get; } = new();

    /// <summary>Write the title as the first line where the blocks do not begin with it. <value>The default is <see langword="false"/>.</value></summary>
    public bool IncludeTitle { get; init; }

    /// <summary>Part blocks by an empty line. <value>The default is <see langword="true"/>.</value></summary>
    public bool BlankLines { get; init; } = true;

    /// <summary>Write bullets and numbers before list items and indent nested ones. <value>The default is <see langword="true"/>.</value></summary>
    public bool Bullets { get; init; } = true;

    /// <summary>Write <c>&gt; </c> before the lines of quotations. <value>The default is <see langword="false"/>.</value></summary>
    public bool QuoteMarks { get; init; }

    /// <summary>Pad the cells of a table so that its columns stand below each other, instead of parting them by tabs. <value>The default is <see langword="false"/>.</value></summary>
    public bool AlignTables { get; init; }

    /// <summary>Write a link's address in angle brackets behind its text. <value>The default is <see langword="false"/>.</value></summary>
    public bool LinkTargets { get; init; }

    /// <summary>Longest line in UTF-16 code units; longer lines of prose are broken at blanks. <value>The default is 0: no limit.</value></summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Width
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>Write removed text at its place, as <c>[removed kind: text]</c>. <value>The default is <see langword="false"/>.</value></summary>
    public bool IncludeRemoved { get; init; }
}
