namespace ArticleCleaner.Quality.Data;

/// <summary>The data a command needs is not there.</summary>
/// <param name="message">What is missing, and how to name its place.</param>
public sealed class DataMissingException(string message) : Exception(message)
{
    /// <summary>Fails when a file or folder is absent.</summary>
    /// <exception cref="DataMissingException">It is absent.</exception>
    public static string Existing(string path) =>
        Path.Exists(path) ? path : throw new DataMissingException($"'{path}' does not exist. Name the folder that holds wcxb/, aeb/ and trafilatura/ with --data DIR or {EvaluationSets.DataVariable}.");
}
