using ArticleCleaner.Signals;
using ArticleCleaner.Training.LightGbm;

namespace ArticleCleaner.Training.Html;

/// <summary>Vocabulary and page type as learned, and the rows that the trees of the blocks are grown from.</summary>
internal sealed record HtmlLessons(ModelVocabulary Vocabulary, TreeEnsemble Types, RowTable Blocks)
{
    /// <summary>Grows the trees of the blocks. The model's confidence is learned from its use, see <see cref="HtmlConfidence"/>.</summary>
    public HtmlModel Grow(BoostingOptions options) =>
        new(Vocabulary, Types, MixedBoosting.Train(Blocks, options).ToEnsemble(), new TreeEnsemble(ConfidenceSignals.Count, 1, [], [], []));
}
