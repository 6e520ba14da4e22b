namespace ArticleCleaner;

/// <summary>A thematic break.</summary>
public sealed record RuleBlock : ArticleBlock;
