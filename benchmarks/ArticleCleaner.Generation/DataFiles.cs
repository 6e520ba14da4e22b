using System.Reflection;

namespace ArticleCleaner.Generation;

/// <summary>The project's embedded word and sentence files.</summary>
internal static class DataFiles
{
    private static readonly Assembly Home = typeof(DataFiles).Assembly;

    /// <summary>The names, without extension, of the files in a folder.</summary>
    public static IReadOnlyList<string> Names(string folder) =>
        [.. Home.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Select(name => Path.GetFileNameWithoutExtension(name)).Order(StringComparer.Ordinal)];

    /// <summary>A file's lines but for comments (<c>#</c>) and empty ones.</summary>
    public static IEnumerable<string> Lines(string name) =>
        Text(name).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#');

    /// <summary>A whole file.</summary>
    public static string Text(string name)
    {
        using Stream stream = Home.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
