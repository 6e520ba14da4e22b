namespace ArticleCleaner.Quality.Commands;

/// <summary>A counter on the error stream, only when a person looks at it.</summary>
internal static class Progress
{
    public static Action<int>? Of(int total) =>
        Console.IsErrorRedirected ? null : done => Console.Error.Write(done == total ? "\r\e[K" : done % 10 == 0 ? $"\r{done}/{total}" : "");
}
