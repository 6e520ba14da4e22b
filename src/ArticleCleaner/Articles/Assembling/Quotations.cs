using ArticleCleaner.Blocks;
using ArticleCleaner.Html;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Recognises who is quoted, in a quotation and behind it.</summary>
internal static class Quotations
{
    /// <summary>Longest line behind a dash that is taken to name who is quoted, in characters.</summary>
    private const int MaxDashLength = 120;

    /// <summary>Behind a dash so many spaces and a full stop make a sentence; "— Ada Quill, Tides (2004)." has fewer.</summary>
    private const int LeastSpacesOfSpeech = 6;

    private static readonly string[] Names = ["attribution", "quote-author", "quote-source", "quote-name", "quote-cite", "quote__author", "quote__source", "quote__attribution", "quote__cite", "quotee", "quoteheader", "bbcodeblock-title"];

    /// <summary>Whether a block names who is quoted in the block before it.</summary>
    public static bool IsAttribution(PageDocument page, int block)
    {
        int quote = block == 0 ? -1 : page.Closest(page.Blocks[block - 1].Container, HtmlTag.Blockquote);
        return quote >= 0 && IsAttribution(page, block, quote);
    }

    /// <summary>Whether a block names who is quoted in a quotation, within it or directly behind it.</summary>
    public static bool IsAttribution(PageDocument page, int block, int quote)
    {
        ref PageElement quotation = ref page.Elements[quote];
        int element = page.Blocks[block].Element;
        if (block < quotation.EndBlock)
        {
            return IsCited(page, element, quote) || IsNamed(page, element, quote);
        }

        if (block > quotation.EndBlock)
        {
            return false;
        }

        int figure = quotation.Parent >= 0 ? page.Closest(quotation.Parent, HtmlTag.Figure) : -1;
        int caption = page.Closest(element, HtmlTag.Figcaption);
        if (figure >= 0 && caption > figure && caption < page.Elements[figure].End)
        {
            return true;
        }

        // Directly behind it, in the same box.
        int around = quotation.Parent;
        ref PageElement box = ref page.Elements[Math.Max(0, around)];
        return element > around && element < box.End && page.Blocks[block].Shape is not (BlockShape.Heading or BlockShape.Code or BlockShape.Cell)
            && (IsCited(page, element, around) || IsNamed(page, element, around) || (StartsWithDash(page.TextOf(block)) && !(block + 1 < page.Blocks.Count && StartsWithDash(page.TextOf(block + 1)))));
    }

    /// <summary>Whether a line is a name behind a dash. A whole sentence there is what somebody says: so many languages write dialogue.</summary>
    public static bool StartsWithDash(ReadOnlySpan<char> line) =>
        line.Length is > 2 and <= MaxDashLength && line[0] is '—' or '–' or '―' && !line[1..].TrimStart().IsEmpty && !line.Contains('\n')
        && !(line.TrimEnd()[^1] is '.' or '!' or '?' or '…' or '»' or '”' && line.Count(' ') >= LeastSpacesOfSpeech);

    /// <summary>Whether an element is within a citation's or a foot's element of the quotation.</summary>
    public static bool IsCited(PageDocument page, int element, int quote)
    {
        for (int i = element; i > quote && quote >= 0; i = page.Elements[i].Parent)
        {
            if (page.Elements[i].Tag is HtmlTag.Cite or HtmlTag.Footer)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the first line of a block is a citation, which <see cref="BlockShapes.IsLineOfQuotation"/> made a line.</summary>
    public static bool IsCitedLine(PageDocument page, int block, int length)
    {
        ref PageBlock found = ref page.Blocks[block];
        int cite = found.Element + 1;
        return cite < page.Elements.Count && page.Elements[cite] is { Tag: HtmlTag.Cite, TextStart: var start, TextEnd: var end }
            && start <= found.Start && end == found.Start + length && page.Text.Slice(end - 1, 1)[0] == ':';
    }

    private static bool IsNamed(PageDocument page, int element, int quote)
    {
        for (int i = element; i > quote; i = page.Elements[i].Parent)
        {
            foreach (string name in Names)
            {
                if (Vocabulary.ClassContains(page, i, name))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
