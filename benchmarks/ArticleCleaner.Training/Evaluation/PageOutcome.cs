using ArticleCleaner.Quality.Scoring;
using ArticleCleaner.Signals;
using ArticleCleaner.Training.Data;
using ArticleCleaner.Training.Labels;

namespace ArticleCleaner.Training.Evaluation;

/// <summary>What a model that never saw the page's site says of its blocks.</summary>
internal sealed record PageOutcome
{
    public required TrainingPage Page { get; init; }

    /// <summary>By block, the probability of being main content.</summary>
    public required float[] Probability { get; init; }

    public required BlockFacts Facts { get; init; }

    /// <summary>By block, its words, hashed.</summary>
    public required uint[][] WordHashes { get; init; }

    /// <summary>By block, the share that the truth covers.</summary>
    public required float[] Coverage { get; init; }

    /// <summary>By block, its weight in training.</summary>
    public required float[] Weight { get; init; }

    /// <summary>By block.</summary>
    public required string[] Texts { get; init; }

    /// <summary>Page type probabilities.</summary>
    public required float[] Types { get; init; }

    /// <summary>The page's signals, with type scores.</summary>
    public required float[] Signals { get; init; }

    /// <summary>The weighted log loss of the probabilities.</summary>
    public double Loss
    {
        get
        {
            double loss = 0;
            for (int i = 0; i < Probability.Length; i++)
            {
                double right = Coverage[i] >= BlockLabels.Enough ? Probability[i] : 1 - Probability[i];
                loss -= Weight[i] * Math.Log(Math.Max(right, 1e-4));
            }

            return loss;
        }
    }

    /// <summary>Scores a choice of blocks as the set does.</summary>
    public PageScore Score(bool[] kept) => PageScorer.Words.Score(Page.Page.Truth, TextOf(kept));

    /// <summary>The texts of chosen blocks, a line each.</summary>
    public string TextOf(bool[] kept) => string.Join('\n', Texts.Where((_, i) => kept[i]));
}
