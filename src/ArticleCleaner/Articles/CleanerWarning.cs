namespace ArticleCleaner;

/// <summary>Something the reader of an article should know about how it was made.</summary>
/// <param name="Code">Stable id: <c>input_truncated</c>, <c>nesting_limit</c>, <c>block_limit</c>, <c>attribute_limit</c>, <c>time_limit</c>, <c>charset_guessed</c>, <c>charset_overridden</c>, <c>charset_errors</c>, <c>binary_input</c>, <c>language_disagreement</c>, <c>empty_page</c>, <c>no_article</c>, <c>notice_page</c>, ….</param>
/// <param name="Message">The same in words, with the numbers.</param>
/// <example>
/// <code>
/// foreach (CleanerWarning warning in article.Warnings)
/// {
///     Console.Error.WriteLine($"{warning.Code}: {warning.Message}");
/// }
/// </code>
/// </example>
public sealed record CleanerWarning(string Code, string Message);
