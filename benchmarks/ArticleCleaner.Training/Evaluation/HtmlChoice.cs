using ArticleCleaner.Quality.Scoring;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Training.Evaluation;

/// <summary>What the library would keep of a page by an outcome's probabilities, and what that scores.</summary>
/// <param name="Outcome">The page and its blocks' probabilities.</param>
/// <param name="Kept">By block.</param>
/// <param name="Confidence">The row of the confidence model.</param>
/// <param name="Score">What keeping these blocks scores.</param>
internal sealed record HtmlChoice(PageOutcome Outcome, bool[] Kept, float[] Confidence, PageScore Score)
{
    public static HtmlChoice[] Make(IReadOnlyList<PageOutcome> outcomes)
    {
        var choices = new HtmlChoice[outcomes.Count];
        Parallel.For(0, choices.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => choices[i] = Make(outcomes[i]));
        return choices;
    }

    private static HtmlChoice Make(PageOutcome outcome)
    {
        float[] probability = [.. outcome.Probability];
        var kept = new bool[probability.Length];
        var confidence = new float[ConfidenceSignals.Count];
        double expected = new HtmlContentChoice().Make(outcome.Facts, i => outcome.WordHashes[i], i => outcome.Texts[i], outcome.Types, 0, probability, kept);
        ConfidenceSignals.Fill(probability, outcome.Facts.Words, kept, expected, outcome.Types, confidence);
        return new HtmlChoice(outcome, kept, confidence, outcome.Score(kept));
    }
}
