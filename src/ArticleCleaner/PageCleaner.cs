using System.Collections.Concurrent;
using ArticleCleaner.Reading;
using ArticleCleaner.Signals;

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
    private readonly ContentModel? _model;

    /// <summary>Makes a cleaner.</summary>
    /// <param name="options">What to keep; <see cref="CleanerOptions.Default"/> when omitted.</param>
    /// <exception cref="ArgumentException">A rule of <see cref="CleanerOptions.Rules"/> is <see langword="null"/> or has no id.</exception>
    /// <exception cref="FormatException">A selector or a host of a site rule is not understood.</exception>
    public PageCleaner(CleanerOptions? options = null)
        : this(options, null)
    {
    }

    /// <summary>Makes a cleaner that decides by another model than the library's own.</summary>
    internal PageCleaner(CleanerOptions? options, ContentModel? model)
    {
        Options = options ?? CleanerOptions.Default;
        _model = model;
        _ = new CustomRules(Options);
    }

    /// <summary>The options the cleaner was made with.</summary>
    public CleanerOptions Options { get; }

    /// <summary>Cleans a page that is already decoded.</summary>
    /// <param name="page">The page, HTML or flattened text.</param>
    /// <param name="hints">What is known of it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The article. A page that cannot be read gives one without blocks and with <see cref="Article.Warnings"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public Article Clean(string page, PageHints? hints = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        CleaningPipeline pipeline = Rent();
        CleanerDiagnostics.Observation observation = CleanerDiagnostics.Start();
        try
        {
            Article article = pipeline.Clean(page.AsSpan(), hints ?? PageHints.None, cancellationToken);
            _pipelines.Add(pipeline);
            observation.Complete(article);
            return article;
        }
        catch (Exception error)
        {
            observation.Fail(error);
            throw;
        }
    }

    /// <summary>
    /// Cleans the bytes of a page. Their charset is decided by byte order mark, the bytes themselves,
    /// <see cref="PageHints.ContentType"/>, the page's own declaration, and statistics.
    /// </summary>
    /// <inheritdoc cref="Clean(string, PageHints?, CancellationToken)"/>
    public Article Clean(ReadOnlySpan<byte> page, PageHints? hints = null, CancellationToken cancellationToken = default)
    {
        CleaningPipeline pipeline = Rent();
        CleanerDiagnostics.Observation observation = CleanerDiagnostics.Start();
        try
        {
            Article article = pipeline.Clean(page, hints ?? PageHints.None, cancellationToken);
            _pipelines.Add(pipeline);
            observation.Complete(article);
            return article;
        }
        catch (Exception error)
        {
            observation.Fail(error);
            throw;
        }
    }

    /// <summary>Cleans the page that a stream holds from its position to its end, or to <see cref="CleanerLimits.MaxInputLength"/>. The stream stays open.</summary>
    /// <param name="page">The page, HTML or flattened text.</param>
    /// <param name="hints">What is known of it.</param>
    /// <param name="cancellationToken">Stops the reading and the work.</param>
    /// <returns>The article. A page that cannot be read gives one without blocks and with <see cref="Article.Warnings"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public Article Clean(Stream page, PageHints? hints = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        using var bytes = new StreamBytes(Options.Limits.MaxInputLength);
        bytes.Read(page, cancellationToken);
        return Clean(bytes.Bytes, hints, cancellationToken);
    }

    /// <summary>Like <see cref="Clean(Stream, PageHints?, CancellationToken)"/>, reading without blocking. The cleaning itself runs on the thread that read last.</summary>
    /// <inheritdoc cref="Clean(Stream, PageHints?, CancellationToken)"/>
    public async Task<Article> CleanAsync(Stream page, PageHints? hints = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        using var bytes = new StreamBytes(Options.Limits.MaxInputLength);
        await bytes.ReadAsync(page, cancellationToken).ConfigureAwait(false);
        return Clean(bytes.Bytes, hints, cancellationToken);
    }

    /// <summary>A pipeline for one page. One that threw is not put back: its buffers may be in any state.</summary>
    private CleaningPipeline Rent() => _pipelines.TryTake(out CleaningPipeline? pipeline) ? pipeline : new CleaningPipeline(Options, _model);
}
