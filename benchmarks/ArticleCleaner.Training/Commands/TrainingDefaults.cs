using ArticleCleaner.Training.LightGbm;

namespace ArticleCleaner.Training.Commands;

/// <summary>How the shipped model's trees are grown; found by <c>cv</c> and <c>cv-text</c>.</summary>
internal static class TrainingDefaults
{
    public static BoostingOptions Html { get; } = new() { Rounds = 200, LearningRate = 0.07, ColumnShare = 0.5, RowShare = 0.7 };

    public static BoostingOptions Text { get; } = new() { Rounds = 150, LearningRate = 0.06, ColumnShare = 0.3, RowShare = 0.6, MinRowsInLeaf = 300, L2 = 2 };
}
