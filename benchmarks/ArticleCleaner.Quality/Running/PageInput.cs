namespace ArticleCleaner.Quality.Running;

/// <summary>What an extractor is given.</summary>
/// <param name="Text">The page decoded, or flattened.</param>
/// <param name="Bytes">The page as stored, when its charset is part of the question; otherwise <see langword="null"/>.</param>
/// <param name="Format">HTML or text.</param>
/// <param name="Url">The page's address, or <see langword="null"/>.</param>
public sealed record PageInput(string Text, byte[]? Bytes, PageFormat Format, string? Url)
{
    /// <summary>The set's id of the page, for what was extracted beforehand; or <see langword="null"/>.</summary>
    public string? Id { get; init; }

    /// <summary>The HTTP content type, or <see langword="null"/>.</summary>
    public string? ContentType { get; init; }
}
