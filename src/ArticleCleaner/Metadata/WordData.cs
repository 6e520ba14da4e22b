namespace ArticleCleaner.Metadata;

/// <summary>Reads the tab-separated data files of this folder.</summary>
internal static class WordData
{
    /// <summary>The rows of a file, split at tabs.</summary>
    /// <param name="name">The file's name without its ending.</param>
    public static IEnumerable<string[]> Rows(string name) => EmbeddedData.Lines($"Metadata.Data.{name}.tsv").Select(line => line.Split('\t'));
}
