namespace ArticleCleaner;

/// <summary>How a stream of pages is cleaned.</summary>
/// <example>
/// <code>
/// var options = new StreamingOptions { Parallelism = 4, KeepOrder = false };
/// await foreach (Article next in cleaner.CleanAsync(pages, options))
/// {
///     Console.WriteLine(next.Title);
/// }
/// </code>
/// </example>
public sealed record StreamingOptions
{
    /// <summary>All defaults.</summary>
    public static StreamingOptions Default { get; } = new();

    /// <summary>
    /// Most pages cleaned at once. At most twice as many are held at a time, however fast they come and however slowly the
    /// articles are taken. <value>The default is the number of processors.</value>
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int Parallelism
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = Environment.ProcessorCount;

    /// <summary>Give the articles in the order of the pages; otherwise as they are ready. <value>The default is <see langword="true"/>.</value></summary>
    public bool KeepOrder { get; init; } = true;
}
