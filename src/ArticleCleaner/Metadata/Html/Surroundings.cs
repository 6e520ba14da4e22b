using System.Buffers;
using ArticleCleaner.Blocks;
using ArticleCleaner.Metadata.Choices;

namespace ArticleCleaner.Metadata.Html;

/// <summary>
/// What the ancestors of an element say against its being about the page's own article. An ancestor that holds the whole
/// article is the page's frame, whatever its class says ("with-sidebar", "comments-open").
/// </summary>
internal readonly struct Surroundings(PageDocument page, ArticlePlace place)
{
    /// <summary>A penalty from which on a value is not about the article at all.</summary>
    public const int Excluded = 100;

    /// <summary>The penalty of what stands beside the article.</summary>
    public const int Doubtful = 40;

    private static readonly string[] OthersParts = ["comment", "kommentar", "commentaire", "review-item", "reviews", "respond", "reply"];

    private static readonly string[] AsideParts =
        ["related", "sidebar", "recommend", "widget", "popular", "latest", "trending", "most-read", "mostread", "more-", "teaser", "carousel", "slider", "footer", "navigation", "menu", "promo", "read-next", "readnext", "upnext", "up-next", "similar"];

    private static readonly PartFilter OthersOrAside = new(OthersParts, AsideParts);
    private static readonly SearchValues<string> OthersWork = SearchValues.Create(OthersParts, StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Aside = SearchValues.Create(AsideParts, StringComparison.OrdinalIgnoreCase);

    /// <summary>0 for nothing against it, up to <see cref="Excluded"/>.</summary>
    public int Penalty(int element)
    {
        int penalty = 0;
        for (int i = element; i > 0; i = page.Elements[i].Parent)
        {
            ref PageElement ancestor = ref page.Elements[i];
            if (ancestor.Tag == HtmlTag.Body || (i != element && place.First >= 0 && ancestor.FirstBlock <= place.First && ancestor.EndBlock > place.Last))
            {
                return penalty;
            }

            switch (ancestor.Tag)
            {
                case HtmlTag.Nav or HtmlTag.Footer or HtmlTag.Aside:
                    penalty = Math.Max(penalty, Doubtful);
                    break;
                case HtmlTag.Blockquote when i != element:
                    // Who is quoted, and when.
                    return Excluded;
            }

            if (ancestor.AttributeCount == 0)
            {
                continue;
            }

            ReadOnlySpan<char> names = page.Attribute(i, AttributeName.Class);
            names = OthersOrAside.MayHold(names) ? names : [];
            ReadOnlySpan<char> id = page.Attribute(i, AttributeName.Id);
            id = OthersOrAside.MayHold(id) ? id : [];
            ReadOnlySpan<char> property = page.Attribute(i, AttributeName.Itemprop);
            if ((i != element && (names.ContainsAny(OthersWork) || id.ContainsAny(OthersWork))) || property is "comment" or "review")
            {
                return Excluded;
            }

            if (names.ContainsAny(Aside) || id.ContainsAny(Aside))
            {
                penalty = Doubtful;
            }
        }

        return penalty;
    }
}
