using ArticleCleaner.Blocks;

namespace ArticleCleaner.Html;

/// <summary>Reads a block's shape off the elements around it.</summary>
internal static class BlockShapes
{
    public static (BlockShape Shape, byte Level) Of(PageDocument page, int container)
    {
        ReadOnlySpan<PageElement> elements = page.Elements.Span;
        BlockShape shape = BlockShape.Paragraph;
        int lists = 0;
        for (int i = container; i >= 0; i = elements[i].Parent)
        {
            HtmlTag tag = elements[i].Tag;
            if (tag.IsHeading())
            {
                return (BlockShape.Heading, (byte)(tag - HtmlTag.H1 + 1));
            }

            switch (tag)
            {
                case HtmlTag.Pre or HtmlTag.Xmp or HtmlTag.Plaintext:
                    return (BlockShape.Code, 0);
                case HtmlTag.Figcaption or HtmlTag.Caption:
                    return (BlockShape.Caption, 0);
                case HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Menu or HtmlTag.Dir when shape is BlockShape.Paragraph or BlockShape.ListItem:
                    lists++;
                    break;
            }

            if (shape == BlockShape.Paragraph)
            {
                shape = tag switch
                {
                    HtmlTag.Li or HtmlTag.Dd or HtmlTag.Dt => BlockShape.ListItem,
                    HtmlTag.Td or HtmlTag.Th => BlockShape.Cell,
                    HtmlTag.Blockquote => BlockShape.Quote,
                    _ => shape,
                };
            }
        }

        return (shape, shape == BlockShape.ListItem ? (byte)Math.Clamp(lists - 1, 0, 255) : (byte)0);
    }

    /// <summary>Whether a citation begins behind a whole sentence of a quotation: who is quoted, on a line of its own that only a style sheet makes.</summary>
    /// <param name="page">The page, whose text ends where the citation begins.</param>
    /// <param name="cite">The citation, just opened.</param>
    /// <param name="isParted">Whether white space stands before it. Within a paragraph it may be the title of a work then.</param>
    public static bool IsBehindQuotedSentence(PageDocument page, int cite, bool isParted)
    {
        int around = page.Elements[cite].Parent;
        around = around > 0 && (page.Elements[around].Tag == HtmlTag.Div || (page.Elements[around].Tag == HtmlTag.P && !isParted)) ? page.Elements[around].Parent : around;
        return around > 0 && page.Elements[around].Tag == HtmlTag.Blockquote && page.Text.Last is '.' or '!' or '?' or '…' or '"' or '”' or '“' or '’' or '»' or '«';
    }

    /// <summary>Whether a citation at the beginning of the box in a quotation says who is quoted ("Ned wrote:"), which forums show as a line of its own.</summary>
    public static bool HeadsQuotedBox(PageDocument page, int box, ReadOnlySpan<char> citation) =>
        box > 0 && page.Elements[box].Tag == HtmlTag.Div && page.Elements[page.Elements[box].Parent].Tag == HtmlTag.Blockquote && citation.Contains(':');

    /// <summary>Whether a citation directly in a quotation, just closed, ends in a colon: its text is a line.</summary>
    public static bool IsLineOfQuotation(PageDocument page, int cite) =>
        page.Elements[cite] is { Tag: HtmlTag.Cite, Parent: > 0 and var quote } && page.Elements[quote].Tag == HtmlTag.Blockquote && page.Text.Last == ':';
}
