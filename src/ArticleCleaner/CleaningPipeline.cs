using ArticleCleaner.Articles;
using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate;
using ArticleCleaner.Html;
using ArticleCleaner.Metadata;
using ArticleCleaner.Reading;
using ArticleCleaner.Signals;
using ArticleCleaner.Text;

namespace ArticleCleaner;

/// <summary>
/// The method, in order: read, segment, count, score, mark, decide, build. Data moves forward only. One page at a time;
/// the buffers are reused for the next.
/// </summary>
internal sealed class CleaningPipeline(CleanerOptions options)
{
    private readonly PageDocument _page = new();
    private readonly HtmlSegmenter _segmenter = new();
    private readonly TokenizerFrontEnd _frontEnd = new();
    private readonly TextScan _scan = new();
    private char[] _chars = new char[1 << 16];

    public Article Clean(ReadOnlySpan<char> input, PageHints hints, CancellationToken cancellation)
    {
        var budget = new PageBudget(options.Limits, cancellation);
        budget.Check();
        _page.Clear();
        _page.Url = hints.Url;
        input = Bounded(input);
        _page.Format = hints.Format != PageFormat.Auto ? hints.Format : PageFormatDetector.Detect(input, hints.ContentType);

        if (_page.Format == PageFormat.Html)
        {
            if (_chars.Length < input.Length)
            {
                _chars = new char[input.Length + (input.Length / 4)];
            }

            input.CopyTo(_chars);
            _segmenter.Begin(_page, budget);
            _frontEnd.Read(_chars, input.Length, _segmenter, budget);
        }
        else
        {
            TextSegmenter.Read(input, _page, budget);
        }

        _scan.Run(_page);
        ContentDecision content = MainContent.Decide(_page, _scan, options);
        var context = new RuleContext(_page, _scan.Statistics, options);
        foreach (IBoilerplateRule rule in BoilerplateRules.All)
        {
            budget.Check();
            rule.Apply(context);
        }

        List<PageSegment> segments = PageDecision.Make(context, content);
        PageMetadata metadata = MetadataReader.Read(_page, hints);
        return ArticleBuilder.Build(_page, segments, metadata, content, context.AuthorProfile, options);
    }

    private ReadOnlySpan<char> Bounded(ReadOnlySpan<char> input)
    {
        if (input.Length <= options.Limits.MaxInputLength)
        {
            return input;
        }

        _page.Warnings.Add(new CleanerWarning("input_truncated", $"The input is {input.Length} characters long; only the first {options.Limits.MaxInputLength} were read."));
        return input[..options.Limits.MaxInputLength];
    }
}
