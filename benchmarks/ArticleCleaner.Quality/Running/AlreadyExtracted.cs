using ArticleCleaner.Quality.Scoring;

namespace ArticleCleaner.Quality.Running;

/// <summary>What the library makes of the output of another extractor: before, after as text, after as HTML.</summary>
internal sealed class AlreadyExtracted
{
    private readonly PageCleaner _cleaner = new();
    private readonly PageCleaner _textCleaner = new(CleanerOptions.ForExtractedText);
    private PageInput? _page;
    private SmartReader.Article? _article;

    /// <summary>The programs to run, in this order, over a set.</summary>
    public IReadOnlyList<IExtractor> Extractors =>
    [
        new Step("smartreader", page => new Prediction(Read(page).TextContent ?? "")),
        new Step("its text cleaned", page => Predict(_textCleaner.Clean(Read(page).TextContent ?? "", new PageHints { Format = PageFormat.Text }))),
        new Step("its HTML cleaned", page => Predict(_cleaner.Clean(Read(page)))),
    ];

    private static Prediction Predict(Article article) => ArticleCleanerExtractor.Predict(article);

    /// <summary>The extractor runs once a page, for all steps.</summary>
    private SmartReader.Article Read(PageInput page)
    {
        if (!ReferenceEquals(page, _page))
        {
            _article = null;
            _page = page;
            _article = SmartReaderExtractor.Read(page);
        }

        return _article ?? throw new InvalidOperationException("SmartReader gave nothing for this page.");
    }

    private sealed class Step(string name, Func<PageInput, Prediction> extract) : IExtractor
    {
        public string Name => name;

        public Prediction Extract(PageInput page) => extract(page);
    }
}
