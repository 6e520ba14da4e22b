using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Finds the programming language of a listing in the class names and attributes that highlighters use.</summary>
internal static class CodeLanguages
{
    private const int LevelsAbove = 3;
    private const int MaxLength = 24;

    private static readonly string[] Prefixes = ["language-", "lang-", "highlight-source-", "highlight-text-", "brush:", "sh_"];

    /// <summary>The language named on the listing, on the elements directly in it, or on those around it; <see langword="null"/> when none is named.</summary>
    public static string? Of(PageDocument page, int listing)
    {
        if (listing < 0)
        {
            return null;
        }

        string? language = Named(page, listing);
        for (int i = listing + 1; language is null && i < page.Elements[listing].End && i <= listing + 2; i++)
        {
            language = page.Elements[i].Tag == HtmlTag.Code ? Named(page, i) : null;
        }

        int above = page.Elements[listing].Parent;
        for (int level = 0; language is null && above >= 0 && level < LevelsAbove; level++, above = page.Elements[above].Parent)
        {
            language = page.Elements[above].Tag is HtmlTag.Body or HtmlTag.Html ? null : Named(page, above);
        }

        return language;
    }

    private static string? Named(PageDocument page, int element)
    {
        if (page.Elements[element].AttributeCount == 0)
        {
            return null;
        }

        ReadOnlySpan<char> declared = page.Attribute(element, AttributeName.DataLang);
        declared = declared.IsEmpty ? page.Attribute(element, AttributeName.DataLanguage) : declared;
        return Clean(declared) ?? InClass(page.Attribute(element, AttributeName.Class));
    }

    private static string? InClass(ReadOnlySpan<char> classes)
    {
        bool afterHighlighter = false;
        foreach (Range range in classes.SplitAny(' ', '\t', '\n'))
        {
            ReadOnlySpan<char> name = classes[range].Trim(';');
            if (name.IsEmpty)
            {
                continue;
            }

            foreach (string prefix in Prefixes)
            {
                if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && name.Length > prefix.Length)
                {
                    return Clean(name[prefix.Length..]);
                }
            }

            if (afterHighlighter)
            {
                return Clean(name);
            }

            // Names that other names of a language stand behind: "brush: js", "sourceCode haskell", "hljs rust".
            afterHighlighter = name is "brush:" or "sourceCode" or "hljs";
        }

        return null;
    }

    /// <summary>A language's name in lower case, or <see langword="null"/> when it is none.</summary>
    public static string? Clean(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        bool usable = !name.IsEmpty && name.Length <= MaxLength && name.IndexOfAnyExcept(Letters) < 0
            && !name.Equals("none", StringComparison.OrdinalIgnoreCase) && !name.Equals("nohighlight", StringComparison.OrdinalIgnoreCase);
        return usable ? name.ToString().ToLowerInvariant() : null;
    }

    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+#-_.";
}
