namespace ArticleCleaner;

/// <summary>
/// The head of a contribution to a thread: a forum post, a question, an answer, a reader's comment. What was written are
/// the blocks behind it; the head has no text of its own.
/// </summary>
/// <example>
/// <code>
/// for (int i = 0; i &lt; article.Blocks.Count; i++)
/// {
///     if (article.Blocks[i] is PostBlock post)
///     {
///         Console.WriteLine($"{post.Author}, {post.Time}:");
///         foreach (ArticleBlock written in article.Blocks.Skip(i + 1).Take(post.BlockCount))
///         {
///             Console.WriteLine(written.Text);
///         }
///     }
/// }
/// </code>
/// </example>
public sealed record PostBlock : ArticleBlock
{
    /// <summary>What kind of contribution it is.</summary>
    public required PostKind Kind { get; init; }

    /// <summary>Who wrote it, or <see langword="null"/>.</summary>
    public string? Author { get; init; }

    /// <summary>When, as the page writes it: the machine-readable form where there is one; or <see langword="null"/>.</summary>
    public string? Time { get; init; }

    /// <summary>0 for a contribution to the thread, 1 for an answer to one, and so on.</summary>
    public int Level { get; init; }

    /// <summary>How many of the article's following blocks belong to it, answers nested in it counted in.</summary>
    public int BlockCount { get; init; }
}
