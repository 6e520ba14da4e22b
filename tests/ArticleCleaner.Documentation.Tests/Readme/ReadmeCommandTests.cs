using System.Diagnostics;
using ArticleCleaner.Tool;

namespace ArticleCleaner.Documentation.Tests.Readme;

/// <summary>Every command in the README is real: its files exist, the tool's are run, the benchmarks know their verbs and options.</summary>
[NonParallelizable]
internal sealed class ReadmeCommandTests
{
    private const string RunTool = "dotnet run --project src/ArticleCleaner.Tool -- ";
    private const string Tool = "articlecleaner ";

    private static IEnumerable<string> Commands() => ReadmeFile.Commands;

    private static IEnumerable<string> ToolCommands() => Commands().Where(command => command.StartsWith(RunTool, StringComparison.Ordinal) || command.StartsWith(Tool, StringComparison.Ordinal));

    private static IEnumerable<string> BenchmarkCommands() => Commands().Where(command => command.Contains("benchmarks/", StringComparison.Ordinal));

    [Test]
    public void Readme_HasACommandForAPageAndOneForTheTests()
    {
        Assert.That(Commands(), Has.Some.StartsWith(RunTool + "clean fixtures/").And.Some.EqualTo("dotnet test"));
    }

    [TestCaseSource(nameof(Commands))]
    public void Command_NamesWhatExists(string command)
    {
        IEnumerable<string> paths = command.Split(' ').Where(word => word.Contains('/') && !word.Contains("://", StringComparison.Ordinal));

        Assert.That(paths.Select(path => RepositoryFolder.File(path)), Has.All.Matches<string>(Path.Exists));
    }

    [TestCaseSource(nameof(ToolCommands))]
    public async Task Command_OfTheTool_Runs(string command)
    {
        string[] words = command.Replace(RunTool, "", StringComparison.Ordinal).Replace(Tool, "", StringComparison.Ordinal).Split(' ');
        int redirection = Array.FindIndex(words, word => word is "<" or ">");
        using var input = new MemoryStream(File.ReadAllBytes(RepositoryFolder.File("fixtures", "text", "blog--short-example", "source.txt")));
        using var output = new MemoryStream();
        using var errors = new MemoryStream();
        string folder = Environment.CurrentDirectory;
        DirectoryInfo temporary = Directory.CreateTempSubdirectory("readme-");
        try
        {
            File.Copy(RepositoryFolder.File("fixtures", "html", "blog--placeholder-author", "source.html"), Path.Combine(temporary.FullName, "page.html"));
            Environment.CurrentDirectory = command.StartsWith(RunTool, StringComparison.Ordinal) ? RepositoryFolder.Path : temporary.FullName;
            int code = await ToolCommand.RunAsync(redirection < 0 ? words : words[..redirection], ToolConsole.Of(input, output, errors), CancellationToken.None);

            Assert.That(code, Is.Zero, System.Text.Encoding.UTF8.GetString(errors.ToArray()));
            Assert.That(output.Length, Is.GreaterThan(50));
        }
        finally
        {
            Environment.CurrentDirectory = folder;
            temporary.Delete(recursive: true);
        }
    }

    [TestCaseSource(nameof(BenchmarkCommands))]
    public async Task Command_OfABenchmark_IsInItsHelp(string command)
    {
        string project = Path.GetFileName(command.Split(' ').Single(word => word.StartsWith("benchmarks/", StringComparison.Ordinal)));
        string[] arguments = command.Split(" -- ")[1].Split(' ');

        string help = await HelpOfAsync(project, arguments[0]);

        Assert.That(arguments.Where((word, i) => i == 0 || word.StartsWith("--", StringComparison.Ordinal)), Has.All.Matches<string?>(word => help.Contains(word!, StringComparison.Ordinal)), help);
    }

    private static async Task<string> HelpOfAsync(string project, string verb)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, project + ".dll"), verb, "--help"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return await output + await errors;
    }
}
