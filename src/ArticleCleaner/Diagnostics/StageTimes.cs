namespace ArticleCleaner;

/// <summary>The stages of <see cref="CleaningPipeline"/>, in order.</summary>
internal enum Stage
{
    Read,
    Segment,
    Count,
    Score,
    Mark,
    Decide,
    Metadata,
    Build,
}

/// <summary>Sums up how long each stage took; for measuring only, a pipeline has none otherwise.</summary>
/// <param name="clock">The time, in any unit.</param>
internal sealed class StageTimes(Func<long> clock)
{
    private readonly long[] _sums = new long[Enum.GetValues<Stage>().Length];
    private long _last;

    /// <summary>By stage, in the clock's unit.</summary>
    public IReadOnlyList<long> Sums => _sums;

    public void Begin() => _last = clock();

    /// <summary>The stage is over, the next one begins.</summary>
    public void End(Stage stage)
    {
        long now = clock();
        _sums[(int)stage] += now - _last;
        _last = now;
    }
}
