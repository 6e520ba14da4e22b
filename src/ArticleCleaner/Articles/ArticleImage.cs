namespace ArticleCleaner;

/// <summary>An image of the article.</summary>
/// <example>
/// <code>
/// foreach (ArticleImage image in article.Images)
/// {
///     Console.WriteLine($"{image.Source}: {image.Caption ?? image.Alt} ({image.Credit})");
/// }
/// </code>
/// </example>
public sealed record ArticleImage
{
    /// <summary>Address of the image, resolved when the page's address is known; <see langword="null"/> for an image known only by its caption (text input).</summary>
    public string? Source { get; init; }

    /// <summary>The alternative text, or <see langword="null"/>.</summary>
    public string? Alt { get; init; }

    /// <summary>The caption, or <see langword="null"/>.</summary>
    public string? Caption { get; init; }

    /// <summary>Photographer, agency or provider, or <see langword="null"/>.</summary>
    public string? Credit { get; init; }
}
