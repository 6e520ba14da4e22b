namespace ArticleCleaner;

/// <summary>A page to be cleaned in a stream of pages: characters or bytes, and what is known of them.</summary>
/// <example>
/// <code>
/// RawPage page = RawPage.Of("&lt;p&gt;It had rained all night.&lt;/p&gt;", new PageHints { Url = new Uri("https://example.org/rain") }, id: "1");
/// </code>
/// </example>
public sealed record RawPage
{
    private RawPage()
    {
    }

    /// <summary>The caller's own name for the page, or <see langword="null"/>.</summary>
    public string? Id { get; init; }

    /// <summary>The page as characters, or <see langword="null"/> when it is given as <see cref="Bytes"/>.</summary>
    public string? Characters { get; private init; }

    /// <summary>The page as bytes; empty when it is given as <see cref="Characters"/>.</summary>
    public ReadOnlyMemory<byte> Bytes { get; private init; }

    /// <summary>What is known of the page.</summary>
    public PageHints Hints { get; init; } = PageHints.None;

    /// <summary>A page that is already decoded.</summary>
    /// <param name="page">The page, HTML or flattened text.</param>
    /// <param name="hints">What is known of it.</param>
    /// <param name="id">The caller's own name for it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is <see langword="null"/>.</exception>
    public static RawPage Of(string page, PageHints? hints = null, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new RawPage { Characters = page, Hints = hints ?? PageHints.None, Id = id };
    }

    /// <summary>A page as it came from the network. The bytes are not copied.</summary>
    /// <param name="page">The page, HTML or flattened text.</param>
    /// <param name="hints">What is known of it.</param>
    /// <param name="id">The caller's own name for it.</param>
    public static RawPage Of(ReadOnlyMemory<byte> page, PageHints? hints = null, string? id = null) =>
        new() { Bytes = page, Hints = hints ?? PageHints.None, Id = id };
}
