namespace ArticleCleaner;

/// <summary>Cleans what SmartReader extracted.</summary>
/// <example>
/// <code>
/// SmartReader.Article extracted = SmartReader.Reader.ParseArticle("https://example.org/story", html);
/// Article cleaned = cleaner.Clean(extracted);
/// </code>
/// </example>
public static class SmartReaderArticles
{
    /// <summary>The source named in dates and metadata candidates that come from SmartReader.</summary>
    private const string Source = "smartreader";

    /// <summary>
    /// Cleans the content of an article that SmartReader extracted. The main content is what SmartReader chose; boilerplate that a
    /// rule names within it (captions, calls to action, profiles, …) is removed and accounted for. SmartReader's metadata fill what the content does not tell; offsets point into the text of its content.
    /// </summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="extracted">What SmartReader made of a page. One without content gives an article without text.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The article. A made-up author (<see cref="AuthorProfile.Verdict"/> is placeholder) is never taken as its author.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Article Clean(this PageCleaner cleaner, SmartReader.Article extracted, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cleaner);
        ArgumentNullException.ThrowIfNull(extracted);
        var hints = new PageHints { Format = PageFormat.Html, Url = extracted.Uri, MainContent = extracted.TextContent };
        return Fill(cleaner.Clean(extracted.Content ?? "", hints, cancellationToken), extracted);
    }

    private static Article Fill(Article article, SmartReader.Article extracted)
    {
        var candidates = new List<MetadataCandidate>(article.MetadataCandidates);
        IReadOnlyList<string> authors = article.Authors;
        string? author = Text(extracted.Author) ?? Text(extracted.Byline);
        bool placeholder = article.AuthorProfile?.Verdict == ProfileVerdict.Placeholder;
        if (author is not null)
        {
            bool taken = authors.Count == 0 && !placeholder;
            candidates.Add(new MetadataCandidate("author", author, Source, taken));
            authors = taken ? [author] : authors;
        }

        ArticleDate? published = article.Published;
        if (extracted.PublicationDate is { } date)
        {
            string raw = date.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
            candidates.Add(new MetadataCandidate("published", raw, Source, published is null));
            published ??= new ArticleDate { Day = DateOnly.FromDateTime(date), Raw = raw, Source = Source };
        }

        return article with
        {
            Title = Choose(candidates, "title", article.Title, extracted.Title),
            Authors = authors,
            Published = published,
            Language = Choose(candidates, "language", article.Language, extracted.Language),
            SiteName = Choose(candidates, "site_name", article.SiteName, extracted.SiteName),
            Description = Choose(candidates, "description", article.Description, extracted.Excerpt),
            Url = article.Url ?? extracted.Uri?.ToString(),
            MetadataCandidates = candidates,
        };
    }

    private static string? Choose(List<MetadataCandidate> candidates, string field, string? ours, string? theirs)
    {
        if (Text(theirs) is not { } value)
        {
            return ours;
        }

        candidates.Add(new MetadataCandidate(field, value, Source, ours is null));
        return ours ?? value;
    }

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
