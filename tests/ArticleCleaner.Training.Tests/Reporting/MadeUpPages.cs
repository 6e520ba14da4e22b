using ArticleCleaner.Quality.Scoring;
using ArticleCleaner.Training.Reporting;

namespace ArticleCleaner.Training.Tests.Reporting;

/// <summary>Pages scored as a test wants them.</summary>
internal static class MadeUpPages
{
    public static ScoredPage Page(PageType type, PageType guess, double f1, double confidence = 0.5, string language = "en")
    {
        var score = new PageScore { F1 = f1, Precision = f1, Recall = f1 };
        return new ScoredPage(type, guess, language, score, score, confidence);
    }
}
