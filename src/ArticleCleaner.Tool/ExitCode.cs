namespace ArticleCleaner.Tool;

/// <summary>What the process returns; listed in <c>--help</c>.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Unreadable = 1;
    public const int Usage = 2;

    /// <summary>What a shell reports for a process that an interrupt ended.</summary>
    public const int Cancelled = 130;
}
