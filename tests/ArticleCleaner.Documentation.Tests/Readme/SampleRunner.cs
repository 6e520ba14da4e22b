using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleCleaner.Documentation.Tests.Readme;

/// <summary>Compiles a program as a new console project would, and runs it in a folder with a page in it.</summary>
internal static class SampleRunner
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>A project never shows these: a newer assembly in the place of an older one.</summary>
    private static readonly Dictionary<string, ReportDiagnostic> NotInProjects = new() { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress };

    /// <summary>Runs a sample.</summary>
    /// <returns>What it printed, without the last line end.</returns>
    public static string Run(string source)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Sample",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, options), CSharpSyntaxTree.ParseText(source, options)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: NotInProjects));
        using var assembly = new MemoryStream();
        IEnumerable<Diagnostic> errors = compilation.Emit(assembly).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.That(errors, Is.Empty, source);
        return Run(Assembly.Load(assembly.ToArray()).EntryPoint!);
    }

    private static string Run(MethodInfo main)
    {
        TextWriter console = Console.Out;
        string folder = Environment.CurrentDirectory;
        DirectoryInfo empty = Directory.CreateTempSubdirectory("readme-");
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            File.Copy(RepositoryFolder.File("fixtures", "html", "blog--placeholder-author", "source.html"), Path.Combine(empty.FullName, "page.html"));
            Environment.CurrentDirectory = empty.FullName;
            Console.SetOut(output);
            main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
            Environment.CurrentDirectory = folder;
            empty.Delete(recursive: true);
        }

        return output.ToString().TrimEnd('\n');
    }
}
