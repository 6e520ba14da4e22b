using ArticleCleaner.Quality.Scoring;

namespace ArticleCleaner.Quality.Running;

/// <summary>The library with SmartReader's second opinion on pages below a confidence.</summary>
internal sealed class SecondOpinionExtractor(double belowConfidence) : IExtractor
{
    private readonly SecondOpinionCleaner _cleaner = new(new PageCleaner(), new SecondOpinionOptions { BelowConfidence = belowConfidence, MaxTime = TimeSpan.FromSeconds(20) });

    public string Name => "second-opinion";

    public Prediction Extract(PageInput page) => ArticleCleanerExtractor.Predict(_cleaner.Clean(page.Text, ArticleCleanerExtractor.Hints(page)));
}
