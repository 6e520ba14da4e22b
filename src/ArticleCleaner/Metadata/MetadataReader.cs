using ArticleCleaner.Articles;
using ArticleCleaner.Blocks;
using ArticleCleaner.Metadata.Choices;
using ArticleCleaner.Metadata.Dates;
using ArticleCleaner.Metadata.Html;
using ArticleCleaner.Metadata.Language;

namespace ArticleCleaner.Metadata;

/// <summary>
/// Reads what a page states of itself: collect every value with its source, then choose, a field at a time. The values
/// that lost are handed out too.
/// </summary>
internal static class MetadataReader
{
    /// <summary>Reads the metadata of a page whose main content is decided.</summary>
    /// <param name="page">The page; a warning may be added to it.</param>
    /// <param name="hints">What the caller knows.</param>
    /// <param name="segments">What of the page is kept.</param>
    /// <param name="profile">The author profile that the rules found.</param>
    public static PageMetadata Read(PageDocument page, PageHints hints, List<PageSegment> segments, AuthorProfile? profile)
    {
        var values = new FieldValues();
        PageOutline outline = HtmlFacts.Read(page, values);
        string? url = UrlChooser.Choose(values, hints.Url);
        UrlDate.Read(url, values);
        ArticlePlace place = ArticlePlace.Of(segments);
        var sites = new SiteNames(values, hints.Url);

        var titles = new TitleChooser(page, sites, place);
        FieldValue? title = titles.Choose(values, outline);
        int titleBlock = titles.MainHeadingBlock >= 0 ? titles.MainHeadingBlock : Math.Max(0, place.First);
        string? language = LanguageTag.Normalise(values.Best(MetadataField.Language)?.Value);
        bool monthFirst = language is null or "en" or "en-US";
        VisibleFacts.Read(page, titleBlock, monthFirst, values);
        (IReadOnlyList<string> authors, string? authorSource) = new AuthorChooser(page, sites, titleBlock, profile).Choose(values);
        var dates = new DateChooser(page, new DateReader(DateOnly.FromDateTime(DateTime.UtcNow), monthFirst), titleBlock);
        HashSet<DateOnly> stated = dates.Stated(values[MetadataField.Published]);
        HashSet<DateOnly> changes = dates.Stated(values[MetadataField.Modified]);
        changes.ExceptWith(stated);
        ArticleDate? modified = dates.Choose(values[MetadataField.Modified], stated);
        ArticleDate? published = dates.Choose(values[MetadataField.Published], changes);
        if (published is null && modified is not null)
        {
            // A page that shows one day only was there on that day; the source says what it is.
            published = modified with { Source = "modified:" + modified.Source };
        }

        FieldValue? site = values.Best(MetadataField.SiteName);
        FieldValue? description = values.Best(MetadataField.Description);

        return new PageMetadata
        {
            Title = title?.Value,
            Authors = authors,
            Published = published,
            Modified = modified,
            SiteName = site?.Value,
            Url = url,
            Description = description?.Value,
            Language = language,
            Candidates = [.. values.All.Select(value => new MetadataCandidate(MetadataFields.NameOf(value.Field), value.Value, value.Source, IsChosen(value)))],
        };

        bool IsChosen(in FieldValue value) => value.Field switch
        {
            MetadataField.Title => value.Source == title?.Source,
            MetadataField.Author => value.Source == authorSource,
            MetadataField.Published => value.Source == published?.Source && value.Value == published.Raw,
            MetadataField.Modified => value.Source == modified?.Source && value.Value == modified.Raw,
            MetadataField.SiteName => value == site,
            MetadataField.Description => value == description,
            _ => false,
        };
    }
}
