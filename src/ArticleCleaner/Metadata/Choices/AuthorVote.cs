namespace ArticleCleaner.Metadata.Choices;

/// <summary>A byline that a source of the page gives.</summary>
/// <param name="Source">Where it stood.</param>
/// <param name="Rank">How far it is trusted, its distance from the title taken off.</param>
/// <param name="Block">The block it stands in, -1 when it is stated and not shown.</param>
/// <param name="Names">The names.</param>
internal sealed record AuthorVote(string Source, int Rank, int Block, List<string> Names)
{
    /// <summary>The values that the names are from.</summary>
    public List<FieldValue> Givers { get; } = [];

    /// <summary>Whether a name is one of these.</summary>
    public bool Holds(string name) => Names.Contains(name, StringComparer.OrdinalIgnoreCase);

    public void Add(List<string> names) => Names.AddRange(names.Where(name => !Holds(name)));
}
