namespace ArticleCleaner.Training.Text;

/// <summary>What a model that never met a text's site says of it.</summary>
/// <param name="Sample">The text.</param>
/// <param name="Probability">By line, the probability of being main content.</param>
/// <param name="Extracted">The row of the model that tells extracted text.</param>
internal sealed record TextOutcome(TextSample Sample, float[] Probability, float[] Extracted);
