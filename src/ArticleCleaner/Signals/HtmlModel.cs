namespace ArticleCleaner.Signals;

/// <summary>What was learned of HTML pages.</summary>
/// <param name="Vocabulary">What markup words say.</param>
/// <param name="Types">Page type, from <see cref="PageSignal"/>.</param>
/// <param name="Blocks">Main content or not, from <see cref="HtmlSignal"/>.</param>
/// <param name="Confidence">The F1 to expect, from <see cref="ConfidenceSignal"/>.</param>
internal sealed record HtmlModel(ModelVocabulary Vocabulary, TreeEnsemble Types, BlockModel Blocks, TreeEnsemble Confidence);
