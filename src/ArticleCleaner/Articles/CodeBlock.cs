namespace ArticleCleaner;

/// <summary>Preformatted text or a program listing. White space is exact; line numbers and copy buttons are not part of it.</summary>
/// <example>
/// <code>
/// foreach (CodeBlock listing in article.Blocks.OfType&lt;CodeBlock>())
/// {
///     Console.WriteLine($"{listing.CodeLanguage ?? "unknown"}:\n{listing.Text}");
/// }
/// </code>
/// </example>
public sealed record CodeBlock : ArticleBlock
{
    /// <summary>The programming language the page names, in lower case, or <see langword="null"/>.</summary>
    public string? CodeLanguage { get; init; }
}
