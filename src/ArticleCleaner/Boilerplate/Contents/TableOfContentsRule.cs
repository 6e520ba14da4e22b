using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate.Phrases;

namespace ArticleCleaner.Boilerplate.Contents;

/// <summary>
/// The title of a table of contents and the entries under it, which are the page's own headings listed once more. A title
/// with nothing under it is what an extractor leaves of one.
/// </summary>
internal sealed class TableOfContentsRule : IBoilerplateRule
{
    private const int MaxEntryWords = 25;
    private const int MinEntries = 2;
    private const string Leader = "....";

    public string Id => "contents.table-of-contents";

    public void Apply(RuleContext context)
    {
        IReadOnlyList<PhraseMatch> titles = context.Phrases.Of(PhraseTopic.TableOfContents);
        if (titles.Count == 0)
        {
            return;
        }

        Dictionary<ulong, int> lastPlace = LastPlaces(context);
        int end = 0;
        int firstProse = context.Options.AlreadyExtracted ? FirstProse(context) : 0;
        foreach (PhraseMatch title in titles)
        {
            if (title.Block < end || !title.AtBlockStart)
            {
                continue;
            }

            int first = title.Block + 1;
            end = EndOfEntries(context, first, lastPlace);
            int entries = end - first;

            // "Contents" alone heads many things; "Table of contents" only one.
            bool isSure = title.Anchor == PhraseAnchor.Label && !(entries == 0 && context.Options.AlreadyExtracted && title.Block <= firstProse);
            bool remnant = entries == 0 && IsBetweenParagraphs(context, title.Block);
            if (!title.AtBlockEnd || !IsTitle(context, title) || (!isSure && !remnant && entries < MinEntries))
            {
                if (title.AtBlockEnd && IsTitle(context, title))
                {
                    context.MarkRun(context.Page.Blocks[title.Block].Start, context.Page.Blocks[end - 1].End, this, BoilerplateKind.TableOfContents, "May head a table of contents.", 0.5, MarkEffect.Names);
                }

                end = first;
                continue;
            }

            context.MarkBlock(title.Block, this, BoilerplateKind.TableOfContents,
                entries > 0 ? "Heads a table of contents." : "Heads a table of contents with nothing under it.", 0.96, MarkEffect.Removes);
            for (int i = first; i < end; i++)
            {
                context.MarkBlock(i, this, BoilerplateKind.TableOfContents, "An entry of the table of contents: the heading stands again further down.", 0.95, MarkEffect.Removes);
            }
        }
    }

    /// <summary>Index of the first paragraph; the number of blocks when there is none.</summary>
    private static int FirstProse(RuleContext context)
    {
        int first = 0;
        while (first < context.BlockCount && !context.Statistics[first].IsProse)
        {
            first++;
        }

        return first;
    }

    /// <summary>A paragraph before and a paragraph or heading behind: nothing that the line could head.</summary>
    private static bool IsBetweenParagraphs(RuleContext context, int block) =>
        block > 0 && block + 2 < context.BlockCount
        && context.Statistics[block - 1].IsProse
        && context.Page.Blocks[block + 1].Shape == BlockShape.Heading
        && context.Statistics[block + 2].IsProse;

    /// <summary>
    /// The end of the run of entries: short lines whose texts stand again behind the run, in the same order, or links into
    /// the page itself.
    /// </summary>
    private static int EndOfEntries(RuleContext context, int first, Dictionary<ulong, int> lastPlace)
    {
        int end = first;
        int place = first;
        for (; end < context.BlockCount && context.Statistics[end].Words <= MaxEntryWords; end++)
        {
            bool prose = context.Statistics[end].IsProse;
            if (prose || context.TextOf(end).ContainsAny("{};=<>"))
            {
                break;
            }

            int again = HashOf(context, end) is ulong hash and not 0 ? lastPlace.GetValueOrDefault(hash) : 0;
            if (again > Math.Max(place, end))
            {
                place = again;
            }
            else if (!IsLinkIntoPage(context.Page, end))
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Nothing but the phrase and a colon or bracket, and not a lower-case word of code.</summary>
    private static bool IsTitle(RuleContext context, PhraseMatch match)
    {
        ReadOnlySpan<char> after = context.Page.Text.Slice(match.End, context.Page.Blocks[match.Block].End - match.End);
        return !char.IsLower(context.Page.Text.Span[match.Start]) && !after.ContainsAny("\"'`(){};.?");
    }

    private static bool IsLinkIntoPage(PageDocument page, int block)
    {
        ref PageBlock candidate = ref page.Blocks[block];
        if (candidate.LinkChars * 2 < candidate.Length)
        {
            return false;
        }

        foreach (ref readonly InlineRun run in page.Inlines.Span.Slice(candidate.FirstInline, candidate.InlineCount))
        {
            if (run.Kind == InlineKind.Link && run.Element >= 0 && page.Attribute(run.Element, AttributeName.Href) is ['#', _, ..])
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<ulong, int> LastPlaces(RuleContext context)
    {
        var places = new Dictionary<ulong, int>();
        for (int i = 0; i < context.BlockCount; i++)
        {
            if (context.Statistics[i].Words <= MaxEntryWords && HashOf(context, i) is ulong hash and not 0)
            {
                places[hash] = i;
            }
        }

        return places;
    }

    /// <summary>Hash of a line's words without the numbers it starts with ("2.1 Setting up") or the dots that lead to a page number, 0 when it has none.</summary>
    private static ulong HashOf(RuleContext context, int block)
    {
        ref PageBlock source = ref context.Page.Blocks[block];
        ReadOnlySpan<char> text = context.TextOf(block)[source.MarkerLength..];
        int leader = text.IndexOf(Leader);
        var reader = new WordReader(leader < 0 ? text : text[..leader]);
        ulong hash = 0;
        bool any = false;
        while (reader.Next(out Word word))
        {
            if (any || word.Hash != WordReader.Number)
            {
                hash = (hash ^ word.Hash) * 1099511628211;
                any = true;
            }
        }

        return hash;
    }
}
