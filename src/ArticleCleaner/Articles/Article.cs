namespace ArticleCleaner;

/// <summary>A cleaned page: the article, and an account of everything that is not part of it.</summary>
/// <example>
/// <code>
/// Console.WriteLine($"{article.Title} by {string.Join(", ", article.Authors)}, {article.Published?.Day}");
/// Console.WriteLine(article.Text);
/// Console.WriteLine($"{article.Removed.Count} spans are not part of it.");
/// </code>
/// </example>
public sealed record Article
{
    /// <summary>The title, or <see langword="null"/> when the page has none.</summary>
    public string? Title { get; init; }

    /// <summary>The authors' names in the page's order. Empty when none is certain: a wrong author is worse than none.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>
    /// When the article was published, or <see langword="null"/>. A page that states the day of its last change and no
    /// other has that day here too; the source then starts with <c>modified:</c>.
    /// </summary>
    public ArticleDate? Published { get; init; }

    /// <summary>When the article was last changed, or <see langword="null"/>.</summary>
    public ArticleDate? Modified { get; init; }

    /// <summary>Language as a BCP 47 tag in its shortest form (<c>en</c>, <c>pt-BR</c>), or <see langword="null"/>.</summary>
    public string? Language { get; init; }

    /// <summary>Name of the site, or <see langword="null"/>.</summary>
    public string? SiteName { get; init; }

    /// <summary>The page's canonical address, or the one it was fetched from, or <see langword="null"/>.</summary>
    public string? Url { get; init; }

    /// <summary>The page's own summary, or <see langword="null"/>.</summary>
    public string? Description { get; init; }

    /// <summary>Address of the image the page names for itself (for previews), absolute when the page's address is known, or <see langword="null"/>.</summary>
    public string? MainImage { get; init; }

    /// <summary>The page's keywords or tags, each once, of the source that is trusted most. Empty when it has none.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The sections or categories the page says it belongs to. Empty when it says nothing.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>The way from the site's start to the page, outermost first, as its markup states it. Empty when it states none.</summary>
    public IReadOnlyList<string> Breadcrumbs { get; init; } = [];

    /// <summary>The licence the page states for its content, an address where there is one, or <see langword="null"/>.</summary>
    public string? Licence { get; init; }

    /// <summary>Whether the page says it can be read without paying; <see langword="null"/> when it says nothing.</summary>
    public bool? IsAccessibleForFree { get; init; }

    /// <summary>Which way the page's lines run. <value>The default is <see cref="TextDirection.LeftToRight"/>.</value></summary>
    public TextDirection Direction { get; init; }

    /// <summary>Words of the kept text; two characters of a script written without spaces count as one.</summary>
    public int WordCount { get; init; }

    /// <summary>Estimated time to read the kept text, at 238 words per minute (Brysbaert 2019).</summary>
    public TimeSpan ReadingTime { get; init; }

    /// <summary>The images of the main content, in order.</summary>
    public IReadOnlyList<ArticleImage> Images { get; init; } = [];

    /// <summary>The article's blocks in reading order.</summary>
    public IReadOnlyList<ArticleBlock> Blocks { get; init; } = [];

    /// <summary>
    /// The blocks' texts, parted by blank lines (list items and table rows by line breaks). The title heading of an HTML page is
    /// left out, for it is in <see cref="Title"/> and <see cref="Blocks"/>; see <see cref="CleanerOptions.KeepTitle"/>.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>The format the page was read as: <see cref="PageFormat.Html"/> or <see cref="PageFormat.Text"/>.</summary>
    public required PageFormat Format { get; init; }

    /// <summary>What kind of page this is; <see cref="PageType.Unknown"/> for text and for pages without any.</summary>
    public PageType PageType { get; init; }

    /// <summary>How sure that is, 0 to 1.</summary>
    public double PageTypeConfidence { get; init; }

    /// <summary>
    /// How much of the article is expected to be right, 0 to 1: an estimate of the F1 against a person's own extraction; 0 when nothing is kept. Below
    /// 0.65 a page is better sent elsewhere or looked at: the curve behind this bound is in the quality report (benchmarks/ArticleCleaner.Training/Report).
    /// </summary>
    public double Confidence { get; init; }

    /// <summary>The author profile found on the page, or <see langword="null"/>.</summary>
    public AuthorProfile? AuthorProfile { get; init; }

    /// <summary>Every value considered for the metadata above, taken or not.</summary>
    public IReadOnlyList<MetadataCandidate> MetadataCandidates { get; init; } = [];

    /// <summary>What the reader should know about how this result came about. Empty when all went normally.</summary>
    public IReadOnlyList<CleanerWarning> Warnings { get; init; } = [];

    /// <summary>The page's text, what of it is kept and what is not.</summary>
    public required PageLedger Ledger { get; init; }

    /// <summary>Every removed span, in page order.</summary>
    public IReadOnlyList<RemovedSpan> Removed => Ledger.Removed;

    /// <summary>The whole text of the page, into which all offsets point: for text input the input itself, for HTML its linearised text.</summary>
    public string PageText => Ledger.PageText;
}
