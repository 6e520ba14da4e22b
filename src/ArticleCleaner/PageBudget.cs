using System.Diagnostics;

namespace ArticleCleaner;

/// <summary>The limits of one page while it is being cleaned: what is used up, and whether to go on.</summary>
internal sealed class PageBudget(CleanerLimits limits, CancellationToken cancellation)
{
    private const int StepsBetweenChecks = 1024;

    private readonly long _started = Stopwatch.GetTimestamp();
    private int _steps;

    public CleanerLimits Limits { get; } = limits;

    public bool IsOver { get; private set; }

    /// <summary>Counts a step; every so often looks at the clock and the cancellation token.</summary>
    /// <returns>Whether there is time left.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public bool Step()
    {
        if (++_steps % StepsBetweenChecks == 0)
        {
            Check();
        }

        return !IsOver;
    }

    /// <summary>Looks at the clock and the cancellation token now.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public void Check()
    {
        cancellation.ThrowIfCancellationRequested();
        if (Limits.MaxTimePerPage != Timeout.InfiniteTimeSpan && Stopwatch.GetElapsedTime(_started) > Limits.MaxTimePerPage)
        {
            IsOver = true;
        }
    }
}
