using Microsoft.Extensions.Logging;

namespace ArticleCleaner;

/// <summary>A <see cref="PageCleaner"/> that logs each page (debug), each warning of a page, and each failure. Thread-safe.</summary>
/// <param name="cleaner">Does the work.</param>
/// <param name="logger">Takes the entries, in the category <c>ArticleCleaner.PageCleaner</c>.</param>
/// <example>
/// <code>
/// var cleaner = new LoggedPageCleaner(new PageCleaner(), logger);
/// Article article = cleaner.Clean("&lt;p&gt;It had rained all night, and the path was gone.&lt;/p&gt;");
/// </code>
/// </example>
public sealed partial class LoggedPageCleaner(PageCleaner cleaner, ILogger<PageCleaner> logger)
{
    /// <summary>Cleans a page that is already decoded.</summary>
    /// <inheritdoc cref="PageCleaner.Clean(string, PageHints?, CancellationToken)"/>
    public Article Clean(string page, PageHints? hints = null, CancellationToken cancellationToken = default)
    {
        try
        {
            return Logged(cleaner.Clean(page, hints, cancellationToken), hints);
        }
        catch (Exception error) when (Failed(error, hints))
        {
            throw;
        }
    }

    /// <summary>Cleans the bytes of a page.</summary>
    /// <inheritdoc cref="PageCleaner.Clean(ReadOnlySpan{byte}, PageHints?, CancellationToken)"/>
    public Article Clean(ReadOnlySpan<byte> page, PageHints? hints = null, CancellationToken cancellationToken = default)
    {
        try
        {
            return Logged(cleaner.Clean(page, hints, cancellationToken), hints);
        }
        catch (Exception error) when (Failed(error, hints))
        {
            throw;
        }
    }

    /// <summary>Cleans a stream of pages that goes on whatever one page does.</summary>
    /// <inheritdoc cref="PageStreaming.TryCleanAsync"/>
    public async IAsyncEnumerable<CleanedPage> TryCleanAsync(
        IAsyncEnumerable<RawPage> pages,
        StreamingOptions? options = null,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (CleanedPage cleaned in cleaner.TryCleanAsync(pages, options, cancellationToken).ConfigureAwait(false))
        {
            if (cleaned.Article is { } article)
            {
                Logged(article, cleaned.Page.Hints);
            }
            else
            {
                Failed(cleaned.Error!, cleaned.Page.Hints);
            }

            yield return cleaned;
        }
    }

    private Article Logged(Article article, PageHints? hints)
    {
        if (logger.IsEnabled(LogLevel.Debug))
        {
            LogPage(article.PageText.Length, hints?.Url, article.PageType, article.Text.Length, article.Removed.Count, article.Confidence);
        }

        foreach (CleanerWarning warning in article.Warnings)
        {
            LogWarning(warning.Code, hints?.Url, warning.Message);
        }

        return article;
    }

    /// <summary>Logs on the way up, so that the stack of the exception is whole.</summary>
    private bool Failed(Exception error, PageHints? hints)
    {
        if (error is not OperationCanceledException)
        {
            LogFailure(error, hints?.Url);
        }

        return false;
    }

    [LoggerMessage(1, LogLevel.Debug, "Cleaned {PageLength} characters of {Url}: {PageType}, {TextLength} characters of text, {RemovedCount} spans removed, confidence {Confidence}")]
    private partial void LogPage(int pageLength, Uri? url, PageType pageType, int textLength, int removedCount, double confidence);

    [LoggerMessage(2, LogLevel.Warning, "{Code} on {Url}: {Message}")]
    private partial void LogWarning(string code, Uri? url, string message);

    [LoggerMessage(3, LogLevel.Error, "{Url} could not be cleaned")]
    private partial void LogFailure(Exception error, Uri? url);
}
