namespace ArticleCleaner;

/// <summary>An item of a <see cref="ListBlock"/>.</summary>
/// <example>
/// <code>
/// foreach (ListItem item in article.Blocks.OfType&lt;ListBlock>().SelectMany(list => list.Items))
/// {
///     Console.WriteLine(new string(' ', 2 * item.Level) + (item.Ordered ? $"{item.Number}. " : "- ") + item.Text);
/// }
/// </code>
/// </example>
public sealed record ListItem
{
    /// <summary>The item's text without its bullet or number; several paragraphs are parted by a line break. Empty when a block of another kind (code, a table, a figure) stands first in the item; that block comes next.</summary>
    public required string Text { get; init; }

    /// <summary>0 for the outermost list.</summary>
    public int Level { get; init; }

    /// <summary>Whether the list that holds the item is numbered.</summary>
    public bool Ordered { get; init; }

    /// <summary>The number of an item of a numbered list, the list's start and the items' own values counted in; otherwise <see langword="null"/>.</summary>
    public int? Number { get; init; }

    /// <summary>What the item is in a definition list. <value>The default is <see cref="ListItemKind.Item"/>.</value></summary>
    public ListItemKind Kind { get; init; }

    /// <summary>Whether the box before an item of a task list is ticked; <see langword="null"/> for an item without one. The box is not part of the text.</summary>
    public bool? IsChecked { get; init; }

    /// <summary>Whether the text goes on with the item of this level that began before: after a nested list, or after a block that interrupted the list.</summary>
    public bool Continues { get; init; }

    /// <summary>Formatting of runs of the text.</summary>
    public IReadOnlyList<InlineSpan> Inlines { get; init; } = [];
}
