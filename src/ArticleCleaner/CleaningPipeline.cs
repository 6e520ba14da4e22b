using ArticleCleaner.Articles;
using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate;
using ArticleCleaner.Boilerplate.Notices;
using ArticleCleaner.Html;
using ArticleCleaner.Metadata;
using ArticleCleaner.Reading;
using ArticleCleaner.ScriptText;
using ArticleCleaner.Signals;
using ArticleCleaner.Text;

namespace ArticleCleaner;

/// <summary>
/// The method, in order: read, segment, count, score, mark, decide, build. Data moves forward only. One page at a time;
/// the buffers are reused for the next.
/// </summary>
/// <param name="options">What to keep.</param>
/// <param name="model">What decides on main content; the one that ships with the library when omitted.</param>
internal sealed class CleaningPipeline(CleanerOptions options, ContentModel? model = null)
{
    private readonly PageDocument _page = new();
    private readonly CustomRules _custom = new(options);
    private readonly HtmlSegmenter _segmenter = new();
    private readonly TokenizerFrontEnd _frontEnd = new();
    private readonly StreamedParts _streamed = new();
    private readonly TextScan _scan = new();
    private readonly PageReader _reader = new();

    // Segmenting alone needs no model.
    private readonly Lazy<ContentScorer> _scorer = new(() => new ContentScorer(model ?? ContentModel.Shared, options), isThreadSafe: false);

    /// <summary>Set to measure how long each stage takes.</summary>
    public StageTimes? Times { get; set; }

    public Article Clean(ReadOnlySpan<char> page, PageHints hints, CancellationToken cancellation)
    {
        PageBudget budget = Begin(hints, cancellation);
        int length = _reader.Read(page, options.Limits, _page.Warnings);
        return Clean(length, hints, budget);
    }

    public Article Clean(ReadOnlySpan<byte> page, PageHints hints, CancellationToken cancellation)
    {
        PageBudget budget = Begin(hints, cancellation);
        int length = _reader.Read(page, hints.ContentType, options.Limits, _page.Warnings);
        return Clean(length, hints, budget);
    }

    /// <summary>Reads a page and adds the hashes of its blocks' texts; empty ones (signs only) are left out.</summary>
    public void CollectBlocks(ReadOnlySpan<char> page, PageHints hints, HashSet<ulong> blocks, CancellationToken cancellation)
    {
        PageBudget budget = Begin(hints, cancellation);
        CollectBlocks(_reader.Read(page, options.Limits, _page.Warnings), hints, blocks, budget);
    }

    /// <inheritdoc cref="CollectBlocks(ReadOnlySpan{char}, PageHints, HashSet{ulong}, CancellationToken)"/>
    public void CollectBlocks(ReadOnlySpan<byte> page, PageHints hints, HashSet<ulong> blocks, CancellationToken cancellation)
    {
        PageBudget budget = Begin(hints, cancellation);
        CollectBlocks(_reader.Read(page, hints.ContentType, options.Limits, _page.Warnings), hints, blocks, budget);
    }

    /// <summary>Reads and segments a page, no more; the result is reused for the next one.</summary>
    public (PageDocument Page, TextScan Scan) Segment(ReadOnlySpan<char> page, PageHints hints)
    {
        PageBudget budget = Begin(hints, CancellationToken.None);
        Segment(_reader.Read(page, options.Limits, _page.Warnings), hints, budget);
        return (_page, _scan);
    }

    /// <inheritdoc cref="Segment(ReadOnlySpan{char}, PageHints)"/>
    public (PageDocument Page, TextScan Scan) Segment(ReadOnlySpan<byte> page, PageHints hints)
    {
        PageBudget budget = Begin(hints, CancellationToken.None);
        Segment(_reader.Read(page, hints.ContentType, options.Limits, _page.Warnings), hints, budget);
        return (_page, _scan);
    }

    private void CollectBlocks(int length, PageHints hints, HashSet<ulong> blocks, PageBudget budget)
    {
        Segment(length, hints, budget);
        for (int i = 0; i < _page.Blocks.Count; i++)
        {
            if (_scan.Statistics[i].Words > 0)
            {
                blocks.Add(_scan.Statistics[i].TextHash);
            }
        }
    }

