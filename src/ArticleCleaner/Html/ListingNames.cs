using ArticleCleaner.Blocks;

namespace ArticleCleaner.Html;

/// <summary>Class names that highlighters give to what stands beside a listing.</summary>
internal static class ListingNames
{
    /// <summary>Columns and the parts of a table come before its first cells.</summary>
    private const int MaxElementsToCells = 12;

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
        return IsCodeLine(page, cell) || (HasName(page.Attribute(cell, AttributeName.Class), CodeNames) && page.Closest(cell, HtmlTag.Table) is >= 0 and var table && IsListingTable(page, table));
    }

    /// <summary>Whether a table's cell says that it is a line of a listing, by its class or as GitHub's id does: <c>file-rain-py-LC7</c> behind the cell of number 7.</summary>
    private static bool IsCodeLine(PageDocument page, int cell) =>
        HasName(page.Attribute(cell, AttributeName.Class), CodeCellNames)
        || (IsLineId(page.Attribute(cell, AttributeName.Id), "LC") && CellBefore(page, cell) is >= 0 and var before && IsLineNumberCell(page, before));

    /// <summary>The cell before another one in its row, -1 without one. Goes up at most the open elements.</summary>
    private static int CellBefore(PageDocument page, int cell)
    {
        int row = page.Elements[cell].Parent;
        int before = cell - 1;
        while (before > row && page.Elements[before].Parent != row)
        {
            before = page.Elements[before].Parent;
        }

        return before > row && page.Elements[before].Tag is HtmlTag.Td or HtmlTag.Th ? before : -1;
    }

    private static bool IsLineNumberCell(PageDocument page, int cell)
    {
        ref PageElement element = ref page.Elements[cell];
        return HoldsLineNumbers(page, cell)
            || (element.TextEnd > element.TextStart && page.Text.Slice(element.TextStart, element.TextEnd - element.TextStart).Trim() is { IsEmpty: false } text && !text.ContainsAnyExceptInRange('0', '9'));
    }

    /// <summary>Whether an element holds the numbers of lines.</summary>
    public static bool HoldsLineNumbers(PageDocument page, int element) =>
        page.Elements[element].AttributeCount > 0 && (IsLineNumber(page.Attribute(element, AttributeName.Class))
            || (page.Elements[element].Tag == HtmlTag.Td && IsLineId(page.Attribute(element, AttributeName.Id), "L")));

    private static bool IsLineId(ReadOnlySpan<char> id, ReadOnlySpan<char> sign)
    {
        ReadOnlySpan<char> name = id.TrimEnd("0123456789");
        return name.Length < id.Length && name.EndsWith(sign) && (name.Length == sign.Length || name[^(sign.Length + 1)] == '-');
    }

    /// <summary>Whether a table lays out a program listing, by the highlighter's class names on it or the box around it, or by its first cells.</summary>
    public static bool IsListingTable(PageDocument page, int table)
    {
        int around = page.Elements[table].Parent;
        return IsListingTable(page.Attribute(table, AttributeName.Class)) || (around >= 0 && IsListingTable(page.Attribute(around, AttributeName.Class))) || BeginsWithCode(page, table);
    }

    private static bool IsListingTable(ReadOnlySpan<char> classes) =>
        classes.ContainsIgnoringCase("crayon-") ||
        classes.ContainsIgnoringCase("hljs-ln") || classes.ContainsIgnoringCase("js-file-line-container") || classes.ContainsIgnoringCase("syntaxhighlighter");

    /// <summary>Whether the first or second cell of a table is a line of a listing.</summary>
    private static bool BeginsWithCode(PageDocument page, int table)
    {
        int cells = 0;
        int end = Math.Min(page.Elements[table].End, table + MaxElementsToCells);
        for (int i = table + 1; i < end && cells < 2; i++)
        {
            if (page.Elements[i].Tag is HtmlTag.Td or HtmlTag.Th)
            {
                cells++;
                if (page.Elements[i].AttributeCount > 0 && IsCodeLine(page, i))
                {
                    return true;
                }
            }
        }

        return false;
    }

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
