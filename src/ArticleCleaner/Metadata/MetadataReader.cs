using System.Net;
using ArticleCleaner.Articles;
using ArticleCleaner.Blocks;
using ArticleCleaner.Metadata.Choices;
using ArticleCleaner.Metadata.Dates;
using ArticleCleaner.Metadata.Distant;
using ArticleCleaner.Metadata.Html;
using ArticleCleaner.Metadata.Language;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Metadata;

/// <summary>
/// Reads what a page states of itself: collect every value with its source, then choose, a field at a time. The values
/// that lost are handed out too.
/// </summary>
internal static class MetadataReader
{
    /// <summary>Reads the metadata of a page whose main content is decided.</summary>
    /// <param name="page">The page; a warning may be added to it.</param>
    /// <param name="scan">Statistics and words of its blocks.</param>
    /// <param name="hints">What the caller knows.</param>
    /// <param name="segments">What of the page is kept.</param>
    /// <param name="profile">The author profile that the rules found.</param>
    /// <param name="isThread">Whether the page is a thread of posts.</param>
    public static PageMetadata Read(PageDocument page, TextScan scan, PageHints hints, List<PageSegment> segments, AuthorProfile? profile, bool isThread)
    {
        var values = new FieldValues();
        ArticlePlace place = ArticlePlace.Of(segments);
        PageOutline outline = HtmlFacts.Read(page, place, values);
        (string? language, string? languageSource) = LanguageChooser.Choose(values, LanguageDetector.Detect(page, scan, segments), page.Warnings);
        (string? url, string? urlSource) = UrlChooser.Choose(values, hints.Url);
        UrlDate.Read(url, values);

        var sites = new SiteNames(values, hints.Url);
        int textTitle = page.Format == PageFormat.Text ? TextTitle.Read(page, scan, segments, values) : -1;
        var titles = new TitleChooser(page, sites, place);
        FieldValue? title = titles.Choose(values, outline);
        int titleBlock = Math.Max(0, titles.MainHeadingBlock >= 0 ? titles.MainHeadingBlock : textTitle >= 0 ? textTitle : place.First);
        bool monthFirst = DateOrder.MonthFirst(language, url);
        var others = new OtherVoices(page, segments, place, titleBlock, isThread);
        VisibleFacts.Read(page, titleBlock, others, monthFirst, values);

        var authorChooser = new AuthorChooser(page, sites, titleBlock, profile, language, isThread);
        IReadOnlyList<string> authors = authorChooser.Choose(values).Names;
        if (authors.Count == 0)
        {
            DistantBylines.Read(page, place, titleBlock, values);
            authors = authorChooser.Choose(values).Names;
        }

        HashSet<FieldValue> givers = [.. authorChooser.Givers];
        OriginalDates.Read(page, place, titleBlock, monthFirst, values);
        (ArticleDate? published, ArticleDate? modified) = ChooseDates(page, titleBlock, others, monthFirst, values);
        if (published is null || DateChooser.IsStatedChange(published))
        {
            DistantDates.Read(page, place, titleBlock, others, monthFirst, values);
            (published, modified) = ChooseDates(page, titleBlock, others, monthFirst, values);
        }

        if (published is null)
        {
            SourceDates.Read(page, values);
            (published, modified) = ChooseDates(page, titleBlock, others, monthFirst, values);
        }

        FieldValue? site = values.Best(MetadataField.SiteName);
        FieldValue? description = values.Best(MetadataField.Description);
        (string? mainImage, FieldValue? image) = ImageChooser.Choose(values, hints.Url);
        FieldValue? licence = values.Best(MetadataField.Licence);
        FieldValue? access = values.Best(MetadataField.FreeAccess);

        return new PageMetadata
        {
            Title = title?.Value,
            Authors = authors,
            Published = published,
            Modified = modified,
            Language = language,
            SiteName = site?.Value,
            Url = url,
            Description = WebUtility.HtmlDecode(description?.Value),
            MainImage = mainImage,
            Tags = ListChooser.Choose(values[MetadataField.Tag], static _ => true),
            Categories = ListChooser.Choose(values[MetadataField.Category], ListChooser.AreCategories),
            Breadcrumbs = ListChooser.Choose(values[MetadataField.Breadcrumb], static _ => false),
            Licence = licence?.Value,
            IsAccessibleForFree = access is { } stated ? FreeAccess.Of(stated.Value) : null,
            Direction = outline.Direction ?? TextDirections.Of(language),
            WordCount = KeptWords.Count(page, scan, segments),
            Candidates = [.. values.All.Select(value => new MetadataCandidate(MetadataFields.NameOf(value.Field), value.Value, value.Source, IsChosen(value)))],
        };

        bool IsChosen(in FieldValue value) => value.Field switch
        {
            MetadataField.Title => value.Source == title?.Source && value.Element == title?.Element,
            MetadataField.Author => givers.Contains(value),
            MetadataField.Published => IsSource(published, value),
            MetadataField.Modified => IsSource(modified, value),
            MetadataField.Language => value.Source == languageSource,
            MetadataField.Url => value.Source == urlSource,
            MetadataField.SiteName => value == site,
            MetadataField.Description => value == description,
            MetadataField.Image => value == image,
            MetadataField.Licence => value == licence,
            MetadataField.FreeAccess => value == access,
            _ => value.Source == values.Best(value.Field)?.Source,
        };
    }

    private static (ArticleDate? Published, ArticleDate? Modified) ChooseDates(PageDocument page, int titleBlock, in OtherVoices others, bool monthFirst, FieldValues values)
    {
        var reader = new DateReader(DateOnly.FromDateTime(DateTime.UtcNow), DateOrder.MonthFirst(values, monthFirst), DateReader.CertainDays(values));
        return new DateChooser(page, reader, titleBlock, others).ChooseBoth(values);
    }

    private static bool IsSource(ArticleDate? date, in FieldValue value) => value.Source == date?.Source && value.Value == date.Raw;
}
