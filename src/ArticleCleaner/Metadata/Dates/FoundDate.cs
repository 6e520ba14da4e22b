namespace ArticleCleaner.Metadata.Dates;

/// <summary>A date found in a text.</summary>
/// <param name="Day">The day as written.</param>
/// <param name="Instant">The instant, when a time and a zone are written.</param>
/// <param name="Start">Where its first character stands.</param>
/// <param name="End">Offset behind its last character.</param>
internal readonly record struct FoundDate(DateOnly Day, DateTimeOffset? Instant, int Start, int End)
{
    /// <summary>The other reading of two numbers that can both be a month; <see langword="null"/> when there is none.</summary>
    public DateOnly? Swapped { get; init; }

    /// <summary>Which of day and named month stands first, the page's habit; <see langword="null"/> for a month in numbers.</summary>
    public bool? NamedDayFirst { get; init; }

    /// <summary>Which of day and month stands first in numbers that can be read in one way only; <see langword="null"/> for all others.</summary>
    public bool? NumberDayFirst { get; init; }
}
