namespace ArticleCleaner;

/// <summary>What became of one page of a stream: an article, or the reason why there is none.</summary>
/// <param name="Page">The page.</param>
/// <param name="Article">The article, or <see langword="null"/>.</param>
/// <param name="Error">What was thrown, or <see langword="null"/>.</param>
/// <example>
/// <code>
/// await foreach (CleanedPage result in cleaner.TryCleanAsync(pages))
/// {
///     Console.WriteLine(result.Article is { } good ? good.Title : $"{result.Page.Id}: {result.Error?.Message}");
/// }
/// </code>
/// </example>
public sealed record CleanedPage(RawPage Page, Article? Article, Exception? Error);
