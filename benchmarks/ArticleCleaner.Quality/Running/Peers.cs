namespace ArticleCleaner.Quality.Running;

/// <summary>The programs and rules the library is compared with.</summary>
internal static class Peers
{
    public static IReadOnlyList<string> Names { get; } = ["smartreader", "keep-all", "c4", "numwords"];

    public static IExtractor Create(string name) => name switch
    {
        "smartreader" => new SmartReaderExtractor(),
        "keep-all" => LineRules.KeepAll,
        "c4" => LineRules.C4,
        "numwords" => LineRules.NumWords,
        _ => throw new ArgumentException($"There is no peer '{name}'.", nameof(name)),
    };
}
