using System.Globalization;
using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>
/// Recognises headings made of paragraphs: short, no sentence, prose behind them, and bold throughout, or called a heading
/// by class or style.
/// </summary>
internal static class StyledHeadings
{
    private const int MaxLength = 100;
    private const int MinLength = 3;

    /// <summary>Characters from which the paragraph behind counts as prose.</summary>
    private const int MinProseLength = 80;

    private const int LevelsAbove = 2;

    private static readonly string[] Names = ["heading", "subheading", "subhead", "subheadline", "subtitle", "section-title", "section-heading", "crosshead", "mso-heading", "msoheading", "msotitle", "h"];

    /// <summary>The level of the heading, or 0 when the paragraph is none.</summary>
    /// <param name="context">The page.</param>
    /// <param name="segment">The paragraph's first segment.</param>
    /// <param name="next">The first segment behind it.</param>
    /// <param name="text">The paragraph's text.</param>
    public static int LevelOf(AssemblyContext context, int segment, int next, string text)
    {
        if (text.Length is < MinLength or > MaxLength || text.Contains('\n') || text[^1] is '.' or ',' or ';' or '!' or '…' or '。' || !HasWord(text))
        {
            return 0;
        }

        PageBlock block = context.Page.Blocks[context.Segments[segment].Block];
        int below = Math.Min(6, context.LastHeadingLevel + 1);
        int level = IsBold(block, text) ? below : LevelDeclared(context.Page, block, below);
        int following = context.NextKept(next);
        if (level == 0 || following >= context.Segments.Count)
        {
            return 0;
        }

        PageBlock prose = context.Page.Blocks[context.Segments[following].Block];
        return prose.Shape == BlockShape.Paragraph && prose.Length >= MinProseLength && prose.BoldChars * 2 < prose.Length ? level : 0;
    }

    /// <summary>Three stars between two parts are no heading.</summary>
    private static bool HasWord(string text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBold(in PageBlock block, string text)
    {
        if (block.BoldChars == 0)
        {
            return false;
        }

        int visible = 0;
        foreach (char c in text)
        {
            visible += char.IsWhiteSpace(c) ? 0 : 1;
        }

        return block.BoldChars >= visible;
    }

    /// <summary>What class and style of the elements that hold this text and no other say.</summary>
    private static int LevelDeclared(PageDocument page, in PageBlock block, int below)
    {
        int element = block.Element;
        for (int level = 0; element > 0 && level <= LevelsAbove; level++, element = page.Elements[element].Parent)
        {
            ref PageElement holder = ref page.Elements[element];
            if (holder.EndBlock - holder.FirstBlock > 1 || holder.Tag is HtmlTag.Body or HtmlTag.Html or HtmlTag.Main or HtmlTag.Article)
            {
                return 0;
            }

            int declared = holder.AttributeCount == 0 ? 0
                : NamedLevel(page.Attribute(element, AttributeName.Class), below) is var named and > 0 ? named
                : IsBoldStyle(page.Attribute(element, AttributeName.Style)) ? below : 0;
            if (declared > 0)
            {
                return declared;
            }
        }

        return 0;
    }

    /// <summary>The level that class names give: "h3", "heading-2", "MsoHeading1"; without a number, the one below the last heading.</summary>
    private static int NamedLevel(ReadOnlySpan<char> classes, int below)
    {
        foreach (Range range in classes.SplitAny(' ', '\t', '\n'))
        {
            ReadOnlySpan<char> name = classes[range];
            int digit = name.Length > 1 && name[^1] is >= '1' and <= '6' ? name[^1] - '0' : 0;
            name = digit > 0 ? name[..^1].TrimEnd("-_") : name;
            foreach (string heading in Names)
            {
                if (name.Equals(heading, StringComparison.OrdinalIgnoreCase) && (digit > 0 || heading.Length > 1))
                {
                    return digit > 0 ? digit : below;
                }
            }
        }

        return 0;
    }

    private static bool IsBoldStyle(ReadOnlySpan<char> style)
    {
        const string Property = "font-weight";
        int at = style.IndexOfIgnoringCase(Property);
        if (at < 0)
        {
            return false;
        }

        ReadOnlySpan<char> value = style[(at + Property.Length)..].TrimStart(" :");
        int end = value.IndexOfAny(";!");
        value = (end < 0 ? value : value[..end]).Trim();
        return value.StartsWith("bold", StringComparison.OrdinalIgnoreCase)
            || (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int weight) && weight >= 600);
    }
}
