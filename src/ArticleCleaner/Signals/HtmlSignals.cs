using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>
/// Measures the blocks of an HTML page: one pass over the tree and one over the blocks, then a row of signals for any block on
/// demand. The same code serves training and use.
/// </summary>
internal sealed class HtmlSignals
{
    /// <summary>Number of signals of a block.</summary>
    public const int Count = (int)HtmlSignal.IsListing + 1;

    private const int Containers = 5;
    private const float Far = 99;

    private readonly MarkupTokens _tokens = new();
    private readonly float[] _types = new float[ModelVocabulary.PageTypes];
    private readonly BlockSections _sections = new();
    private readonly StopWordCounts _stopWords = new();
    private PageDocument _page = new();
    private TextScan _scan = new();
    private ModelVocabulary _vocabulary = new([], [], [], []);

    public ElementSignals Elements { get; } = new();

    public TitleMatcher Title { get; } = new();

    public BlockSums Sums { get; } = new();

    public BlockGroups Groups { get; } = new();

    public PageSignals PageSignals { get; } = new();

    /// <summary>Measures a page. The blocks' rows are available until the next page.</summary>
    public void Run(PageDocument page, TextScan scan, ModelVocabulary vocabulary)
    {
        (_page, _scan, _vocabulary) = (page, scan, vocabulary);
        _stopWords.Run(scan, page.Blocks.Count);
        Sums.Run(page, scan);
        _tokens.Run(page);
        Elements.Run(page, _tokens, vocabulary);
        Groups.Run(page, scan, Elements, Sums);
        Title.Run(page, scan);
        _sections.Run(page, scan, vocabulary);
        PageSignals.Run(page, scan, Sums, Groups, Title, _stopWords, _tokens, vocabulary);
    }

    /// <summary>Sets what is believed of the page's type, for the rows that follow.</summary>
    public void UseTypes(ReadOnlySpan<float> probabilities) => probabilities.CopyTo(_types);

    /// <summary>Fills the row of a block.</summary>
    public void Fill(int block, Span<float> row)
    {
        FillText(block, row);
        FillElement(block, row);
        FillRepetition(block, row);
        FillPlace(block, row);
        FillContainers(block, row);
        FillPage(row);
    }

    private void FillText(int index, Span<float> row)
    {
        ref PageBlock block = ref _page.Blocks[index];
        ref readonly BlockStatistics text = ref _scan.Statistics[index];
        float words = Math.Max(1, text.Words);
        float chars = Math.Max(1, block.Length);
        Set(row, HtmlSignal.Words, text.Words);
        Set(row, HtmlSignal.CharsPerWord, chars / words);
        Set(row, HtmlSignal.LinkDensity, (float)text.LinkDensity);
        Set(row, HtmlSignal.Links, block.Links);
        Set(row, HtmlSignal.StopWordShare, _stopWords.IsKnown ? _stopWords[index] / words : StopWords.Unknown);
        Set(row, HtmlSignal.CommasPerWord, text.Commas / words);
        Set(row, HtmlSignal.SentenceEnds, text.SentenceEnds);
        Set(row, HtmlSignal.SentenceEndsPerWord, text.SentenceEnds / words);
        Set(row, HtmlSignal.EndsSentence, text.EndsSentence ? 1 : 0);
        Set(row, HtmlSignal.DigitShare, text.Digits / chars);
        Set(row, HtmlSignal.CapitalWordShare, text.CapitalWords / words);
        Set(row, HtmlSignal.CapitalShare, text.Capitals / chars);
        Set(row, HtmlSignal.SymbolShare, text.Symbols / chars);
        Set(row, HtmlSignal.BoldShare, block.BoldChars / chars);
        Set(row, HtmlSignal.Prices, text.Prices);
        Set(row, HtmlSignal.Year, text.Digits is >= 4 and <= 16 && text.Words <= 12 ? 1 : 0);
        Set(row, HtmlSignal.PhraseScore, _vocabulary.TryScore(PhraseToken(text), out float score) ? score : 0);
    }

    /// <summary>The vocabulary's token of a short block's text.</summary>
    public static uint PhraseToken(in BlockStatistics text) =>
        text.Words is > 0 and <= 6 ? (uint)(text.TextHash ^ (text.TextHash >> 32)) ^ 0xA5A5A5A5 : 0;

    /// <summary>The vocabulary's token of the section under a heading.</summary>
    public static uint SectionToken(in BlockStatistics heading) => PhraseToken(heading) * 0x9E3779B1;

