using System.Reflection;
using PublicApiGenerator;

namespace ArticleCleaner.Documentation.Tests.PublicApi;

/// <summary>What each library shows to its users, as text under review: a change of it is a change of the file beside this one.</summary>
internal sealed class PublicApiTests
{
    private const string ApproveVariable = "ARTICLECLEANER_APPROVE";

    private static readonly ApiGeneratorOptions Options = new()
    {
        IncludeAssemblyAttributes = false,
        DenyNamespacePrefixes = [],
    };

    private static IEnumerable<TestCaseData> Libraries() =>
        new[] { typeof(PageCleaner), typeof(SecondOpinionCleaner), typeof(PageCleanerServices) }
            .Select(type => new TestCaseData(type.Assembly).SetArgDisplayNames(type.Assembly.GetName().Name!));

    [TestCaseSource(nameof(Libraries))]
    public void PublicApi_IsTheApprovedOne(Assembly library)
    {
        string file = RepositoryFolder.File("tests", "ArticleCleaner.Documentation.Tests", "PublicApi", library.GetName().Name + ".approved.txt");
        string api = library.GeneratePublicApi(Options).ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable(ApproveVariable) == "1")
        {
            File.WriteAllText(file, api);
        }

        string approved = File.Exists(file) ? File.ReadAllText(file) : "";
        string difference = string.Join('\n', approved.Split('\n').Except(api.Split('\n')).Select(line => "- " + line).Concat(api.Split('\n').Except(approved.Split('\n')).Select(line => "+ " + line)));
        Assert.That(api, Is.EqualTo(approved), $"""
            The public API is not the approved one:
            {difference}
            If it is meant to be so: {ApproveVariable}=1 dotnet test tests/ArticleCleaner.Documentation.Tests --filter PublicApi
            """);
    }
}
