namespace ArticleCleaner;

/// <summary>What a <see cref="ListItem"/> is.</summary>
public enum ListItemKind
{
    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A term of a definition list (<c>dt</c>).</summary>
    Term,

    /// <summary>What is said of the term before it (<c>dd</c>).</summary>
    Description,
}
