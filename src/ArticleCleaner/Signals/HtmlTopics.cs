namespace ArticleCleaner.Signals;

/// <summary>Which signals speak of what.</summary>
internal static class HtmlTopics
{
    private static readonly HtmlTopic[] BySignal = [.. Enum.GetValues<HtmlSignal>().Select(Find)];

    /// <summary>Number of topics, <see cref="HtmlTopic.None"/> included.</summary>
    public static int Count { get; } = Enum.GetValues<HtmlTopic>().Length;

    /// <summary>What each signal speaks of, by <see cref="HtmlSignal"/>.</summary>
    public static ReadOnlySpan<HtmlTopic> All => BySignal;

    private static HtmlTopic Find(HtmlSignal signal) => signal switch
    {
        HtmlSignal.Words or HtmlSignal.CharsPerWord => HtmlTopic.Words,
        HtmlSignal.LinkDensity or HtmlSignal.Links => HtmlTopic.Links,
        HtmlSignal.StopWordShare or (>= HtmlSignal.CommasPerWord and <= HtmlSignal.EndsSentence) => HtmlTopic.Sentences,
        HtmlSignal.CapitalWordShare or HtmlSignal.CapitalShare => HtmlTopic.Capitals,
        HtmlSignal.DigitShare or HtmlSignal.SymbolShare or HtmlSignal.Year or HtmlSignal.Prices => HtmlTopic.Figures,
        HtmlSignal.PhraseScore => HtmlTopic.Wording,
        HtmlSignal.Hidden => HtmlTopic.Hidden,
        HtmlSignal.NoScript => HtmlTopic.NoScript,
        HtmlSignal.Template => HtmlTopic.Template,
        HtmlSignal.OwnMin or HtmlSignal.OwnMax or HtmlSignal.Tag or HtmlSignal.Shape => HtmlTopic.Own,
        (>= HtmlSignal.ParentMin and <= HtmlSignal.ChainMean) or HtmlSignal.ParentTag or HtmlSignal.CardMin or HtmlSignal.CardMax => HtmlTopic.Around,
        >= HtmlSignal.ToArticle and <= HtmlSignal.ToDetails => (HtmlTopic)((int)HtmlTopic.Article + (signal - HtmlSignal.ToArticle)),
        HtmlSignal.TextCount or HtmlSignal.TextRank => HtmlTopic.Copies,
        >= HtmlSignal.SlotCount and <= HtmlSignal.RowLinks => HtmlTopic.Repeats,
        HtmlSignal.BlockPlace or HtmlSignal.WordPlace or HtmlSignal.WordsBefore => HtmlTopic.Place,
        HtmlSignal.FromMainHeading => HtmlTopic.FromHeading,
        HtmlSignal.FromTitle or HtmlSignal.WordsFromTitle => HtmlTopic.FromTitle,
        HtmlSignal.IsTitle or HtmlSignal.TitleAgreement => HtmlTopic.Title,
        >= HtmlSignal.HeadingLevel and <= HtmlSignal.OuterSectionScore => HtmlTopic.UnderHeading,
        >= HtmlSignal.PreviousWords and <= HtmlSignal.AroundProse => HtmlTopic.Neighbours,
        >= HtmlSignal.Words1 and <= HtmlSignal.Share5 => OfContainer(HtmlSignal.Words1 + ((signal - HtmlSignal.Words1) % 7)),
        _ => HtmlTopic.None,
    };

    private static HtmlTopic OfContainer(HtmlSignal ofInnermost) => ofInnermost switch
    {
        HtmlSignal.Links1 => HtmlTopic.LinkBox,
        HtmlSignal.Paragraphs1 => HtmlTopic.ParagraphBox,
        HtmlSignal.Sentences1 => HtmlTopic.SentenceBox,
        HtmlSignal.Words1 or HtmlSignal.Share1 => HtmlTopic.SmallBox,
        _ => HtmlTopic.None,
    };
}
