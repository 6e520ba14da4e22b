namespace ArticleCleaner;

/// <summary>Something of another site shown in the page: a video, a post, a map. It has no text of its own.</summary>
/// <example>
/// <code>
/// foreach (EmbedBlock embed in article.Blocks.OfType&lt;EmbedBlock>())
/// {
///     Console.WriteLine($"{embed.Kind}: {embed.Title ?? embed.Source}");
/// }
/// </code>
/// </example>
public sealed record EmbedBlock : ArticleBlock
{
    /// <summary>What is shown.</summary>
    public required EmbedKind Kind { get; init; }

    /// <summary>Its address, resolved when the page's address is known.</summary>
    public required string Source { get; init; }

    /// <summary>Its title, or <see langword="null"/>.</summary>
    public string? Title { get; init; }
}
