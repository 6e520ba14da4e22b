using ArticleCleaner.Blocks;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Boilerplate.Phrases;

/// <summary>Lines that are, or start with, what pages of any site write around articles. One rule per topic of the phrase lists.</summary>
/// <param name="id">The rule's id.</param>
/// <param name="topic">The topic of the lists.</param>
/// <param name="kind">What such a line is.</param>
/// <param name="reason">Why it is marked.</param>
/// <param name="whole">What follows when the line is the phrase and nothing else.</param>
/// <param name="label">What follows when the phrase is a label with something behind its colon.</param>
/// <param name="part">What follows when the line goes on after the phrase, or holds it.</param>
/// <param name="maxWords">A line with more words than this is a paragraph that happens to hold a phrase.</param>
/// <param name="sureness">Factor on the confidence: less than 1 lets other rules name the line first.</param>
internal sealed class PhraseLineRule(
    string id, PhraseTopic topic, BoilerplateKind kind, string reason, MarkEffect whole, MarkEffect label, MarkEffect part, int maxWords = 30, double sureness = 1) : IBoilerplateRule
{
    /// <summary>What stands before a button in its bar or box: its like, or a form's field.</summary>
    private static readonly TopicSet Buttons = TopicSet.Of(PhraseTopic.Share, PhraseTopic.Print, PhraseTopic.Follow, PhraseTopic.Newsletter, PhraseTopic.Form);

    /// <summary>Longer lines that end as a sentence explain something: "Label: an optional attribute for a name."</summary>
    private const int MaxWordsOfTags = 8;

    /// <summary>The same button so many times in a row is what is left of a table's row.</summary>
    private const int LeastOfRow = 3;

    /// <summary>Blocks looked at for prose behind a line.</summary>
    private const int BlocksBehind = 6;

    private const string Code = "'\"`()<>{}[]=;_$\\“”‘’„«";

    public string Id => id;

    public void Apply(RuleContext context)
    {
        int named = -1;
        int removed = -1;
        foreach (PhraseMatch match in context.Phrases.Of(topic))
        {
            if (match.Block == removed || !IsLine(context, match))
            {
                continue;
            }

            bool isWhole = match.AtBlockStart && match.AtBlockEnd;
            MarkEffect effect = isWhole ? whole : match.Anchor == PhraseAnchor.Label ? label : part;
            if (effect == MarkEffect.Names && isWhole && topic == PhraseTopic.Related && HeadsNothing(context, match.Block))
            {
                effect = MarkEffect.Removes;
            }

            if (effect == MarkEffect.Names && !isWhole && topic == PhraseTopic.App && EndsProse(context, match.Block))
            {
                effect = MarkEffect.Removes;
            }

            if (effect == MarkEffect.Removes && kind == BoilerplateKind.ImageCredit)
            {
                effect = context.CaptionEffect;
            }

            if (effect == MarkEffect.Removes && IsDoubtful(context, match, isWhole))
            {
                effect = MarkEffect.Names;
            }

            if (effect == MarkEffect.Names && match.Block == named)
            {
                continue;
            }

            (named, removed) = (match.Block, effect == MarkEffect.Removes ? match.Block : removed);
            string found = context.Page.Text.Slice(match.Start, match.End - match.Start).ToString();
            context.MarkBlock(match.Block, this, kind, reason, (isWhole ? 0.92 : 0.85) * sureness, effect, $"\"{found}\"");
        }
    }

    /// <summary>The same words as part of an article: an item of a numbered list, a word of code, the heading of a paragraph.</summary>
    private bool IsDoubtful(RuleContext context, PhraseMatch match, bool isWhole)
    {
        ref PageBlock block = ref context.Page.Blocks[match.Block];
        ReadOnlySpan<char> text = context.TextOf(match.Block);
        if (block.MarkerLength > 0 && char.IsAsciiDigit(text[0]))
        {
            return true;
        }

        if (!isWhole)
        {
            bool explains = topic == PhraseTopic.Tags && context.Statistics[match.Block].EndsSentence && context.Statistics[match.Block].Words > MaxWordsOfTags;
            bool asks = topic == PhraseTopic.Consent && text[^1] == '?';
            return explains || asks || text.ContainsAny("{}<=;") || (context.IsText && match.Anchor == PhraseAnchor.Label && char.IsLower(context.Page.Text.Span[match.Start]));
        }

        ReadOnlySpan<char> after = context.Page.Text.Slice(match.End, block.End - match.End);
        ReadOnlySpan<char> before = text[block.MarkerLength..(match.Start - block.Start)];
        if (before.ContainsAny(Code) || after.ContainsAny(Code) || after.Contains('?'))
        {
            return true;
        }

        if (BrokenLines.GoesOn(context, match.Block) || BrokenLines.IsInListing(context, match.Block))
        {
            return true;
        }

        // "E-mail" before an address labels it, and so do the heads of a table and the terms of a list.
        if (topic is PhraseTopic.Print or PhraseTopic.Form
            && (IsTerm(context.Page, block) || (match.Block + 1 < context.BlockCount && context.TextOf(match.Block + 1).Contains('@'))))
        {
            return true;
        }

        // A row of a table that lost its cells; what stands in the rows above and below is judged by nobody.
        if (topic == PhraseTopic.Action && context.Options.AlreadyExtracted && IsRow(context, match.Block))
        {
            return true;
        }

        // "Download the app" also heads the first step of an instruction.
        if (topic == PhraseTopic.App && block.Shape == BlockShape.Heading)
        {
            return true;
        }

        if (topic is PhraseTopic.Advertisement or PhraseTopic.Skip or PhraseTopic.ReadingTime or PhraseTopic.Counter)
        {
            return false;
        }

        ReadOnlySpan<char> phrase = text[(match.Start - block.Start)..(match.End - block.Start)];
        bool oneWord = TextScanner.IsUnspaced(phrase[0]) ? phrase.Length <= 4 : !phrase.Contains(' ');
        return (oneWord && (char.IsLower(context.Page.Text.Span[match.Start]) || IsAlone(context, match.Block))) || (HeadsProse(context, match.Block) && !context.Phrases.IsPhrase(match.Block - 1, Buttons));
    }

    /// <summary>Whether the line stands three times or more in a row.</summary>
    private static bool IsRow(RuleContext context, int block)
    {
        int first = block;
        int end = block + 1;
        ulong hash = context.Statistics[block].TextHash;
        while (first > 0 && end - first < LeastOfRow && context.Statistics[first - 1].TextHash == hash)
        {
            first--;
        }

        while (end < context.BlockCount && end - first < LeastOfRow && context.Statistics[end].TextHash == hash)
        {
            end++;
        }

        return end - first >= LeastOfRow;
    }

    private static bool IsTerm(PageDocument page, in PageBlock block) =>
        block.Shape == BlockShape.Cell || (block.Container >= 0 && page.Elements[block.Container].Tag == HtmlTag.Dt);

    /// <summary>In flattened text one word alone among the lines of an article is a heading or an answer; beside its like it is a bar of buttons.</summary>
    private static bool IsAlone(RuleContext context, int block) =>
        context.IsText && !context.Phrases.IsPhrase(block - 1) && !context.Phrases.IsPhrase(block + 1);

    /// <summary>In flattened text: what it headed is gone, the next line is a button or a label, or there is none.</summary>
    private static bool HeadsNothing(RuleContext context, int block) =>
        context.IsText && block > 0 && (block + 1 == context.BlockCount || context.Phrases.IsPhrase(block + 1));

    /// <summary>Behind the last paragraph a sentence about the site's app is no step of an instruction.</summary>
    private static bool EndsProse(RuleContext context, int block)
    {
        int end = Math.Min(context.BlockCount, block + 1 + BlocksBehind);
        bool ends = context.Page.Blocks[block].Shape == BlockShape.Paragraph && context.Page.Blocks[block].MarkerLength == 0 && block > 0 && context.Statistics[block - 1].IsProse;
        for (int i = block + 1; i < end && ends; i++)
        {
            ends = !context.Statistics[i].IsProse;
        }

        return ends;
    }

    private static bool HeadsProse(RuleContext context, int block) =>
        (context.IsText || context.Page.Blocks[block].Shape == BlockShape.Heading)
        && block + 1 < context.BlockCount && context.Statistics[block + 1].IsProse;

    private bool IsLine(RuleContext context, PhraseMatch match)
    {
        ref PageBlock block = ref context.Page.Blocks[match.Block];
        bool anywhere = match.Anchor is PhraseAnchor.Anywhere or PhraseAnchor.End;
        return (anywhere || match.AtBlockStart)
            && context.Statistics[match.Block].Words <= maxWords
            && block.Shape is not (BlockShape.Code or BlockShape.Quote);
    }
}
