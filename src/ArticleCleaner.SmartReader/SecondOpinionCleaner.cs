namespace ArticleCleaner;

/// <summary>
/// A cleaner that asks SmartReader about pages it is unsure of. Where SmartReader finds an article, the page is cleaned once
/// more with its text as the main content; every rule and the account of what is removed stay as they are. Thread-safe and reusable.
/// </summary>
/// <remarks>
/// Off unless <see cref="SecondOpinionOptions.BelowConfidence"/> is set. An asked page costs the parse and the time of SmartReader
/// and a second cleaning. The limits in <see cref="SecondOpinionOptions"/> bound the wait, not the work: see <see cref="SecondOpinionOptions.MaxTime"/>.
/// </remarks>
/// <example>
/// <code>
/// var careful = new SecondOpinionCleaner(cleaner, new SecondOpinionOptions { BelowConfidence = 0.65 });
/// Article answer = careful.Clean(html);
/// Console.WriteLine(answer.Warnings.Any(warning => warning.Code == "second_opinion"));
/// </code>
/// </example>
public sealed class SecondOpinionCleaner
{
    /// <summary>Shorter answers are no opinion.</summary>
    private const int LeastText = 140;

    private readonly PageCleaner _cleaner;
    private readonly SmartReaderGuard _guard;

    /// <summary>Makes a cleaner.</summary>
    /// <param name="cleaner">Gives the first opinion.</param>
    /// <param name="options">When to ask; off when omitted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cleaner"/> is <see langword="null"/>.</exception>
    public SecondOpinionCleaner(PageCleaner cleaner, SecondOpinionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cleaner);
        _cleaner = cleaner;
        Options = options ?? new SecondOpinionOptions();
        _guard = new SmartReaderGuard(Options);
    }

    /// <summary>When SmartReader is asked.</summary>
    public SecondOpinionOptions Options { get; }

    /// <summary>Cleans a page.</summary>
    /// <param name="page">The page, decoded. Only HTML is asked about, and no notices of a site ("page not found").</param>
    /// <param name="hints">What is known of it.</param>
    /// <param name="cancellationToken">Stops the work and the wait for an answer.</param>
    /// <returns>
    /// The article. Its warnings hold <c>second_opinion</c> when SmartReader's choice was taken, and <c>second_opinion_missing</c>
    /// with the reason when it was wanted and not to be had.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public Article Clean(string page, PageHints? hints = null, CancellationToken cancellationToken = default)
    {
        Article first = _cleaner.Clean(page, hints, cancellationToken);
        if (first.Format != PageFormat.Html || first.Confidence >= Options.BelowConfidence || first.Warnings.Any(static warning => warning.Code == "notice_page"))
        {
            return first;
        }

        SmartReader.Article? opinion = _guard.Read(page, hints?.Url, cancellationToken, out string? refusal);
        if (opinion?.TextContent is not { Length: >= LeastText } text)
        {
            return Warn(first, "second_opinion_missing", refusal ?? "SmartReader found no article.");
        }

        Article second = _cleaner.Clean(page, (hints ?? PageHints.None) with { MainContent = text }, cancellationToken);
        return Warn(second, "second_opinion", $"The main content is the one SmartReader chose; ours had a confidence of {first.Confidence:0.00}.");
    }

    private static Article Warn(Article article, string code, string message) =>
        article with { Warnings = [.. article.Warnings, new CleanerWarning(code, message)] };
}