    private void FillElement(int index, Span<float> row)
    {
        ref PageBlock block = ref _page.Blocks[index];
        ref PageElement container = ref _page.Elements[block.Container];
        ref readonly ElementFacts facts = ref Elements[block.Container];
        int parent = container.Parent;
        int grandparent = parent < 0 ? -1 : _page.Elements[parent].Parent;
        ElementFlags flags = _page.Elements[block.Element].Flags | container.Flags;
        Set(row, HtmlSignal.Shape, (int)block.Shape);
        Set(row, HtmlSignal.Level, block.Level);
        Set(row, HtmlSignal.Tag, (int)container.Tag);
        Set(row, HtmlSignal.ParentTag, parent < 0 ? 0 : (int)_page.Elements[parent].Tag);
        Set(row, HtmlSignal.Depth, container.Depth);
        Set(row, HtmlSignal.Hidden, (flags & ElementFlags.Hidden) != 0 ? 1 : 0);
        Set(row, HtmlSignal.NoScript, (flags & ElementFlags.NoScript) != 0 ? 1 : 0);
        Set(row, HtmlSignal.Template, (flags & ElementFlags.Template) != 0 ? 1 : 0);
        Set(row, HtmlSignal.Marker, block.MarkerLength);
        Set(row, HtmlSignal.OwnMin, facts.OwnMin);
        Set(row, HtmlSignal.OwnMax, facts.OwnMax);
        Set(row, HtmlSignal.ParentMin, parent < 0 ? 0 : Elements[parent].OwnMin);
        Set(row, HtmlSignal.ParentMax, parent < 0 ? 0 : Elements[parent].OwnMax);
        Set(row, HtmlSignal.GrandparentMin, grandparent < 0 ? 0 : Elements[grandparent].OwnMin);
        Set(row, HtmlSignal.GrandparentMax, grandparent < 0 ? 0 : Elements[grandparent].OwnMax);
        Set(row, HtmlSignal.ChainMin, facts.ChainMin);
        Set(row, HtmlSignal.ChainMax, facts.ChainMax);
        Set(row, HtmlSignal.ChainMean, facts.ChainMean);
        for (int i = 0; i < Landmarks.Count; i++)
        {
            row[(int)HtmlSignal.ToArticle + i] = facts.Landmarks[i] < 0 ? Far : container.Depth - facts.Landmarks[i];
        }

        // Inline landmarks (a link around the whole block) lie below the container.
        for (int i = block.Element; i > block.Container; i = _page.Elements[i].Parent)
        {
            int kind = Landmarks.KindOf(_page.Elements[i].Tag);
            row[(int)HtmlSignal.ToArticle + Math.Max(0, kind)] = kind < 0 ? row[(int)HtmlSignal.ToArticle] : 0;
        }
    }

    private void FillRepetition(int index, Span<float> row)
    {
        ref PageBlock block = ref _page.Blocks[index];
        float pageWords = Math.Max(1, Sums.Page.Words);
        GroupTotals slot = Groups.Slot(index);
        Set(row, HtmlSignal.SlotCount, slot.Count);
        Set(row, HtmlSignal.SlotWords, slot.MeanWords);
        Set(row, HtmlSignal.SlotLinks, slot.LinkDensity);
        Set(row, HtmlSignal.SlotShare, slot.Words / pageWords);
        Set(row, HtmlSignal.SlotRank, (float)Groups.SlotRank(index) / slot.Count);
        Set(row, HtmlSignal.TextCount, Groups.TextCount(index));
        Set(row, HtmlSignal.TextRank, Groups.TextRank(index));
        row[(int)HtmlSignal.CardSiblings..((int)HtmlSignal.RowLinks + 1)].Clear();
        int card = Groups.WideCardOf(block.Container);
        if (card >= 0)
        {
            GroupTotals cards = Groups.Siblings(card);
            ref PageElement element = ref _page.Elements[card];
            BlockTotals own = Sums.Between(element.FirstBlock, element.EndBlock);
            Set(row, HtmlSignal.CardSiblings, cards.Count);
            Set(row, HtmlSignal.CardRank, (float)Groups.SiblingRank(card) / cards.Count);
            Set(row, HtmlSignal.CardWords, own.Words);
            Set(row, HtmlSignal.CardMeanWords, cards.MeanWords);
            Set(row, HtmlSignal.CardLinks, cards.LinkDensity);
            Set(row, HtmlSignal.CardBlocks, own.Blocks);
            Set(row, HtmlSignal.CardPlace, (float)(index - element.FirstBlock) / Math.Max(1, own.Blocks));
            Set(row, HtmlSignal.CardsShare, cards.Words / pageWords);
            Set(row, HtmlSignal.CardMin, Elements[card].OwnMin);
            Set(row, HtmlSignal.CardMax, Elements[card].OwnMax);
        }

        int repeated = Groups.CardOf(block.Container);
        if (repeated >= 0)
        {
            GroupTotals rows = Groups.Siblings(repeated);
            Set(row, HtmlSignal.RowSiblings, rows.Count);
            Set(row, HtmlSignal.RowRank, (float)Groups.SiblingRank(repeated) / rows.Count);
            Set(row, HtmlSignal.RowMeanWords, rows.MeanWords);
            Set(row, HtmlSignal.RowLinks, rows.LinkDensity);
        }
    }

