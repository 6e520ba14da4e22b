using ArticleCleaner.Articles;
using ArticleCleaner.Writing;
using ArticleCleaner.Writing.Html;
using ArticleCleaner.Writing.Tei;

namespace ArticleCleaner;

/// <summary>
/// Writes articles as TEI P5 XML (Text Encoding Initiative): a header with the metadata, and a body in which headings
/// open nested divisions.
/// </summary>
/// <example>
/// <code>
/// Article article = new PageCleaner().Clean("&lt;h1&gt;Rain&lt;/h1&gt;&lt;p&gt;It had rained all night, and the path was gone.&lt;/p&gt;");
/// string xml = article.ToTei();
/// </code>
/// </example>
public static class TeiOutput
{
    /// <summary>Writes an article as a TEI document.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">What to write; <see cref="TeiOptions.Default"/> when omitted.</param>
    /// <returns>A well-formed XML 1.0 document; characters that XML cannot hold are written as U+FFFD.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <see langword="null"/>.</exception>
    public static string ToTei(this Article article, TeiOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        var markup = new Markup();
        markup.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n");
        WriteHeader(markup, article);
        markup.Line().Open("text", ("xml:lang", HtmlInlines.LanguageOf(article.Language))).Line().Open("body").Line();
        new TeiBlocks(markup, article, options ?? TeiOptions.Default).Write();
        return markup.Line().Raw("</body>\n</text>\n</TEI>\n").ToString();
    }

    private static void WriteHeader(Markup markup, Article article)
    {
        markup.Raw("<teiHeader>\n<fileDesc>\n<titleStmt>\n").Open("title", ("type", "main")).Text(article.Title).Close("title").Line();
        foreach (string author in article.Authors)
        {
            markup.Open("author").Text(author).Close("author").Line();
        }

        markup.Raw("</titleStmt>\n<publicationStmt>\n").Open("publisher").Text(article.SiteName ?? "unknown").Close("publisher").Line();
        if (article.Published is { } published)
        {
            WriteDate(markup, published, "published");
        }

        if (article.Licence is { Length: > 0 } licence)
        {
            markup.Open("availability").Open("licence", ("target", SafeAddress.ForLink(licence))).Text(licence).Close("licence").Close("availability").Line();
        }

        markup.Raw("</publicationStmt>\n<sourceDesc>\n<bibl>").Open("title").Text(article.Title).Close("title");
        if (article.Url is not null)
        {
            markup.Open("ptr", ("type", "URL"), ("target", article.Url)).Close("ptr");
        }

        markup.Raw("</bibl>\n</sourceDesc>\n</fileDesc>\n<profileDesc>\n");
        if (article.Description is not null)
        {
            markup.Open("abstract").Open("p").Text(article.Description).Close("p").Close("abstract").Line();
        }

        if (HtmlInlines.LanguageOf(article.Language) is { } language)
        {
            markup.Open("langUsage").Open("language", ("ident", language)).Text(language).Close("language").Close("langUsage").Line();
        }

        markup.Open("textClass").Open("keywords").Open("term", ("type", "page_type")).Text(SnakeCase.Of(article.PageType)).Close("term");
        WriteTerms(markup, article.Categories, "category");
        WriteTerms(markup, article.Tags, "tag");
        markup.Close("keywords").Close("textClass");
        markup.Raw("\n</profileDesc>\n");
        if (article.Modified is { } modified)
        {
            markup.Raw("<revisionDesc><change>");
            WriteDate(markup, modified, "modified");
            markup.Raw("</change></revisionDesc>\n");
        }

        markup.Raw("</teiHeader>");
    }

    private static void WriteTerms(Markup markup, IReadOnlyList<string> terms, string type)
    {
        foreach (string term in terms)
        {
            markup.Open("term", ("type", type)).Text(term).Close("term");
        }
    }

    private static void WriteDate(Markup markup, ArticleDate date, string type) =>
        markup.Open("date", ("type", type), ("when", date.Day.ToString("yyyy-MM-dd", null))).Text(date.Raw).Close("date");
}
