using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleCleaner.Documentation.Tests.Examples;

/// <summary>Every public type has an example in its documentation, and every example compiles.</summary>
public sealed class ExampleTests
{
    /// <summary>What examples may take for granted: a page, its article, a cleaner, streams of pages, and what a host provides.</summary>
    private const string Surroundings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using ArticleCleaner;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Logging;
        global using static Surroundings;

        internal static class Surroundings
        {
            public static string html = "";
            public static PageCleaner cleaner = new();
            public static Article article = cleaner.Clean(html);
            public static IAsyncEnumerable<RawPage> pages = AsyncEnumerable.Empty<RawPage>();
            public static IReadOnlyList<string> sitePages = [];
            public static IServiceCollection services = null!;
            public static ILogger<PageCleaner> logger = null!;
        }
        """;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);

    private static readonly IReadOnlyList<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    private static IEnumerable<TestCaseData> Types() =>
        DocumentedExamples.All().Select(entry => new TestCaseData(entry.Type.FullName, entry.Examples).SetArgDisplayNames(entry.Type.Name));

    [TestCaseSource(nameof(Types))]
    public void PublicType_HasExamplesThatCompile(string type, IReadOnlyList<string> examples)
    {
        Assert.That(examples, Is.Not.Empty, $"{type} has no example");
        foreach (string example in examples)
        {
            Assert.That(Errors(example), Is.Empty, example);
        }
    }

    [Test]
    public void EveryPackage_HasPublicTypes() =>
        Assert.That(DocumentedExamples.All().Select(entry => entry.Type.Assembly).Distinct(), Is.EquivalentTo(DocumentedExamples.Packages));

    private static IEnumerable<string> Errors(string example) => CSharpCompilation.Create(
            "Example",
            [CSharpSyntaxTree.ParseText(Surroundings, Parsing), CSharpSyntaxTree.ParseText(TypesLast(example), Parsing)],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable))
        .GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString());

    /// <summary>A program's statements stand before its types; an example may show a type first. One that only shows a type or a method needs a statement.</summary>
    private static string TypesLast(string example)
    {
        CompilationUnitSyntaxParts parts = CompilationUnitSyntaxParts.Of(CSharpSyntaxTree.ParseText(example, Parsing));
        return $"{parts.Statements}\nreturn;\n{parts.Types}";
    }

    private sealed record CompilationUnitSyntaxParts(string Statements, string Types)
    {
        public static CompilationUnitSyntaxParts Of(SyntaxTree tree)
        {
            var root = (Microsoft.CodeAnalysis.CSharp.Syntax.CompilationUnitSyntax)tree.GetRoot();
            ILookup<bool, string> members = root.Members.ToLookup(member => member is Microsoft.CodeAnalysis.CSharp.Syntax.GlobalStatementSyntax, member => member.ToFullString());
            return new CompilationUnitSyntaxParts(root.Usings.ToFullString() + string.Concat(members[true]), string.Concat(members[false]));
        }
    }
}
