using ArticleCleaner.Writing;
using ArticleCleaner.Writing.Html;

namespace ArticleCleaner;

/// <summary>
/// Writes articles as sanitised HTML. Elements and attributes are those of a fixed list, whatever the page held: no
/// script, style, form, frame or event handler; links lead to http, https, mailto and relative addresses only.
/// </summary>
/// <example>
/// <code>
/// Article article = new PageCleaner().Clean("&lt;p onclick='alert(1)'&gt;It had rained all night, and the path was gone.&lt;/p&gt;");
/// string fragment = article.ToHtml();
/// string page = article.ToHtml(new HtmlOptions { Document = true });
/// </code>
/// </example>
public static class HtmlOutput
{
    private static readonly string StyleSheet = string.Concat(EmbeddedData.Lines("Writing.Html.Data.readable.css").Select(line => line + "\n"));

    /// <summary>Writes an article as an HTML fragment or document.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">What to write; <see cref="HtmlOptions.Default"/> when omitted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this Article article, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        options ??= HtmlOptions.Default;
        var markup = new Markup();
        if (options.Document)
        {
            BeginDocument(markup, article);
        }

        new HtmlBlocks(markup, article, options).Write();
        if (options.Document)
        {
            markup.Line().Raw("</article>\n</body>\n</html>\n");
        }

        return markup.ToString();
    }

    private static void BeginDocument(Markup markup, Article article)
    {
        markup.Raw("<!DOCTYPE html>\n").Open("html", ("lang", HtmlInlines.LanguageOf(article.Language)), ("dir", article.Direction == TextDirection.RightToLeft ? "rtl" : null)).Raw("\n<head>\n<meta charset=\"utf-8\">\n");
        markup.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        markup.Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src http: https:; style-src 'unsafe-inline'\">\n");
        markup.Open("title").Text(article.Title ?? "").Close("title").Raw("\n<style>\n").Raw(StyleSheet).Raw("</style>\n</head>\n<body>\n<article>\n");
        bool hasTitle = article.Blocks.Any(block => block is HeadingBlock heading && (heading.Level == 1 || heading.Text == article.Title));
        if (article.Title is not null && !hasTitle)
        {
            markup.Open("h1").Text(article.Title).Close("h1").Line();
        }

        IEnumerable<string> facts = article.Authors.Append(article.Published?.Day.ToString("yyyy-MM-dd", null)).Append(article.SiteName).OfType<string>();
        string byline = string.Join(" · ", facts);
        if (byline.Length > 0)
        {
            markup.Open("p", ("class", "byline")).Text(byline).Close("p").Line();
        }
    }
}
