namespace ArticleCleaner.Metadata;

/// <summary>The facts about a page that are not its text.</summary>
internal sealed record PageMetadata
{
    public string? Title { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public ArticleDate? Published { get; init; }

    public ArticleDate? Modified { get; init; }

    public string? Language { get; init; }

    public string? SiteName { get; init; }

    public string? Url { get; init; }

    public string? Description { get; init; }

    public string? MainImage { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<string> Categories { get; init; } = [];

    public IReadOnlyList<string> Breadcrumbs { get; init; } = [];

    public string? Licence { get; init; }

    public bool? IsAccessibleForFree { get; init; }

    public TextDirection Direction { get; init; }

    public int WordCount { get; init; }

    public IReadOnlyList<MetadataCandidate> Candidates { get; init; } = [];
}
