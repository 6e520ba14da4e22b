using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles;

/// <summary>Resolves addresses against the page's own.</summary>
internal static class Links
{
    /// <summary>The absolute address when the page's is known and the link is well-formed; otherwise the link as it stands.</summary>
    public static string Resolve(Uri? page, ReadOnlySpan<char> link)
    {
        string text = link.Trim().ToString();
        return page is not null && Uri.TryCreate(page, text, out Uri? resolved) ? resolved.AbsoluteUri : text;
    }

    /// <summary>Where the last link in an element leads; empty when there is none.</summary>
    public static ReadOnlySpan<char> LastIn(PageDocument page, int element)
    {
        for (int i = page.Elements[element].End - 1; i > element; i--)
        {
            if (page.Elements[i].Tag == HtmlTag.A && page.Attribute(i, AttributeName.Href).Trim() is { IsEmpty: false } target)
            {
                return target;
            }
        }

        return [];
    }
}
