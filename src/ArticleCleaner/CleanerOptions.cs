namespace ArticleCleaner;

/// <summary>What a <see cref="PageCleaner"/> keeps. Immutable; make variants with <c>with</c>.</summary>
/// <example>
/// <code>
/// var lenient = new PageCleaner(new CleanerOptions { RecallBias = 0.5, KeepComments = true });
/// var strict = new PageCleaner(lenient.Options with { RecallBias = -0.5 });
/// </code>
/// </example>
public sealed record CleanerOptions
{
    /// <summary>All defaults.</summary>
    public static CleanerOptions Default { get; } = new();

    /// <summary>
    /// For text that another extractor or a corpus already took out of its page, where nearly everything is article: only
    /// what a named rule is sure of is removed. The defaults with <see cref="AlreadyExtracted"/>.
    /// </summary>
    public static CleanerOptions ForExtractedText { get; } = new() { AlreadyExtracted = true };

    /// <summary>
    /// Take the input to be main content as a whole: leave out only what a named rule removes, decide on no block by its
    /// looks. <value>The default is <see langword="false"/>.</value>
    /// </summary>
    public bool AlreadyExtracted { get; init; }

    /// <summary>
    /// Leaning between precision and recall, from -1 (keep only what is certainly main content) over 0 (balanced)
    /// to +1 (keep whatever may be). <value>The default is 0.</value>
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside -1 to 1 or not a number.</exception>
    public double RecallBias
    {
        get;
        init => field = value is >= -1 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "RecallBias goes from -1 (precision) to 1 (recall).");
    }

    /// <summary>Keep readers' comments under an article as part of it. Posts of a forum page are its main content either way. <value>The default is <see langword="false"/>.</value></summary>
    public bool KeepComments { get; init; }

    /// <summary>Keep image captions in <see cref="Article.Text"/>. They are in <see cref="Article.Images"/> either way. <value>The default is <see langword="false"/>: captions are removed spans of kind <see cref="BoilerplateKind.ImageCaption"/>.</value></summary>
    public bool KeepCaptions { get; init; }

    /// <summary>Keep the title heading of an HTML page in <see cref="Article.Text"/> too. It is the first of <see cref="Article.Blocks"/> either way, and a title line of flattened text stays in its text. <value>The default is <see langword="false"/>: the text begins below the title.</value></summary>
    public bool KeepTitle { get; init; }

    /// <summary>Keep tables of the main content. <value>The default is <see langword="true"/>.</value></summary>
    public bool KeepTables { get; init; } = true;

    /// <summary>Keep link targets in the blocks' inline spans. Link text is kept either way. <value>The default is <see langword="true"/>.</value></summary>
    public bool KeepLinks { get; init; } = true;

    /// <summary>Take the page to be of this type instead of deciding. <value>The default is <see langword="null"/>: decide.</value></summary>
    public PageType? PageType { get; init; }

    /// <summary>
    /// What the pages of the page's site have in common; blocks that stand on most of them are removed.
    /// <value>The default is <see langword="null"/>: judge each page by itself.</value>
    /// </summary>
    public SiteProfile? SiteProfile { get; init; }

    /// <summary>The user's own rules; they look at each page after the cleaner's. <value>The default is none.</value></summary>
    public IReadOnlyList<IPageRule> Rules { get; init; } = [];

    /// <summary>What the user knows of the markup of single sites. A selector or host that is not understood fails the making of the cleaner with a <see cref="FormatException"/>. <value>The default is none.</value></summary>
    public IReadOnlyList<SiteRule> SiteRules { get; init; } = [];

    /// <summary>Bounds on the work per page. <value>The default is <see cref="CleanerLimits"/> with its defaults.</value></summary>
    public CleanerLimits Limits { get; init; } = new();
}
