namespace ArticleCleaner;

/// <summary>The data files that are embedded in the library.</summary>
internal static class EmbeddedData
{
    /// <summary>The lines of a text file; empty lines and comment lines (<c>#</c>) are left out.</summary>
    /// <param name="name">Its place below the project folder, parted by dots.</param>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>Opens a file.</summary>
    public static Stream Open(string name) =>
        typeof(EmbeddedData).Assembly.GetManifestResourceStream("ArticleCleaner." + name)
        ?? throw new InvalidOperationException($"The library was built without its data file {name}.");
}
