using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>Measures an HTML page as a whole, from what the other signals counted; linear in its elements and blocks.</summary>
internal sealed class PageSignals
{
    public const int Count = (int)PageSignal.DeclaredListingScore + 1;

    /// <summary>Items of no meaning that are counted in with the known ones, so that few of them say little.</summary>
    private const int Unknown = 10;

    private readonly float[] _row = new float[Count];
    private readonly PageItems _items = new();

    /// <summary>The values, by <see cref="PageSignal"/>.</summary>
    public ReadOnlySpan<float> Row => _row;

    /// <summary>The page's items that may tell its type.</summary>
    public ReadOnlySpan<uint> Items => _items.Items;

    /// <summary>How many of the items, from the first on, are what the page says of itself rather than markup.</summary>
    public int DeclaredItems => _items.Declared;

    public float this[PageSignal signal]
    {
        get => _row[(int)signal];
        private set => _row[(int)signal] = value;
    }

    public void Run(PageDocument page, TextScan scan, BlockSums sums, BlockGroups groups, TitleMatcher title, StopWordCounts stopWords, MarkupTokens tokens, ModelVocabulary vocabulary)
    {
        _row.AsSpan().Clear();
        CountBlocks(page, scan, sums, groups, stopWords);
        CountElements(page, groups);
        ReadAddress(page);
        this[PageSignal.TitleAgreement] = title.Agreement;
        this[PageSignal.TitlePlace] = title.Block < 0 ? -1 : (float)title.Block / page.Blocks.Count;
        this[PageSignal.TitleWords] = title.Block < 0 ? 0 : scan.Statistics[title.Block].Words;
        _items.Run(page, tokens);
        ScoreTypes(_items.Items, _items.Declared, vocabulary, _row);
    }

    /// <summary>Fills in what the known items say of each page type: their mean, the highest, and the mean of the declared ones.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="declared">How many of them, from the first on, are declared.</param>
    /// <param name="vocabulary">What is known of items.</param>
    /// <param name="row">The page's row; changed.</param>
    public static void ScoreTypes(ReadOnlySpan<uint> items, int declared, ModelVocabulary vocabulary, Span<float> row)
    {
        const int Types = ModelVocabulary.PageTypes;
        ScoreTypes(items, vocabulary, row.Slice((int)PageSignal.ArticleScore, Types), row.Slice((int)PageSignal.BestArticleScore, Types));
        Span<float> best = stackalloc float[Types];
        ScoreTypes(items[..declared], vocabulary, row.Slice((int)PageSignal.DeclaredArticleScore, Types), best);
    }

    private static void ScoreTypes(ReadOnlySpan<uint> items, ModelVocabulary vocabulary, Span<float> mean, Span<float> best)
    {
        mean.Clear();
        best.Clear();
        int known = 0;
        foreach (uint item in items)
        {
            ReadOnlySpan<float> types = vocabulary.TypesOf(item);
            for (int i = 0; i < types.Length; i++)
            {
                mean[i] += types[i];
                best[i] = Math.Max(best[i], types[i]);
            }

            known += types.IsEmpty ? 0 : 1;
        }

        foreach (ref float score in mean)
        {
            score /= known + Unknown;
        }
    }

    private void CountBlocks(PageDocument page, TextScan scan, BlockSums sums, BlockGroups groups, StopWordCounts stopWords)
    {
        BlockTotals total = sums.Page;
        int count = page.Blocks.Count, headings = 0, mainHeadings = 0, items = 0, cells = 0, code = 0, quotes = 0, longest = 0, linked = 0;
        int repeated = 0, letters = 0, digits = 0, largest = -1;
        for (int i = 0; i < count; i++)
        {
            ref PageBlock block = ref page.Blocks[i];
            ref readonly BlockStatistics statistics = ref scan.Statistics[i];
            headings += block.Shape == BlockShape.Heading ? 1 : 0;
            mainHeadings += block.Shape == BlockShape.Heading && block.Level == 1 ? 1 : 0;
            items += block.Shape == BlockShape.ListItem ? 1 : 0;
            cells += block.Shape == BlockShape.Cell ? 1 : 0;
            code += block.Shape == BlockShape.Code ? statistics.Words : 0;
            quotes += block.Shape == BlockShape.Quote ? statistics.Words : 0;
            longest = Math.Max(longest, statistics.Words);
            linked += statistics.LinkDensity > 0.6 ? 1 : 0;
            repeated += groups.TextRank(i) > 0 ? statistics.Words : 0;
            letters += statistics.Letters;
            digits += statistics.Digits;
            largest = largest < 0 || groups.Slot(i).Words > groups.Slot(largest).Words ? i : largest;
        }

        float blocks = Math.Max(1, count);
        this[PageSignal.Words] = total.Words;
        this[PageSignal.Blocks] = count;
        this[PageSignal.WordsPerBlock] = total.WordsPerBlock;
        this[PageSignal.LinkDensity] = total.LinkDensity;
        this[PageSignal.ProseShare] = total.Share(total.ProseWords);
        this[PageSignal.ParagraphShare] = total.Share(total.ParagraphWords);
        this[PageSignal.LongestBlock] = longest;
        this[PageSignal.LongestBlockShare] = total.Share(longest);
        this[PageSignal.SentenceEndsPerBlock] = total.SentenceEnds / blocks;
        this[PageSignal.CommasPerWord] = total.Share(total.Commas);
        this[PageSignal.PricesPerBlock] = total.Prices / blocks;
        this[PageSignal.Headings] = headings;
        this[PageSignal.HeadingsPerBlock] = headings / blocks;
        this[PageSignal.MainHeadings] = mainHeadings;
        this[PageSignal.ListItemsPerBlock] = items / blocks;
        this[PageSignal.CellsPerBlock] = cells / blocks;
        this[PageSignal.CodeWordShare] = total.Share(code);
        this[PageSignal.QuoteShare] = total.Share(quotes);
        this[PageSignal.LinkedBlockShare] = linked / blocks;
        this[PageSignal.RepeatedShare] = total.Share(repeated);
        this[PageSignal.DigitShare] = letters + digits == 0 ? 0 : (float)digits / (letters + digits);
        this[PageSignal.StopWords] = stopWords.IsKnown ? total.Share(stopWords.Total) : StopWords.Unknown;
        if (largest >= 0)
        {
            GroupTotals slot = groups.Slot(largest);
            this[PageSignal.LargestSlot] = slot.Count;
            this[PageSignal.LargestSlotShare] = total.Share(slot.Words);
            this[PageSignal.LargestSlotLinks] = slot.LinkDensity;
        }
    }

