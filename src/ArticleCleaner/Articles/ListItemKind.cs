namespace ArticleCleaner;

/// <summary>What a <see cref="ListItem"/> is.</summary>
/// <example>
/// <code>
/// IEnumerable&lt;string> terms = article.Blocks.OfType&lt;ListBlock>().SelectMany(list => list.Items)
///     .Where(item => item.Kind == ListItemKind.Term).Select(item => item.Text);
/// </code>
/// </example>
public enum ListItemKind
{
    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A term of a definition list (<c>dt</c>).</summary>
    Term,

    /// <summary>What is said of the term before it (<c>dd</c>).</summary>
    Description,
}
