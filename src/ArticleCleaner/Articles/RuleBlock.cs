namespace ArticleCleaner;

/// <summary>A thematic break.</summary>
/// <example>
/// <code>
/// int sections = 1 + article.Blocks.Count(block => block is RuleBlock);
/// </code>
/// </example>
public sealed record RuleBlock : ArticleBlock;
