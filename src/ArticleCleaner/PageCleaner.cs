using System.Collections.Concurrent;

namespace ArticleCleaner;

/// <summary>
/// Separates the article of a raw page from everything else. Immutable, thread-safe and reusable: make one and keep it.
/// </summary>
/// <example>
/// <code>
/// var cleaner = new PageCleaner();
/// Article article = cleaner.Clean("&lt;h1&gt;Hello&lt;/h1&gt;&lt;p&gt;A first sentence, and a second one.&lt;/p&gt;");
/// Console.WriteLine(article.Text);
/// </code>
/// </example>
public sealed class PageCleaner
{
    private readonly ConcurrentBag<CleaningPipeline> _pipelines = [];

    /// <summary>Makes a cleaner.</summary>
    /// <param name="options">What to keep; <see cref="CleanerOptions.Default"/> when omitted.</param>
    public PageCleaner(CleanerOptions? options = null) => Options = options ?? CleanerOptions.Default;

    /// <summary>The options the cleaner was made with.</summary>
    public CleanerOptions Options { get; }

    /// <summary>Cleans a page that is already decoded.</summary>
    /// <param name="page">The page, HTML or flattened text.</param>
    /// <param name="hints">What is known of it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public Article Clean(string page, PageHints? hints = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        CleaningPipeline pipeline = Rent();
        Article article = pipeline.Clean(page, hints ?? PageHints.None, cancellationToken);
        _pipelines.Add(pipeline);
        return article;
    }

    /// <summary>A pipeline for one page. One that threw is not put back: its buffers may be in any state.</summary>
    private CleaningPipeline Rent() => _pipelines.TryTake(out CleaningPipeline? pipeline) ? pipeline : new CleaningPipeline(Options);
}
