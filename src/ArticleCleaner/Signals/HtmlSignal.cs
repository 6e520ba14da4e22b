namespace ArticleCleaner.Signals;

/// <summary>What is measured of a block of an HTML page, by column of the block model's rows.</summary>
internal enum HtmlSignal
{
    // Its text.
    Words, CharsPerWord, LinkDensity, Links, StopWordShare, CommasPerWord, SentenceEnds, SentenceEndsPerWord, EndsSentence, DigitShare,
    CapitalWordShare, CapitalShare, SymbolShare, BoldShare, Prices, Year, PhraseScore,

    // Its element.
    Shape, Level, Tag, ParentTag, Depth, Hidden, NoScript, Template, Marker,
    OwnMin, OwnMax, ParentMin, ParentMax, GrandparentMin, GrandparentMax, ChainMin, ChainMax, ChainMean,
    ToArticle, ToMain, ToAside, ToNav, ToHeader, ToFooter, ToForm, ToTable, ToListItem, ToFigure, ToQuote, ToCode, ToLink, ToButton, ToSection, ToDetails,

    // What repeats.
    SlotCount, SlotWords, SlotLinks, SlotShare, SlotRank, TextCount, TextRank,
    CardSiblings, CardRank, CardWords, CardMeanWords, CardLinks, CardBlocks, CardPlace, CardsShare, CardMin, CardMax,
    RowSiblings, RowRank, RowMeanWords, RowLinks,

    // Where it stands.
    BlockPlace, WordPlace, WordsBefore, FromMainHeading, FromTitle, WordsFromTitle, IsTitle, TitleAgreement,
    HeadingLevel, FromHeading, SectionWords, SectionLinks, SectionBlocks, SectionScore, OuterSectionScore,
    PreviousWords, PreviousLinks, NextWords, NextLinks, AroundProse,

    // Containers, from the inside out, each with more words than the last.
    Words1, Links1, Blocks1, WordsPerBlock1, Paragraphs1, Sentences1, Share1,
    Words2, Links2, Blocks2, WordsPerBlock2, Paragraphs2, Sentences2, Share2,
    Words3, Links3, Blocks3, WordsPerBlock3, Paragraphs3, Sentences3, Share3,
    Words4, Links4, Blocks4, WordsPerBlock4, Paragraphs4, Sentences4, Share4,
    Words5, Links5, Blocks5, WordsPerBlock5, Paragraphs5, Sentences5, Share5,

    // The page.
    PageWords, PageBlocks, PageLinks, PageProse, PageParagraphs, PageLongest, PageHeadings, PageListItems, PageCells, PagePrices, PageTimes,
    PageSlotShare, PageCardsShare, PageStopWords,
    IsArticle, IsDocumentation, IsService, IsForum, IsProduct, IsCollection, IsListing,
}
