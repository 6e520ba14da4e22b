namespace ArticleCleaner.Generation;

/// <summary>A run of visible page text and what it is.</summary>
/// <param name="Text">The characters; white space around and in them is of no importance.</param>
/// <param name="Kinds">What a cleaner may call it, the best first; empty for a run of the article.</param>
/// <param name="Block">Number of the block it belongs to: runs of one paragraph have one number.</param>
/// <param name="Variant">Which variant of the junk it is, for reports.</param>
/// <param name="IsMarker">Whether this is a sign such as a bullet or <c>**</c>, which may be kept or not.</param>
public sealed record TruthRun(string Text, IReadOnlyList<BoilerplateKind> Kinds, int Block, string Variant = "", bool IsMarker = false);
