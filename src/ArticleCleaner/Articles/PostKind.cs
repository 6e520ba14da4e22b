namespace ArticleCleaner;

/// <summary>What a <see cref="PostBlock"/> heads.</summary>
/// <example>
/// <code>
/// int answers = article.Blocks.OfType&lt;PostBlock>().Count(post => post.Kind == PostKind.Answer);
/// </code>
/// </example>
public enum PostKind
{
    /// <summary>A post of a forum thread.</summary>
    Post,

    /// <summary>The question of a question-and-answer page.</summary>
    Question,

    /// <summary>An answer.</summary>
    Answer,

    /// <summary>A comment under an article, a question or an answer.</summary>
    Comment,
}
