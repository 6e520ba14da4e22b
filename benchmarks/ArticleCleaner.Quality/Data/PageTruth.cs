namespace ArticleCleaner.Quality.Data;

/// <summary>What a set says a page holds. A member the set does not have is <see langword="null"/> (lists: empty).</summary>
public sealed record PageTruth
{
    /// <summary>The main content, or <see langword="null"/> in a set that only lists snippets.</summary>
    public string? Text { get; init; }

    /// <summary>Snippets the extraction should hold.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Snippets it should not hold.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The authors as the set writes them: one string, rarely several. Empty when the set names none.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The publishing date as the set writes it.</summary>
    public string? Date { get; init; }

    /// <summary>The page type in the set's words; <c>category</c> is read as <c>collection</c>.</summary>
    public string? PageType { get; init; }
}
