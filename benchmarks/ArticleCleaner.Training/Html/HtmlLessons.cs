using ArticleCleaner.Signals;
using ArticleCleaner.Training.LightGbm;
using ArticleCleaner.Training.Networks;

namespace ArticleCleaner.Training.Html;

/// <summary>Vocabulary and page type as learned, and the rows that the model of the blocks learns from.</summary>
internal sealed record HtmlLessons(ModelVocabulary Vocabulary, TreeEnsemble Types, RowTable Blocks)
{
    /// <summary>Trains the model of the blocks. The model's confidence is learned from its use, see <see cref="HtmlConfidence"/>.</summary>
    public HtmlModel Grow(BlockOptions options) =>
        new(Vocabulary, Types, BlockTrainer.Train(Blocks, options), new TreeEnsemble(ConfidenceSignals.Count, 1, [], [], []));
}
