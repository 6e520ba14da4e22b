using ArticleCleaner.Articles.Assembling;
using ArticleCleaner.Blocks;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Articles;

/// <summary>
/// Tells the short blocks that belong to the kept block before them, however they look by themselves: a formula of its own
/// line, a heading by its role, a quotation in a figure, who is quoted, a listing in a named language, and the caption of a
/// table or a listing.
/// </summary>
internal static class KeptCompanions
{
    /// <summary>Longest line that names who is quoted, in characters.</summary>
    private const int MaxAttributionLength = 160;

    /// <summary>The blocks of a figure that is a quotation, at most.</summary>
    private const int MaxBlocksOfFigure = 12;

    /// <summary>The least probability of a quotation between kept blocks.</summary>
    private const float LeastOfQuotation = 0.3f;

    /// <summary>Whether a block goes with the kept one before it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="content">The main-content decision.</param>
    /// <param name="kept">What is kept, by block.</param>
    /// <param name="block">The block.</param>
    public static bool Belongs(PageDocument page, ContentDecision content, bool[] kept, int block)
    {
        if (page.Format != PageFormat.Html)
        {
            return false;
        }

        ref PageBlock found = ref page.Blocks[block];
        return IsFormula(page, found) || IsHeading(page, kept, block) || IsListing(page, found) || IsCaption(page, block) || IsQuotationInFigure(page, content, kept, block)
            || (found.Length <= MaxAttributionLength && Quotations.IsAttribution(page, block));
    }

    /// <summary>Whether a block is a heading by its role, with kept text behind it.</summary>
    private static bool IsHeading(PageDocument page, bool[] kept, int block) =>
        block + 1 < page.Blocks.Count && kept[block + 1] && page.Attribute(page.Blocks[block].Container, AttributeName.Role) is "heading";

    /// <summary>Whether a block is part of a quotation that a figure sets apart, with kept text behind the figure.</summary>
    private static bool IsQuotationInFigure(PageDocument page, ContentDecision content, bool[] kept, int block)
    {
        ref PageBlock found = ref page.Blocks[block];
        int quote = found.Shape == BlockShape.Quote ? page.Closest(found.Element, HtmlTag.Blockquote) : -1;
        int figure = quote < 0 ? -1 : page.Elements[quote].Parent;
        if (figure < 0 || page.Elements[figure].Tag != HtmlTag.Figure || Vocabulary.IsPullQuote(page, quote) || Vocabulary.IsPullQuote(page, figure))
        {
            return false;
        }

        int end = page.Elements[figure].EndBlock;
        return end < page.Blocks.Count && kept[end] && end - page.Elements[figure].FirstBlock <= MaxBlocksOfFigure
            && found.LinkChars * 2 < found.Length && content.Probability[page.Elements[quote].FirstBlock] >= LeastOfQuotation;
    }

    /// <summary>Whether a block is the caption behind the table or the listing that a figure holds; an image's has a rule of its own.</summary>
    private static bool IsCaption(PageDocument page, int block)
    {
        ref PageBlock found = ref page.Blocks[block];
        int caption = found.Shape == BlockShape.Caption ? page.Closest(found.Element, HtmlTag.Figcaption) : -1;
        int figure = caption < 0 ? -1 : page.Elements[caption].Parent;
        return figure >= 0 && page.Elements[figure].Tag == HtmlTag.Figure && page.Elements[figure].FirstBlock < block
            && page.Blocks[block - 1].Shape is BlockShape.Cell or BlockShape.Code && found.LinkChars * 2 < found.Length;
    }

    private static bool IsListing(PageDocument page, in PageBlock block) =>
        block.Shape == BlockShape.Code && block.LinkChars == 0 && (page.Elements[block.Element].Flags & ElementFlags.Hidden) == 0
        && page.Closest(block.Element, HtmlTag.Pre) is var listing and >= 0 && CodeLanguages.Of(page, listing) is not null;

    private static bool IsFormula(PageDocument page, in PageBlock block)
    {
        if (block.InlineCount > 0)
        {
            ref InlineRun run = ref page.Inlines[block.FirstInline];
            return run.Kind == InlineKind.Math && run.Start == block.Start && run.Length == block.Length;
        }

        return Formulas.Delimited(page.TextOf(block), displayedOnly: true) is not null;
    }
}
