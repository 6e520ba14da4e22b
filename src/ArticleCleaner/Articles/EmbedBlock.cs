namespace ArticleCleaner;

/// <summary>Something of another site shown in the page: a video, a post, a map. It has no text of its own.</summary>
public sealed record EmbedBlock : ArticleBlock
{
    /// <summary>What is shown.</summary>
    public required EmbedKind Kind { get; init; }

    /// <summary>Its address, resolved when the page's address is known.</summary>
    public required string Source { get; init; }

    /// <summary>Its title, or <see langword="null"/>.</summary>
    public string? Title { get; init; }
}
