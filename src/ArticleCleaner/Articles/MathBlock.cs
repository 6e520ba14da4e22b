namespace ArticleCleaner;

/// <summary>A formula that stands by itself. Formulas in prose are inline spans of kind <see cref="InlineKind.Math"/>.</summary>
/// <example>
/// <code>
/// foreach (MathBlock formula in article.Blocks.OfType&lt;MathBlock>())
/// {
///     Console.WriteLine($"$${formula.Tex}$$");
/// }
/// </code>
/// </example>
public sealed record MathBlock : ArticleBlock
{
    /// <summary>The formula in TeX as the page gives it, without delimiters.</summary>
    public required string Tex { get; init; }
}
