namespace ArticleCleaner.Metadata.Dates;

/// <summary>A date found in a text.</summary>
/// <param name="Day">The day as written.</param>
/// <param name="Instant">The instant, when a time and a zone are written.</param>
/// <param name="Start">Where its first character stands.</param>
/// <param name="End">Offset behind its last character.</param>
internal readonly record struct FoundDate(DateOnly Day, DateTimeOffset? Instant, int Start, int End);
