using ArticleCleaner.Quality.Scoring;

namespace ArticleCleaner.Quality.Running;

/// <summary>What the library makes of the output of another extractor: before, after as text, and where there is HTML, after as HTML.</summary>
/// <remarks>The extractor runs once a page, for all steps.</remarks>
internal sealed class AlreadyExtracted
{
    private readonly PageCleaner _cleaner = new();
    private readonly PageCleaner _textCleaner = new(CleanerOptions.ForExtractedText);
    private readonly List<IExtractor> _steps = [];
    private PageInput? _page;
    private object? _extracted;

    private AlreadyExtracted()
    {
    }

    /// <summary>The programs to run, in this order, over a set. The first is the other extractor alone.</summary>
    public IReadOnlyList<IExtractor> Extractors => _steps;

    /// <summary>SmartReader, run on each page.</summary>
    public static AlreadyExtracted BySmartReader()
    {
        var steps = new AlreadyExtracted();
        SmartReader.Article Read(PageInput page) => steps.Once(page, SmartReaderExtractor.Read);
        steps.Add("smartreader", page => new Prediction(Read(page).TextContent ?? ""));
        steps.Add("its text cleaned", page => steps.CleanText(Read(page).TextContent ?? ""));
        steps.Add("its HTML cleaned", page => ArticleCleanerExtractor.Predict(steps._cleaner.Clean(Read(page))));
        return steps;
    }

    /// <summary>An extractor that gives text.</summary>
    public static AlreadyExtracted By(IExtractor extractor)
    {
        var steps = new AlreadyExtracted();
        string Read(PageInput page) => steps.Once(page, input => extractor.Extract(input).Text);
        steps.Add(extractor.Name, page => new Prediction(Read(page)));
        steps.Add("its text cleaned", page => steps.CleanText(Read(page)));
        return steps;
    }

    private void Add(string name, Func<PageInput, Prediction> extract) => _steps.Add(new Step(name, extract));

    private Prediction CleanText(string text) =>
        ArticleCleanerExtractor.Predict(_textCleaner.Clean(text, new PageHints { Format = PageFormat.Text }));

    private T Once<T>(PageInput page, Func<PageInput, T> read)
        where T : class
    {
        if (!ReferenceEquals(page, _page))
        {
            _extracted = null;
            _page = page;
            _extracted = read(page);
        }

        return _extracted as T ?? throw new InvalidOperationException("The extractor gave nothing for this page.");
    }

    private sealed class Step(string name, Func<PageInput, Prediction> extract) : IExtractor
    {
        public string Name => name;

        public Prediction Extract(PageInput page) => extract(page);
    }
}