    private void CountElements(PageDocument page, BlockGroups groups)
    {
        int times = 0, forms = 0, inputs = 0, articles = 0, tables = 0, images = 0, embeds = 0, largest = -1;
        bool hasMain = false;
        for (int i = 0; i < page.Elements.Count; i++)
        {
            ref PageElement element = ref page.Elements[i];
            times += element.Tag == HtmlTag.Time ? 1 : 0;
            hasMain |= element.Tag == HtmlTag.Main;
            forms += element.Tag == HtmlTag.Form ? 1 : 0;
            inputs += element.Tag is HtmlTag.Input or HtmlTag.Select or HtmlTag.Textarea ? 1 : 0;
            articles += element.Tag == HtmlTag.Article ? 1 : 0;
            tables += element.Tag == HtmlTag.Table ? 1 : 0;
            if (element.EndBlock > element.FirstBlock && groups.WideCardOf(i) == i)
            {
                largest = largest < 0 || groups.Siblings(i).Words > groups.Siblings(largest).Words ? i : largest;
            }
        }

        foreach (ref readonly PageObject item in page.Objects.Span)
        {
            images += item.Kind == PageObjectKind.Image ? 1 : 0;
            embeds += item.Kind == PageObjectKind.Embed ? 1 : 0;
        }

        float blocks = Math.Max(1, page.Blocks.Count);
        this[PageSignal.HasMain] = hasMain ? 1 : 0;
        this[PageSignal.Times] = times;
        this[PageSignal.TimesPerBlock] = times / blocks;
        this[PageSignal.Forms] = forms;
        this[PageSignal.Inputs] = inputs;
        this[PageSignal.Articles] = articles;
        this[PageSignal.Tables] = tables;
        this[PageSignal.Images] = images;
        this[PageSignal.ImagesPerBlock] = images / blocks;
        this[PageSignal.Embeds] = embeds;
        if (largest >= 0)
        {
            GroupTotals cards = groups.Siblings(largest);
            this[PageSignal.LargestCards] = cards.Count;
            this[PageSignal.LargestCardsShare] = cards.Words / Math.Max(1, this[PageSignal.Words]);
            this[PageSignal.LargestCardWords] = cards.MeanWords;
        }
    }

    private void ReadAddress(PageDocument page)
    {
        foreach (ref readonly RawText raw in page.RawTexts.Span)
        {
            this[PageSignal.HasJsonLd] = page.Elements[raw.Element].Tag == HtmlTag.Script ? 1 : this[PageSignal.HasJsonLd];
        }

        this[PageSignal.PathDepth] = -1;
        if (page.Url is not { IsAbsoluteUri: true } url)
        {
            return;
        }

        ReadOnlySpan<char> path = url.AbsolutePath;
        this[PageSignal.PathDepth] = path.Trim('/').IsEmpty ? 0 : path.Trim('/').Count('/') + 1;
        this[PageSignal.PathLength] = path.Length;
        this[PageSignal.PathHyphens] = path.Count('-');
        this[PageSignal.PathIsRoot] = path.Length <= 1 ? 1 : 0;
        this[PageSignal.HasQuery] = url.Query.Length > 1 ? 1 : 0;
        int digits = 0;
        foreach (char c in path)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        this[PageSignal.PathDigits] = digits;
    }
}
