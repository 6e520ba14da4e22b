namespace ArticleCleaner.Signals;

/// <summary>What was learned of flattened text.</summary>
/// <param name="Words">What single words say.</param>
/// <param name="Lines">Main content or not, from <see cref="TextSignal"/>.</param>
/// <param name="Extracted">Whether the text is to be kept whole, from <see cref="ExtractedSignal"/>.</param>
/// <param name="Confidence">The F1 to expect, from <see cref="ConfidenceSignal"/>.</param>
internal sealed record TextModel(WordScores Words, BlockModel Lines, TreeEnsemble Extracted, TreeEnsemble Confidence);