    private void FillPlace(int index, Span<float> row)
    {
        int count = _page.Blocks.Count;
        int before = Sums.WordsBetween(0, index);
        float pageWords = Math.Max(1, Sums.Page.Words);
        Set(row, HtmlSignal.BlockPlace, (float)index / count);
        Set(row, HtmlSignal.WordPlace, before / pageWords);
        Set(row, HtmlSignal.WordsBefore, before);
        Set(row, HtmlSignal.FromMainHeading, Title.MainHeading < 0 ? -9999 : index - Title.MainHeading);
        Set(row, HtmlSignal.FromTitle, Title.Block < 0 ? -9999 : index - Title.Block);
        Set(row, HtmlSignal.WordsFromTitle, Title.Block < 0 ? -99999 : before - Sums.WordsBetween(0, Title.Block));
        Set(row, HtmlSignal.IsTitle, index == Title.Block ? 1 : 0);
        Set(row, HtmlSignal.TitleAgreement, Title.Agreement);
        BlockSection section = _sections[index];
        BlockTotals total = Sums.Between(section.Start, section.End);
        Set(row, HtmlSignal.HeadingLevel, section.Level);
        Set(row, HtmlSignal.FromHeading, index - section.Start);
        Set(row, HtmlSignal.SectionWords, total.Words);
        Set(row, HtmlSignal.SectionLinks, total.LinkDensity);
        Set(row, HtmlSignal.SectionBlocks, total.Blocks);
        Set(row, HtmlSignal.SectionScore, section.Score);
        Set(row, HtmlSignal.OuterSectionScore, section.OuterScore);
        Set(row, HtmlSignal.PreviousWords, index == 0 ? 0 : _scan.Statistics[index - 1].Words);
        Set(row, HtmlSignal.PreviousLinks, index == 0 ? 0 : (float)_scan.Statistics[index - 1].LinkDensity);
        Set(row, HtmlSignal.NextWords, index + 1 == count ? 0 : _scan.Statistics[index + 1].Words);
        Set(row, HtmlSignal.NextLinks, index + 1 == count ? 0 : (float)_scan.Statistics[index + 1].LinkDensity);
        BlockTotals around = Sums.Between(Math.Max(0, index - 4), Math.Min(count, index + 5));
        Set(row, HtmlSignal.AroundProse, around.ProseWords);
    }

    private void FillContainers(int index, Span<float> row)
    {
        float pageWords = Math.Max(1, Sums.Page.Words);
        int words = _scan.Statistics[index].Words;
        int filled = 0;
        for (int i = _page.Blocks[index].Container; i >= 0 && filled < Containers; i = _page.Elements[i].Parent)
        {
            ref PageElement element = ref _page.Elements[i];
            if (Sums.WordsBetween(element.FirstBlock, element.EndBlock) <= words)
            {
                continue;
            }

            BlockTotals total = Sums.Between(element.FirstBlock, element.EndBlock);
            words = total.Words;
            Span<float> part = row.Slice((int)HtmlSignal.Words1 + (7 * filled++), 7);
            part[0] = total.Words;
            part[1] = total.LinkDensity;
            part[2] = total.Blocks;
            part[3] = total.WordsPerBlock;
            part[4] = total.Share(total.ParagraphWords);
            part[5] = total.Share(total.SentenceEnds);
            part[6] = total.Words / pageWords;
        }

        row[((int)HtmlSignal.Words1 + (7 * filled))..((int)HtmlSignal.Share5 + 1)].Fill(-1);
    }

    private void FillPage(Span<float> row)
    {
        PageSignals page = PageSignals;
        Set(row, HtmlSignal.PageWords, page[PageSignal.Words]);
        Set(row, HtmlSignal.PageBlocks, page[PageSignal.Blocks]);
        Set(row, HtmlSignal.PageLinks, page[PageSignal.LinkDensity]);
        Set(row, HtmlSignal.PageProse, page[PageSignal.ProseShare]);
        Set(row, HtmlSignal.PageParagraphs, page[PageSignal.ParagraphShare]);
        Set(row, HtmlSignal.PageLongest, page[PageSignal.LongestBlock]);
        Set(row, HtmlSignal.PageHeadings, page[PageSignal.Headings]);
        Set(row, HtmlSignal.PageListItems, page[PageSignal.ListItemsPerBlock]);
        Set(row, HtmlSignal.PageCells, page[PageSignal.CellsPerBlock]);
        Set(row, HtmlSignal.PagePrices, page[PageSignal.PricesPerBlock]);
        Set(row, HtmlSignal.PageTimes, page[PageSignal.TimesPerBlock]);
        Set(row, HtmlSignal.PageSlotShare, page[PageSignal.LargestSlotShare]);
        Set(row, HtmlSignal.PageCardsShare, page[PageSignal.LargestCardsShare]);
        Set(row, HtmlSignal.PageStopWords, page[PageSignal.StopWords]);
        _types.CopyTo(row[(int)HtmlSignal.IsArticle..]);
    }

    private static void Set(Span<float> row, HtmlSignal signal, float value) => row[(int)signal] = value;
}
