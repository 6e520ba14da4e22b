namespace ArticleCleaner.Quality.Running;

/// <summary>The programs and rules the library is compared with.</summary>
internal static class Peers
{
    public static IReadOnlyList<string> Names { get; } = ["smartreader"];

    public static IExtractor Create(string name) => name switch
    {
        "smartreader" => new SmartReaderExtractor(),
        _ => throw new ArgumentException($"There is no peer '{name}'.", nameof(name)),
    };
}
