namespace ArticleCleaner.Writing;

/// <summary>The notes of an article that inline references can point to, each with the name it gets in the output.</summary>
internal sealed class FootnoteNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _referred = new(StringComparer.Ordinal);
    private readonly HashSet<string> _pointedTo = new(StringComparer.Ordinal);

    public FootnoteNames(IReadOnlyList<ArticleBlock> blocks)
    {
        foreach (FootnoteBlock note in blocks.OfType<FootnoteBlock>())
        {
            _names.TryAdd(note.Id, (_names.Count + 1).ToString(provider: null));
        }

        foreach (ArticleBlock block in _names.Count > 0 ? blocks : [])
        {
            FindReferences(block);
        }
    }

    /// <summary>Whether a text of the article points to the note.</summary>
    public bool IsPointedTo(string? name) => name is not null && _pointedTo.Contains(name);

    /// <summary>The name of a note by its id, or by a reference's <c>#id</c>; <see langword="null"/> when the article has no such note.</summary>
    public string? Of(string? id) => id is not null && _names.TryGetValue(id.StartsWith('#') ? id[1..] : id, out string? name) ? name : null;

    /// <summary>Notes that a reference to the note has been written.</summary>
    /// <returns>Whether it is the first.</returns>
    public bool Refer(string name) => _referred.Add(name);

    public bool IsReferred(string name) => _referred.Contains(name);

    private void FindReferences(ArticleBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading: FindReferences(heading.Inlines); break;
            case ParagraphBlock paragraph: FindReferences(paragraph.Inlines); break;
            case QuoteBlock quote: FindReferences(quote.Inlines); break;
            case FigureBlock figure: FindReferences(figure.Inlines); break;
            case DetailsBlock details: FindReferences(details.Inlines); break;
            case FootnoteBlock note: FindReferences(note.Inlines); break;
            case ListBlock list:
                foreach (ListItem item in list.Items)
                {
                    FindReferences(item.Inlines);
                }

                break;
            case TableBlock table:
                foreach (TableCell cell in table.Rows.SelectMany(row => row.Cells))
                {
                    FindReferences(cell.Inlines);
                }

                break;
        }
    }

    private void FindReferences(IReadOnlyList<InlineSpan> inlines)
    {
        foreach (InlineSpan inline in inlines)
        {
            if (inline.Kind == InlineKind.FootnoteReference && Of(inline.Target) is { } name)
            {
                _pointedTo.Add(name);
            }
        }
    }
}
