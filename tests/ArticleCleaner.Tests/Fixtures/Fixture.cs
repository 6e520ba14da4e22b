using ArticleCleaner.Generation;

namespace ArticleCleaner.Tests.Fixtures;

/// <summary>A folder below <c>fixtures</c>: a page and what should come of it.</summary>
/// <param name="Name">Path below <c>fixtures</c>, for instance <c>text/blog--placeholder-author</c>.</param>
/// <param name="Folder">The folder.</param>
/// <param name="SourceFile">The page.</param>
internal sealed record Fixture(string Name, string Folder, string SourceFile)
{
    public string ExpectedFile => Path.Combine(Folder, "expected.diff");

    /// <summary>Of cases about structure: every item, cell, line of code, image and formula in its place.</summary>
    public string OutlineFile => Path.Combine(Folder, "expected.outline");

    public PageFormat Format => Name.StartsWith("html/", StringComparison.Ordinal) ? PageFormat.Html : PageFormat.Text;

    public static string Root { get; } = FindRoot();

    public static IEnumerable<Fixture> All() =>
        from source in Directory.CreateDirectory(Root).EnumerateFiles("source.*", SearchOption.AllDirectories).Select(file => file.FullName).Order(StringComparer.Ordinal)
        let folder = Path.GetDirectoryName(source)!
        select new Fixture(Path.GetRelativePath(Root, folder).Replace('\\', '/'), folder, source);

    public Article Clean(ExpectedPage? expected)
    {
        var hints = new PageHints
        {
            Format = Format,
            ContentType = expected?.Metadata.GetValueOrDefault("content_type"),
            Url = expected?.Metadata.GetValueOrDefault("url") is { } url ? new Uri(url) : null,
        };
        CleanerOptions options = expected?.Metadata.GetValueOrDefault("mode") == "extracted" ? CleanerOptions.ForExtractedText : CleanerOptions.Default;
        return new PageCleaner(options).Clean(File.ReadAllBytes(SourceFile).AsSpan(), hints);
    }

    /// <summary>The repository's folder, or another one given by <c>ARTICLECLEANER_FIXTURES</c>.</summary>
    private static string FindRoot()
    {
        if (Environment.GetEnvironmentVariable("ARTICLECLEANER_FIXTURES") is { Length: > 0 } other)
        {
            return other;
        }

        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string fixtures = Path.Combine(folder.FullName, "fixtures");
            if (File.Exists(Path.Combine(folder.FullName, "ArticleCleaner.sln")))
            {
                return fixtures;
            }
        }

        throw new DirectoryNotFoundException("The folder “fixtures” was not found above the tests.");
    }
}
