using ArticleCleaner.Blocks;
using ArticleCleaner.Html;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Makes quotations: the paragraphs of one quotation are one block, with who is quoted as its last line.</summary>
internal static class QuoteAssembler
{
    public static int Add(AssemblyContext context, int first, in Place place)
    {
        PageDocument page = context.Page;
        int lastStart = 0;
        string separator = page.Format == PageFormat.Text ? "\n" : QuoteBlock.ParagraphBreak;
        int last = first;
        int paragraphs = 0;
        int i = first;
        while (i < context.Segments.Count && Continues(context, i, place, paragraphs > 0))
        {
            lastStart = context.Text.Length + (paragraphs > 0 ? separator.Length : 0);
            last = i;
            paragraphs++;
            i = context.NextKept(context.Text.Append(context.Segments, i, separator));
        }

        string? attribution = null;
        int lastBlock = context.Segments[last].Block;
        if (IsAttributedBehind(context, i, lastBlock, place))
        {
            lastStart = context.Text.Length + separator.Length;
            i = context.NextKept(context.Text.Append(context.Segments, i, separator));
            attribution = TrimDash(context.Text.Text[lastStart..]);
        }
        else if (paragraphs > 1 && ((place.Owner >= 0 && Quotations.IsAttribution(page, lastBlock, place.Owner)) || Quotations.StartsWithDash(context.Text.Text[lastStart..])))
        {
            attribution = TrimDash(context.Text.Text[lastStart..]);
        }
        else if (context.Text.Text.LastIndexOf('\n') is var line and > 0 && Quotations.StartsWithDash(context.Text.Text[(line + 1)..])
            && context.Text.Text[^1] is not ('.' or '!' or '?' or '…'))
        {
            attribution = TrimDash(context.Text.Text[(line + 1)..]);
        }

        bool hasFirstLine = attribution is null && place.Owner >= 0 && context.Text.Text.Contains('\n');
        if (hasFirstLine && ((paragraphs > 1 && Quotations.IsAttribution(page, context.Segments[first].Block, place.Owner))
            || Quotations.IsCitedLine(page, context.Segments[first].Block, context.Text.Text.IndexOf('\n'))))
        {
            attribution = TrimDash(context.Text.Text[..context.Text.Text.IndexOf('\n')]);
        }

        context.Add(
            new QuoteBlock
            {
                Text = context.Text.TakeText(),
                Inlines = context.Text.TakeInlines(),
                Spans = context.Text.TakeSpans(),
                Attribution = attribution,
                Source = SourceOf(page, place.Owner),
                IsPullQuote = IsPullQuote(page, place.Owner),
            },
            place,
            Math.Max(0, place.Owner));
        return i;
    }

    /// <summary>The beginning of a quotation whose blocks follow.</summary>
    public static QuoteBlock Empty(PageDocument page, int quote) => new() { Text = "", Source = SourceOf(page, quote), IsPullQuote = IsPullQuote(page, quote) };

    /// <summary>Whether a kept segment names who is quoted behind the quotation whose last block is given.</summary>
    private static bool IsAttributedBehind(AssemblyContext context, int segment, int lastBlock, in Place quote)
    {
        if (quote.Owner < 0 || segment >= context.Segments.Count || context.Objects.ComesBefore(context.Segments[segment]))
        {
            return false;
        }

        PageSegment behind = context.Segments[segment];
        return behind.Block == lastBlock + 1 && behind.Block == context.Page.Elements[quote.Owner].EndBlock
            && context.Page.Elements[quote.Owner].Tag == HtmlTag.Blockquote
            && context.PlaceOf(segment) is { Kind: StructureKind.Paragraph or StructureKind.Caption or StructureKind.List }
            && Quotations.IsAttribution(context.Page, behind.Block, quote.Owner);
    }

    private static bool Continues(AssemblyContext context, int segment, in Place place, bool begun) =>
        context.Page.Format == PageFormat.Text
            ? context.Page.Blocks[context.Segments[segment].Block].Shape == BlockShape.Quote
            : context.IsIn(segment, place) && !(begun && context.Objects.ComesBefore(context.Segments[segment]));

    private static string TrimDash(ReadOnlySpan<char> line) => line.TrimStart("—–―- ").Trim().ToString();

    private static string? SourceOf(PageDocument page, int quote)
    {
        ReadOnlySpan<char> source = quote < 0 ? [] : page.Attribute(quote, AttributeName.Cite).Trim();
        if (source.IsEmpty && quote >= 0 && PostNames.IsDrawnByAScript(page.Attribute(quote, AttributeName.Class)))
        {
            // The last link of a post that a script would draw leads to it.
            source = Links.LastIn(page, quote);
        }

        return source.IsEmpty ? null : Links.Resolve(page.Url, source);
    }

    private static bool IsPullQuote(PageDocument page, int quote)
    {
        int parent = quote < 0 ? -1 : page.Elements[quote].Parent;
        return (quote >= 0 && Vocabulary.IsPullQuote(page, quote)) || (parent >= 0 && (page.Elements[parent].Tag == HtmlTag.Aside || Vocabulary.IsPullQuote(page, parent)));
    }
}
