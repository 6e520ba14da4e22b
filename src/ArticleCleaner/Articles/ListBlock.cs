namespace ArticleCleaner;

/// <summary>
/// A list; nested lists are items of a deeper level, so that no tree has to be walked. A block of another kind inside an
/// item (code, a table, a figure) ends the list block; the list goes on in a further one behind it, whose items keep
/// their numbers.
/// </summary>
/// <example>
/// <code>
/// foreach (ListBlock list in article.Blocks.OfType&lt;ListBlock>())
/// {
///     Console.WriteLine($"{list.Items.Count} items, the first: {list.Items[0].Text}");
/// }
/// </code>
/// </example>
public sealed record ListBlock : ArticleBlock
{
    /// <summary>The items in order.</summary>
    public required IReadOnlyList<ListItem> Items { get; init; }
}
