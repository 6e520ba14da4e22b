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

    public IReadOnlyList<MetadataCandidate> Candidates { get; init; } = [];
}
