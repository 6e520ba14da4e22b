namespace ArticleCleaner;

/// <summary>Preformatted text or a program listing. White space is exact; line numbers and copy buttons are not part of it.</summary>
public sealed record CodeBlock : ArticleBlock
{
    /// <summary>The programming language the page names, in lower case, or <see langword="null"/>.</summary>
    public string? CodeLanguage { get; init; }
}
