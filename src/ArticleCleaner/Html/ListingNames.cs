using ArticleCleaner.Blocks;

namespace ArticleCleaner.Html;

/// <summary>Class names that highlighters give to what stands beside a listing.</summary>
internal static class ListingNames
{
    private static readonly string[] LineNumberNames = ["lineno", "linenos", "line-number", "line-numbers", "linenumber", "linenumbers", "line-num", "hljs-ln-n", "hljs-ln-numbers", "blob-num", "gutter", "ln", "lnt", "crayon-num", "crayon-nums"];
    private static readonly string[] LineNames = ["line", "code-line", "token-line", "view-line"];
    private static readonly string[] CodeCellNames = ["blob-code", "hljs-ln-code", "js-file-line", "crayon-code"];
    private static readonly string[] CodeNames = ["code"];

    /// <summary>Whether a class attribute says that the element holds line numbers.</summary>
    public static bool IsLineNumber(ReadOnlySpan<char> classes) => HasName(classes, LineNumberNames);

    /// <summary>Whether a class attribute says that the element is a line of a listing.</summary>
    public static bool IsLine(ReadOnlySpan<char> classes) => HasName(classes, LineNames) || IsBoxedLine(classes);

    /// <summary>Whether a class attribute says that the element is a line of a listing set apart by a box (<c>site-highlight-code-line</c>), beside lines that are plain text.</summary>
    public static bool IsBoxedLine(ReadOnlySpan<char> classes)
    {
        foreach (Range range in classes.SplitAny(' ', '\t', '\n'))
        {
            if (classes[range].EndsWith("-code-line", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a table's cell, just opened, holds a line of a listing, or its lines.</summary>
    public static bool IsCodeCell(PageDocument page, int cell)
    {
        ReadOnlySpan<char> classes = page.Attribute(cell, AttributeName.Class);
        return HasName(classes, CodeCellNames) || (HasName(classes, CodeNames) && page.Closest(cell, HtmlTag.Table) is >= 0 and var table && IsListingTable(page, table));
    }

    /// <summary>Whether a table lays out a program listing, by the highlighter's class names on it or the box around it.</summary>
    public static bool IsListingTable(PageDocument page, int table)
    {
        int around = page.Elements[table].Parent;
        return IsListingTable(page.Attribute(table, AttributeName.Class)) || (around >= 0 && IsListingTable(page.Attribute(around, AttributeName.Class)));
    }

    private static bool IsListingTable(ReadOnlySpan<char> classes) =>
        classes.ContainsIgnoringCase("crayon-") ||
        classes.ContainsIgnoringCase("hljs-ln") || classes.ContainsIgnoringCase("js-file-line-container") || classes.ContainsIgnoringCase("syntaxhighlighter");

    /// <summary>Whether a class attribute says that the element copies the listing.</summary>
    public static bool IsCopyButton(ReadOnlySpan<char> classes) =>
        classes.ContainsIgnoringCase("copy") || classes.ContainsIgnoringCase("clipboard");

    private static bool HasName(ReadOnlySpan<char> classes, string[] names)
    {
        foreach (Range range in classes.SplitAny(' ', '\t', '\n'))
        {
            foreach (string name in names)
            {
                if (classes[range].Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
