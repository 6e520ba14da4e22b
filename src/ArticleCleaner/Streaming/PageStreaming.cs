using System.Runtime.CompilerServices;
using ArticleCleaner.Streaming;

namespace ArticleCleaner;

/// <summary>Cleans streams of pages on several threads, in bounded memory.</summary>
/// <example>
/// <code>
/// var cleaner = new PageCleaner();
/// await foreach (Article article in cleaner.CleanAsync(pages))
/// {
///     Console.WriteLine(article.Title);
/// }
/// </code>
/// </example>
public static class PageStreaming
{
    /// <summary>Cleans a stream of pages. A page that throws ends the stream; see <see cref="TryCleanAsync"/>.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="pages">The pages; read as articles are taken.</param>
    /// <param name="options">Parallelism and order; <see cref="StreamingOptions.Default"/> when omitted.</param>
    /// <param name="cancellationToken">Stops the reading and the work.</param>
    /// <returns>An article for each page.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cleaner"/> or <paramref name="pages"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">While the articles are taken: the work was cancelled.</exception>
    public static IAsyncEnumerable<Article> CleanAsync(
        this PageCleaner cleaner,
        IAsyncEnumerable<RawPage> pages,
        StreamingOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cleaner);
        ArgumentNullException.ThrowIfNull(pages);
        return Run(pages, (page, token) => Clean(cleaner, page, token), options, cancellationToken);
    }

    /// <summary>Cleans a stream of pages that goes on whatever one page does.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="pages">The pages; read as results are taken.</param>
    /// <param name="options">Parallelism and order; <see cref="StreamingOptions.Default"/> when omitted.</param>
    /// <param name="cancellationToken">Stops the reading and the work.</param>
    /// <returns>A result for each page.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cleaner"/> or <paramref name="pages"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">While the results are taken: the work was cancelled.</exception>
    public static IAsyncEnumerable<CleanedPage> TryCleanAsync(
        this PageCleaner cleaner,
        IAsyncEnumerable<RawPage> pages,
        StreamingOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cleaner);
        ArgumentNullException.ThrowIfNull(pages);
        return Run(pages, TryClean, options, cancellationToken);

        CleanedPage TryClean(RawPage page, CancellationToken token)
        {
            try
            {
                return new CleanedPage(page, Clean(cleaner, page, token), null);
            }
            catch (Exception error) when (error is not OutOfMemoryException && !(error is OperationCanceledException && token.IsCancellationRequested))
            {
                return new CleanedPage(page, null, error);
            }
        }
    }

    private static Article Clean(PageCleaner cleaner, RawPage page, CancellationToken cancellation) => page.Characters is { } characters
        ? cleaner.Clean(characters, page.Hints, cancellation)
        : cleaner.Clean(page.Bytes.Span, page.Hints, cancellation);

    private static async IAsyncEnumerable<T> Run<T>(
        IAsyncEnumerable<RawPage> pages,
        Func<RawPage, CancellationToken, T> work,
        StreamingOptions? options,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        options ??= StreamingOptions.Default;
        IAsyncEnumerable<T> results = options.KeepOrder
            ? ParallelSelect.Ordered(pages, work, options.Parallelism, cancellation)
            : ParallelSelect.Unordered(pages, work, options.Parallelism, cancellation);
        await foreach (T result in results.ConfigureAwait(false))
        {
            yield return result;
        }
    }
}
