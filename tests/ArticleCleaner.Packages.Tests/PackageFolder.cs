using System.IO.Compression;

namespace ArticleCleaner.Packages.Tests;

/// <summary>Packs everything once, into a folder of its own outside of the repository, as a release would.</summary>
[SetUpFixture]
internal sealed class PackageFolder
{
    /// <summary>No version that was ever published or cached.</summary>
    public static string Version { get; } = $"0.0.0-test.{DateTime.UtcNow:yyyyMMddHHmmss}";

    public static IReadOnlyList<string> Libraries { get; } = ["ArticleCleaner", "ArticleCleaner.Extensions.DependencyInjection", "ArticleCleaner.SmartReader"];

    public static IReadOnlyList<string> All { get; } = [.. Libraries, "ArticleCleaner.Tool"];

    /// <summary>A folder that is deleted after the tests.</summary>
    public static string Root { get; } = Directory.CreateTempSubdirectory("packages-").FullName;

    private static string Packages => Path.Combine(Root, "packages");

    [OneTimeSetUp]
    public async Task PackAsync()
    {
        foreach (string name in All)
        {
            await Dotnet.SdkAsync(
                RepositoryFolder.Path,
                ["pack", $"src/{name}", "-c", "Release", "--artifacts-path", Path.Combine(Root, "artifacts"), "-o", Packages, $"-p:Version={Version}", "-p:ContinuousIntegrationBuild=true", "-v", "quiet"]);
        }
    }

    [OneTimeTearDown]
    public void Delete() => Directory.Delete(Root, recursive: true);

    public static ZipArchive Open(string package, string extension = "nupkg") => ZipFile.OpenRead(Path.Combine(Packages, $"{package}.{Version}.{extension}"));

    /// <summary>
    /// An empty folder whose NuGet settings take our packages from the packed ones and from nowhere else, unpack them there,
    /// and take what they depend on from the machine's cache or nuget.org.
    /// </summary>
    public static string FreshFolder(string name)
    {
        string folder = Directory.CreateDirectory(Path.Combine(Root, name)).FullName;
        string cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(folder, "cache")}" /></config>
              <fallbackPackageFolders><clear /><add key="machine" value="{cache}" /></fallbackPackageFolders>
              <packageSources>
                <clear />
                <add key="packed" value="{Packages}" />
                <add key="nuget.org" value="https://api.nuget.org/v3/index.json" />
              </packageSources>
              <packageSourceMapping>
                <packageSource key="packed"><package pattern="ArticleCleaner*" /></packageSource>
                <packageSource key="nuget.org"><package pattern="*" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """);
        return folder;
    }
}
