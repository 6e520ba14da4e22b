namespace ArticleCleaner.Writing;

/// <summary>The notes of an article that inline references can point to, each with the name it gets in the output.</summary>
internal sealed class FootnoteNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _referred = new(StringComparer.Ordinal);

    public FootnoteNames(IReadOnlyList<ArticleBlock> blocks)
    {
        foreach (FootnoteBlock note in blocks.OfType<FootnoteBlock>())
        {
            _names.TryAdd(note.Id, (_names.Count + 1).ToString(provider: null));
        }
    }

    /// <summary>The name of a note by its id, or by a reference's <c>#id</c>; <see langword="null"/> when the article has no such note.</summary>
    public string? Of(string? id) => id is not null && _names.TryGetValue(id.StartsWith('#') ? id[1..] : id, out string? name) ? name : null;

    /// <summary>Notes that a reference to the note has been written.</summary>
    /// <returns>Whether it is the first.</returns>
    public bool Refer(string name) => _referred.Add(name);

    public bool IsReferred(string name) => _referred.Contains(name);
}
