namespace ArticleCleaner;

/// <summary>Learns which blocks the pages of one site have in common. Not thread-safe: learn shards apart and merge their profiles.</summary>
/// <param name="limits">Bounds on the work per page; those of <see cref="CleanerLimits"/> when omitted.</param>
/// <example>
/// <code>
/// var learner = new SiteProfileLearner();
/// learner.Add("&lt;p>First page.&lt;/p>&lt;p>Read our newsletter!&lt;/p>");
/// learner.Add("&lt;p>Second page.&lt;/p>&lt;p>Read our newsletter!&lt;/p>");
/// SiteProfile profile = learner.ToProfile();
/// Console.WriteLine(profile.Pages);
/// </code>
/// </example>
public sealed class SiteProfileLearner(CleanerLimits? limits = null)
{
    private readonly CleaningPipeline _pipeline = new(new CleanerOptions { Limits = limits ?? new CleanerLimits() });
    private readonly Dictionary<ulong, int> _pagesByBlock = [];
    private readonly HashSet<ulong> _blocks = [];
    private int _pages;

    /// <summary>Adds a page that is already decoded.</summary>
    /// <param name="page">The page, HTML or flattened text; a site's pages are compared best in one format.</param>
    /// <param name="hints">What is known of it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled; the page is not counted.</exception>
    public void Add(string page, PageHints? hints = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        _blocks.Clear();
        _pipeline.CollectBlocks(page.AsSpan(), hints ?? PageHints.None, _blocks, cancellationToken);
        Count();
    }

    /// <summary>Adds the bytes of a page; their charset is decided as <see cref="PageCleaner.Clean(ReadOnlySpan{byte}, PageHints?, CancellationToken)"/> does.</summary>
    /// <inheritdoc cref="Add(string, PageHints?, CancellationToken)"/>
    public void Add(ReadOnlySpan<byte> page, PageHints? hints = null, CancellationToken cancellationToken = default)
    {
        _blocks.Clear();
        _pipeline.CollectBlocks(page, hints ?? PageHints.None, _blocks, cancellationToken);
        Count();
    }

    /// <summary>What was learned so far.</summary>
    public SiteProfile ToProfile() => new(_pages, _pagesByBlock);

    /// <summary>A block counts once a page, however often it stands there.</summary>
    private void Count()
    {
        _pages++;
        foreach (ulong block in _blocks)
        {
            _pagesByBlock[block] = _pagesByBlock.GetValueOrDefault(block) + 1;
        }
    }
}
