namespace ArticleCleaner.Tests.Metadata.Choices;

/// <summary>Pages with a prose body, for tests of what is read around it.</summary>
internal static class PageBuilder
{
    public const string Prose = "<p>The ferry left the pier at nine, an hour late, and nobody on deck complained, because the sun had come out at last over the bay.</p>";

    public static Article Clean(string head, string body, string? url = null, string after = "") =>
        new PageCleaner().Clean(
            $"<html lang='en'><head>{head}</head><body><article>{body}{Prose}{Prose}{Prose}</article>{after}</body></html>",
            new PageHints { Url = url is null ? null : new Uri(url) });
}
