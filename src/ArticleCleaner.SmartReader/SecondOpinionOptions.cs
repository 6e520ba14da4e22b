namespace ArticleCleaner;

/// <summary>When SmartReader is asked for a second opinion, and what it may cost. Immutable; make variants with <c>with</c>.</summary>
/// <example>
/// <code>
/// var options = new SecondOpinionOptions { BelowConfidence = 0.65, MaxTime = TimeSpan.FromSeconds(2) };
/// </code>
/// </example>
public sealed record SecondOpinionOptions
{
    /// <summary>Pages of lower confidence (<see cref="Article.Confidence"/>, 0 to 1) are asked about. <value>The default is 0: none, the second opinion is off.</value></summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 1 or not a number.</exception>
    public double BelowConfidence
    {
        get;
        init => field = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A confidence goes from 0 to 1.");
    }

    /// <summary>Longest page that is asked about, in UTF-16 code units. <value>The default is 2,000,000.</value></summary>
    public int MaxInputLength { get; init; } = 2_000_000;

    /// <summary>Most <c>&lt;</c> characters of a page that is asked about: SmartReader's time grows faster than the number of elements. <value>The default is 40,000.</value></summary>
    public int MaxTags { get; init; } = 40_000;

    /// <summary>
    /// Longest wait for an answer. <value>The default is 5 seconds.</value> A thread cannot be stopped from outside: what has
    /// not answered by then is left running on a background thread, which still uses a processor and memory until it ends by
    /// itself or the process does.
    /// </summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Most unanswered runs that may still be going on; with so many, nothing more is asked until one of them ends. <value>The default is 2.</value></summary>
    public int MaxAbandoned { get; init; } = 2;
}
