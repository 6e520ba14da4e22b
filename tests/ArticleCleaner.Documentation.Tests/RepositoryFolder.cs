namespace ArticleCleaner;

/// <summary>The clone that the tests run in.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = Find();

    public static string File(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(System.IO.Path.Combine(folder.FullName, "ArticleCleaner.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("ArticleCleaner.sln was not found above the tests.");
    }
}
