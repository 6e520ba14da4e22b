namespace ArticleCleaner;

/// <summary>What an <see cref="EmbedBlock"/> shows.</summary>
/// <example>
/// <code>
/// int videos = article.Blocks.OfType&lt;EmbedBlock>().Count(embed => embed.Kind == EmbedKind.Video);
/// </code>
/// </example>
public enum EmbedKind
{
    /// <summary>A video.</summary>
    Video,

    /// <summary>A sound recording.</summary>
    Audio,

    /// <summary>A post of a social network.</summary>
    Post,

    /// <summary>A map.</summary>
    Map,

    /// <summary>A program listing or a running example.</summary>
    Code,
}
