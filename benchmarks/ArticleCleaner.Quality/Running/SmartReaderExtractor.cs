using System.Globalization;
using ArticleCleaner.Quality.Scoring;

namespace ArticleCleaner.Quality.Running;

/// <summary>
/// The peer. It does not come back from some pages, so it runs on a thread of its own that is given up after a while: a
/// thread cannot be ended, so a lost one goes on until the process ends.
/// </summary>
public sealed class SmartReaderExtractor : IExtractor
{
    private const int LongestPage = 6_000_000;
    private const int MostTags = 150_000;
    private static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public string Name => "smartreader";

    /// <inheritdoc/>
    public Prediction Extract(PageInput page)
    {
        SmartReader.Article article = Read(page);
        return new Prediction(
            article.TextContent ?? "",
            article.Title,
            article.Author ?? article.Byline,
            article.PublicationDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    /// <summary>SmartReader's article of a page.</summary>
    /// <exception cref="NotSupportedException">The page is too large for it.</exception>
    /// <exception cref="TimeoutException">It took too long.</exception>
    internal static SmartReader.Article Read(PageInput page)
    {
        if (page.Text.Length > LongestPage || page.Text.AsSpan().Count('<') > MostTags)
        {
            throw new NotSupportedException("The page is too large for SmartReader.");
        }

        SmartReader.Article? article = null;
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    article = new SmartReader.Reader(page.Url ?? "https://page.invalid/", page.Text).GetArticle();
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            16 * 1024 * 1024)
        {
            IsBackground = true,
        };
        thread.Start();
        if (!thread.Join(LongestTime))
        {
            throw new TimeoutException($"SmartReader took more than {LongestTime.TotalSeconds:0} s.");
        }

        if (failure is not null)
        {
            throw new InvalidOperationException(failure.Message, failure);
        }

        return article!;
    }
}
