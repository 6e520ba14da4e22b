namespace ArticleCleaner.Metadata;

/// <summary>A value somebody on the page states for a field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">The value, white space folded.</param>
/// <param name="Source">Where it stood, as <see cref="MetadataCandidate.Source"/> spells it.</param>
/// <param name="Rank">How far its kind of source is trusted, 0 to 100; the choosers weigh it with what else agrees.</param>
/// <param name="Element">The element that holds it, -1 outside the tree.</param>
internal readonly record struct FieldValue(MetadataField Field, string Value, string Source, int Rank, int Element);
