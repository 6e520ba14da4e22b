using ArticleCleaner.Blocks;

namespace ArticleCleaner.Metadata;

/// <summary>Reads title, authors, dates, language and addresses of a page.</summary>
internal static class MetadataReader
{
    public static PageMetadata Read(PageDocument page, PageHints hints) => new()
    {
        Url = hints.Url?.ToString(),
    };
}
