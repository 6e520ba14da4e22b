using ArticleCleaner.Quality.Scoring;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Training.Text;

/// <summary>A text, the lines a model chose of it, and what choosing them or keeping all of it scores.</summary>
internal sealed record TextChoice(TextOutcome Outcome, bool[] Kept, double Expected, PageScore Chosen, PageScore Whole)
{
    public double ChosenF1 => Chosen.F1;

    public double WholeF1 => Whole.F1;

    /// <summary>Chooses the lines of every text as the library does.</summary>
    public static TextChoice[] Make(IReadOnlyList<TextOutcome> outcomes, PageScorer scorer)
    {
        var choices = new TextChoice[outcomes.Count];
        Parallel.For(0, choices.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => choices[i] = Make(outcomes[i], scorer));
        return choices;
    }

    private static TextChoice Make(TextOutcome outcome, PageScorer scorer)
    {
        var kept = new bool[outcome.Probability.Length];
        double expected = ContentChoice.Choose(outcome.Probability, outcome.Sample.Labels.Words, 0, TextScorer.Spread, kept);
        new LineCopies().Drop(outcome.Sample.Labels.Words, outcome.Sample.Texts, outcome.Sample.Headings, outcome.Sample.LineAt, kept);
        var all = new bool[kept.Length];
        all.AsSpan().Fill(true);
        return new TextChoice(outcome, kept, expected, outcome.Sample.Score(scorer, kept), outcome.Sample.Score(scorer, all));
    }
}
