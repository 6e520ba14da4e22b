using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Makes quotations: the paragraphs of one quotation are one block, with who is quoted as its last line.</summary>
internal static class QuoteAssembler
{
    /// <summary>Longest line behind a dash that is taken to name who is quoted, in characters.</summary>
    private const int MaxAttributionLength = 120;

    public static int Add(AssemblyContext context, int first, in Place place)
    {
        PageDocument page = context.Page;
        int lastStart = 0;
        int last = first;
        int paragraphs = 0;
        int i = first;
        while (i < context.Segments.Count && Continues(context, i, place, paragraphs > 0))
        {
            lastStart = context.Text.Length + (paragraphs > 0 ? 1 : 0);
            last = i;
            paragraphs++;
            i = context.NextKept(context.Text.Append(context.Segments, i, '\n'));
        }

        string? attribution = null;
        int figure = place.Owner < 0 ? -1 : page.Closest(place.Owner, HtmlTag.Figure);
        if (figure >= 0 && i < context.Segments.Count && context.PlaceOf(i) is { Kind: StructureKind.Caption } caption && page.Elements[caption.Owner].Parent == figure)
        {
            lastStart = context.Text.Length + 1;
            i = context.NextKept(context.Text.Append(context.Segments, i, '\n'));
            attribution = TrimDash(context.Text.Text[lastStart..]);
        }
        else if (paragraphs > 1 && (IsCited(page, page.Blocks[context.Segments[last].Block].Element, place.Owner) || StartsWithDash(context.Text.Text[lastStart..])))
        {
            attribution = TrimDash(context.Text.Text[lastStart..]);
        }

        context.Add(
            new QuoteBlock
            {
                Text = context.Text.TakeText(),
                Inlines = context.Text.TakeInlines(),
                Spans = context.Text.TakeSpans(),
                Attribution = attribution,
                Source = SourceOf(page, place.Owner),
                IsPullQuote = place.Owner >= 0 && (Vocabulary.IsPullQuote(page, place.Owner) || IsInPullQuote(page, place.Owner)),
            },
            place,
            Math.Max(0, place.Owner));
        return i;
    }

    private static bool Continues(AssemblyContext context, int segment, in Place place, bool begun) =>
        context.Page.Format == PageFormat.Text
            ? context.Page.Blocks[context.Segments[segment].Block].Shape == BlockShape.Quote
            : context.IsIn(segment, place) && !(begun && context.Objects.ComesBefore(context.Segments[segment]));

    private static bool IsCited(PageDocument page, int element, int quote)
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

    private static bool StartsWithDash(ReadOnlySpan<char> line) =>
        line.Length is > 2 and <= MaxAttributionLength && line[0] is '—' or '–' or '―' && !line[1..].TrimStart().IsEmpty && !line.Contains('\n');

    private static string TrimDash(ReadOnlySpan<char> line) => line.TrimStart("—–―- ").Trim().ToString();

    private static string? SourceOf(PageDocument page, int quote)
    {
        ReadOnlySpan<char> source = quote < 0 ? [] : page.Attribute(quote, AttributeName.Cite).Trim();
        if (source.IsEmpty && quote >= 0 && IsEmbeddedPost(page, quote))
        {
            source = LastLink(page, quote);
        }

        return source.IsEmpty ? null : Links.Resolve(page.Url, source);
    }

    /// <summary>A post of a network that a script would draw: its last link leads to it.</summary>
    private static bool IsEmbeddedPost(PageDocument page, int quote) =>
        Vocabulary.ClassContains(page, quote, "twitter-tweet") || Vocabulary.ClassContains(page, quote, "twitter-video") || Vocabulary.ClassContains(page, quote, "instagram-media")
        || Vocabulary.ClassContains(page, quote, "bluesky-embed") || Vocabulary.ClassContains(page, quote, "mastodon-embed") || Vocabulary.ClassContains(page, quote, "reddit-embed");

    private static ReadOnlySpan<char> LastLink(PageDocument page, int quote)
    {
        for (int i = page.Elements[quote].End - 1; i > quote; i--)
        {
            if (page.Elements[i].Tag == HtmlTag.A && page.Attribute(i, AttributeName.Href).Trim() is { IsEmpty: false } target)
            {
                return target;
            }
        }

        return [];
    }

    private static bool IsInPullQuote(PageDocument page, int quote)
    {
        int parent = page.Elements[quote].Parent;
        return parent >= 0 && (page.Elements[parent].Tag == HtmlTag.Aside || Vocabulary.IsPullQuote(page, parent));
    }
}
