using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ArticleCleaner.Quality.Scoring;

namespace ArticleCleaner.Quality.Running;

/// <summary>
/// A small extractor in the manner of trafilatura (Barbaresi 2021): the first of a list of places where articles stand, its
/// parts with names of boilerplate pruned, of the rest the text elements that are not mostly links. It is there to
/// be cleaned after, as the output of such an extractor is in a corpus; it is no measure of trafilatura itself.
/// </summary>
internal sealed class ContentPathExtractor : IExtractor
{
    /// <summary>Less text than that at a place is a teaser.</summary>
    private const int LeastText = 250;

    private const double MostLinkText = 0.5;

    private static readonly string[] Places =
    [
        "[itemprop=articleBody], .post-content, .entry-content, .article-body, .article-content, .article__body, .story-body, .post-body, .td-post-content",
        "article", "main, [role=main]", "#content, .content, #main, .main, .page-content", "body",
    ];

    private const string Pruned =
        "script, style, noscript, template, iframe, svg, form, button, nav, footer, aside, header nav, [role=navigation], [role=banner], [role=contentinfo], [aria-hidden=true], "
        + "[class*=share], [class*=social], [class*=related], [class*=comment], [id*=comment], [class*=sidebar], [class*=newsletter], [class*=breadcrumb], [class*=cookie], [class*=promo], [class*=pagination]";

    private const string TextElements = "p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, td, th, dd, dt, figcaption";

    public string Name => "content-path";

    public Prediction Extract(PageInput page)
    {
        using var document = new HtmlParser().ParseDocument(page.Text);
        foreach (string place in Places)
        {
            string text = Text(document, place);
            if (text.Length >= LeastText || place == "body")
            {
                return new Prediction(text);
            }
        }

        return Prediction.Nothing;
    }

    /// <summary>The text of the largest of the places.</summary>
    private static string Text(IDocument document, string place)
    {
        string best = "";
        foreach (IElement element in document.QuerySelectorAll(place))
        {
            HashSet<IElement> pruned = [.. element.QuerySelectorAll(Pruned)];
            var text = new StringBuilder();
            foreach (IElement part in element.QuerySelectorAll(TextElements))
            {
                string line = part.TextContent.Trim();
                bool inner = part.QuerySelector(TextElements) is not null;
                if (line.Length > 0 && !inner && !IsWithin(part, pruned) && LinkText(part) <= MostLinkText * line.Length)
                {
                    text.Append(line).Append('\n');
                }
            }

            best = text.Length > best.Length ? text.ToString() : best;
        }

        return best;
    }

    private static bool IsWithin(IElement element, HashSet<IElement> pruned)
    {
        for (IElement? outer = element; outer is not null; outer = outer.ParentElement)
        {
            if (pruned.Contains(outer))
            {
                return true;
            }
        }

        return false;
    }

    private static int LinkText(IElement element) => element.QuerySelectorAll("a").Sum(link => link.TextContent.Trim().Length);
}
