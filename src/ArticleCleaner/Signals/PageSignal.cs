namespace ArticleCleaner.Signals;

/// <summary>What is measured of an HTML page as a whole; the page-type model reads these, the block model some of them.</summary>
internal enum PageSignal
{
    Words, Blocks, WordsPerBlock, LinkDensity, ProseShare, ParagraphShare, LongestBlock, LongestBlockShare,
    SentenceEndsPerBlock, CommasPerWord, PricesPerBlock, Headings, HeadingsPerBlock, MainHeadings, ListItemsPerBlock, CellsPerBlock,
    CodeWordShare, QuoteShare, Images, ImagesPerBlock, Times, TimesPerBlock, Forms, Inputs, Articles, Tables, Embeds,
    LargestSlot, LargestSlotShare, LargestSlotLinks, LargestCards, LargestCardsShare, LargestCardWords, RepeatedShare,
    LinkedBlockShare, DigitShare, StopWords, HasMain, HasJsonLd,
    PathDepth, PathLength, PathDigits, PathHyphens, PathIsRoot, HasQuery, TitleWords, TitleAgreement, TitlePlace,
    ArticleScore, DocumentationScore, ServiceScore, ForumScore, ProductScore, CollectionScore, ListingScore,
    BestArticleScore, BestDocumentationScore, BestServiceScore, BestForumScore, BestProductScore, BestCollectionScore, BestListingScore,
    DeclaredArticleScore, DeclaredDocumentationScore, DeclaredServiceScore, DeclaredForumScore, DeclaredProductScore, DeclaredCollectionScore, DeclaredListingScore,
}
