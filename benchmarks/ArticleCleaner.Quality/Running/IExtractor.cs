using ArticleCleaner.Quality.Scoring;

namespace ArticleCleaner.Quality.Running;

/// <summary>A program under measurement.</summary>
public interface IExtractor
{
    /// <summary>Its name in tables and file names.</summary>
    string Name { get; }

    /// <summary>Extracts a page. What it throws is recorded as that page's error.</summary>
    Prediction Extract(PageInput page);
}
