using ArticleCleaner.Quality.Scoring;
using ArticleCleaner.Training.Text;

namespace ArticleCleaner.Training.Reporting;

/// <summary>A page as a model that never met its site cleans it.</summary>
/// <param name="Type">Its type by the truth.</param>
/// <param name="Guess">Its type by the model.</param>
/// <param name="Language">The language it declares, or its script.</param>
/// <param name="Score">What the model's choice scores.</param>
/// <param name="Oracle">What keeping exactly the labelled blocks scores.</param>
/// <param name="Confidence">The F1 that the confidence model expects.</param>
internal sealed record ScoredPage(PageType Type, PageType Guess, string Language, PageScore Score, PageScore Oracle, double Confidence);

/// <summary>A text as a model that never met its site cleans it.</summary>
/// <param name="Kind">A flattened page, or text extracted already.</param>
/// <param name="Set">The set its page is from.</param>
/// <param name="Type">Its page's type by the truth.</param>
/// <param name="Score">What the model's choice scores.</param>
/// <param name="Oracle">What keeping exactly the labelled lines scores.</param>
internal sealed record ScoredText(TextKind Kind, string Set, PageType Type, PageScore Score, PageScore Oracle);

/// <summary>A point of the learning curve.</summary>
/// <param name="Share">Share of the training sites, 0 to 1.</param>
/// <param name="Sites">Training sites, mean of the folds.</param>
/// <param name="Pages">Training pages, mean of the folds.</param>
/// <param name="F1">Mean word F1 of the pages left out.</param>
internal sealed record CurvePoint(double Share, double Sites, double Pages, double F1);

/// <summary>What a signal was worth in training.</summary>
/// <param name="Name">Its name in the code.</param>
/// <param name="Share">Its share of the loss that all splits took away.</param>
internal sealed record SignalGain(string Name, double Share);
