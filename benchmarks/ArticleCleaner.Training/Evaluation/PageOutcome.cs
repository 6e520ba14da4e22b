using ArticleCleaner.Quality.Scoring;
using ArticleCleaner.Training.Data;

namespace ArticleCleaner.Training.Evaluation;

/// <summary>What a model that never saw the page's site says of its blocks.</summary>
internal sealed record PageOutcome
{
    public required TrainingPage Page { get; init; }

    /// <summary>By block, the probability of being main content.</summary>
    public required float[] Probability { get; init; }

    /// <summary>By block.</summary>
    public required int[] Words { get; init; }

    public int[] Structures { get; init; } = [];

    public float[] Coverage { get; init; } = [];

    public float[] Weight { get; init; } = [];

    /// <summary>By block, the number of its template slot.</summary>
    public required int[] Slots { get; init; }

    /// <summary>By block.</summary>
    public required string[] Texts { get; init; }

    /// <summary>Page type probabilities.</summary>
    public required float[] Types { get; init; }

    /// <summary>The page's signals, with type scores.</summary>
    public required float[] Signals { get; init; }

    /// <summary>Scores a choice of blocks as the set does.</summary>
    public PageScore Score(bool[] kept) => PageScorer.Words.Score(Page.Page.Truth, string.Join('\n', Texts.Where((_, i) => kept[i])));
}