    private void Segment(int length, PageHints hints, PageBudget budget)
    {
        ReadOnlySpan<char> chars = _reader.Chars.AsSpan(0, length);
        _page.Format = hints.Format != PageFormat.Auto ? hints.Format : PageFormatDetector.Detect(chars, hints.ContentType);
        if (_page.Format == PageFormat.Html)
        {
            (char[] placed, length) = _streamed.Place(_reader.Chars, length);
            _page.Source = placed.AsMemory(0, length);
            _page.Reserve(_page.Source.Span);
            _segmenter.Begin(_page, budget);
            _frontEnd.Read(placed, length, _segmenter, budget);
        }
        else
        {
            _reader.GiveTo(_page.Text, length);
            TextSegmenter.Read(_page, budget);
        }

        Times?.End(Stage.Segment);
        _scan.Run(_page);
        Times?.End(Stage.Count);
    }

    private Article Clean(int length, PageHints hints, PageBudget budget)
    {
        Times?.End(Stage.Read);
        Segment(length, hints, budget);
        ContentDecision content = options.AlreadyExtracted ? ContentDecision.KeepAll(_page.Blocks.Count, options) : _scorer.Value.Decide(_page, _scan);
        string? notice = hints.MainContent is null && !options.AlreadyExtracted ? NoticePage.Find(_page, _scan, content) : null;
        if (hints.MainContent is { } known)
        {
            content = KnownContent.Decide(_page, known, content);
        }
        else if (_page.Format == PageFormat.Html && !options.AlreadyExtracted && notice is null)
        {
            content = ScriptTextStep.Apply(_page, _scan, content, new ScriptTextReader(_segmenter, _frontEnd), options, budget);
        }

        Times?.End(Stage.Score);
        var context = new RuleContext(_page, _scan.Statistics, options);
        foreach (IBoilerplateRule rule in BoilerplateRules.All)
        {
            budget.Check();
            rule.Apply(context);
        }

        WholeExtraction.Spare(context);
        if (notice is not null)
        {
            content = NoticePage.Remove(context, content, notice);
        }

        _custom.Apply(context);
        MarkUnexamined(context);
        if (_page.Format == PageFormat.Text && hints.MainContent is null && !options.AlreadyExtracted && notice is null)
        {
            KeepUnnamedText(context, content);
        }

        Times?.End(Stage.Mark);
        List<PageSegment> segments = PageDecision.Make(context, content);
        content = WithoutArticle(segments, content);
        Times?.End(Stage.Decide);
        PageMetadata metadata = MetadataReader.Read(_page, _scan, hints, segments, context.AuthorProfile, content.PageType == PageType.Forum);
        metadata = _custom.Override(metadata, _page);
        Times?.End(Stage.Metadata);
        Article article = ArticleBuilder.Build(_page, segments, metadata, content, context.AuthorProfile, options);
        Times?.End(Stage.Build);
        return article;
    }

    private PageBudget Begin(PageHints hints, CancellationToken cancellation)
    {
        Times?.Begin();
        var budget = new PageBudget(options.Limits, cancellation);
        budget.Check();
        _page.Clear();
        _page.Url = hints.Url;
        return budget;
    }

    /// <summary>What the rules' names tell the decision on flattened text: what they do not name between kept lines may stay.</summary>
    private static void KeepUnnamedText(RuleContext context, ContentDecision content)
    {
        LineRole[] roles = LineRoles.Of(context, content);
        InterruptedText.Keep(context, content, roles);
        TitleLine.Keep(context, content, roles);
    }

    /// <summary>What lies beyond a limit is not silently kept.</summary>
    private void MarkUnexamined(RuleContext context)
    {
        if (_page.UnexaminedBlock < 0)
        {
            return;
        }

        PageBlock block = _page.Blocks[_page.UnexaminedBlock];
        context.Marks.Add(new Mark(block.Start, block.Length, BoilerplateKind.Other, "limits.unexamined", ModelReason.Unexamined, 1, MarkEffect.Removes, []));
    }

    /// <summary>Says so when there is nothing to read or nothing to keep: there is nothing to be sure of then.</summary>
    private ContentDecision WithoutArticle(List<PageSegment> segments, ContentDecision content)
    {
        if (segments.Count == 0)
        {
            _page.Warnings.Add(new CleanerWarning("empty_page", "The page has no text."));
            (PageType type, double sure) = ContentDecision.StatedType(options);
            return content with { Confidence = 0, PageType = type, PageTypeConfidence = sure };
        }

        if (segments.Exists(static segment => segment.Removal is null))
        {
            return content;
        }

        _page.Warnings.Add(new CleanerWarning("no_article", "Nothing on the page looks like an article; all of its text was removed."));
        return content with { Confidence = 0 };
    }
}
