namespace ArticleCleaner;

/// <summary>An image at its place in the article. Its text is the caption where captions are kept, otherwise empty.</summary>
/// <example>
/// <code>
/// foreach (FigureBlock figure in article.Blocks.OfType&lt;FigureBlock>())
/// {
///     Console.WriteLine($"{figure.Image.Source}: {figure.Image.Caption}");
/// }
/// </code>
/// </example>
public sealed record FigureBlock : ArticleBlock
{
    /// <summary>The image.</summary>
    public required ArticleImage Image { get; init; }

    /// <summary>Formatting of runs of the text.</summary>
    public IReadOnlyList<InlineSpan> Inlines { get; init; } = [];
}
