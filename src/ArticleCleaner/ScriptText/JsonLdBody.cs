using System.Text;
using ArticleCleaner.Metadata.JsonLd;

namespace ArticleCleaner.ScriptText;

/// <summary>The longest text that JSON-LD states of the page: the body of an article, the description of a product or a job.</summary>
internal static class JsonLdBody
{
    private static readonly string[] ProductTypes = ["Product", "ProductGroup"];
    private static readonly string[] JobTypes = ["JobPosting"];

    /// <summary>Types that inherit the body of an article without being one.</summary>
    private static readonly string[] PostingTypes = ["SocialMediaPosting", "DiscussionForumPosting"];

    /// <summary>Whether a script can hold such a text at all.</summary>
    public static bool MayHave(ReadOnlySpan<char> script) =>
        script.Contains("articleBody", StringComparison.Ordinal)
        || (script.Contains("description", StringComparison.Ordinal) && (script.Contains("Product", StringComparison.Ordinal) || script.Contains("JobPosting", StringComparison.Ordinal)));

    public static ScriptText? Find(ReadOnlySpan<char> script)
    {
        LdDocument json = LdDocument.Parse(script);
        bool[] pageLevel = json.PageLevel();
        ScriptText? best = null;
        for (int i = 0; i < json.Count; i++)
        {
            if (!pageLevel[i] || json[i].Kind != LdKind.Object)
            {
                continue;
            }

            int type = json.Property(i, LdKey.Type);
            Consider(json, json.Property(i, LdKey.ArticleBody), "articleBody", Is(json, type, PostingTypes) ? PageType.Unknown : PageType.Article, ref best);
            bool isProduct = Is(json, type, ProductTypes);
            if (isProduct || Is(json, type, JobTypes))
            {
                Consider(json, json.Property(i, LdKey.Description), "description", isProduct ? PageType.Product : PageType.Unknown, ref best);
            }
        }

        return best;
    }

    private static void Consider(LdDocument json, int property, string name, PageType pageType, ref ScriptText? best)
    {
        if (property < 0)
        {
            return;
        }

        var html = new StringBuilder();
        for (int i = property; i < json[property].End; i++)
        {
            // An array of strings is one text.
            if (json[i].Kind == LdKind.String && json.Text(i) is { } text)
            {
                ScriptText.Append(html, text);
            }
        }

        if (html.Length > (best?.Html.Length ?? 0))
        {
            best = new ScriptText(html.ToString(), $"the page's JSON-LD ({name})") { PageType = pageType };
        }
    }

    private static bool Is(LdDocument json, int type, string[] types)
    {
        for (int i = type; i >= 0 && i < json[type].End; i++)
        {
            if (json.Text(i) is { } name && types.Contains(name[(name.LastIndexOfAny(['/', ':', '#']) + 1)..]))
            {
                return true;
            }
        }

        return false;
    }
}
