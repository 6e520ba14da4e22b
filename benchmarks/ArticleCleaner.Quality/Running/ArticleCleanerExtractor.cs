using ArticleCleaner.Quality.Scoring;

namespace ArticleCleaner.Quality.Running;

/// <summary>The library itself.</summary>
public sealed class ArticleCleanerExtractor(PageCleaner cleaner) : IExtractor
{
    /// <inheritdoc/>
    public string Name => "articlecleaner";

    /// <inheritdoc/>
    public Prediction Extract(PageInput page) => Predict(Clean(cleaner, page));

    /// <summary>Cleans a page: its bytes where the charset is part of the question.</summary>
    internal static Article Clean(PageCleaner cleaner, PageInput page) =>
        page.Bytes is { } bytes ? cleaner.Clean(bytes, Hints(page)) : cleaner.Clean(page.Text, Hints(page));

    /// <summary>What is known of a page, for a cleaner.</summary>
    internal static PageHints Hints(PageInput page) =>
        new() { Format = page.Format, ContentType = page.ContentType, Url = Uri.TryCreate(page.Url, UriKind.Absolute, out Uri? url) ? url : null };

    /// <summary>An article as a prediction.</summary>
    internal static Prediction Predict(Article article) => new(
        article.Text,
        article.Title,
        article.Authors.Count > 0 ? string.Join("; ", article.Authors) : null,
        article.Published?.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
