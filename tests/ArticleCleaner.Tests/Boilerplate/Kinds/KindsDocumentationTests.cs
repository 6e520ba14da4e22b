using System.Text.Json;
using ArticleCleaner.Boilerplate;
using ArticleCleaner.Boilerplate.Notices;
using ArticleCleaner.Tests.Fixtures;

namespace ArticleCleaner.Tests.Boilerplate.Kinds;

/// <summary>The page about the kinds names each of them, and only rules that exist.</summary>
public sealed class KindsDocumentationTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Fixture.Root, "../src/ArticleCleaner/Boilerplate/Kinds/README.md"));

    [Test]
    public void Sections_AreTheKinds() =>
        Assert.That(
            Lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]),
            Is.EquivalentTo(Enum.GetNames<BoilerplateKind>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName)));

    [Test]
    public void RuleIds_AreThoseOfTheRules()
    {
        string[] named = [.. Lines.Where(line => line.StartsWith("- Rules: ", StringComparison.Ordinal)).SelectMany(line => line[9..].Split(", ")).Select(id => id.Trim('`')).Distinct()];

        Assert.That(named, Is.SubsetOf(BoilerplateRules.All.Select(rule => rule.Id).Append("main-content").Append(NoticePage.RuleId)));
    }

    [Test]
    public void Rules_AreAllNamed()
    {
        string page = string.Join('\n', Lines);

        Assert.That(BoilerplateRules.All.Select(rule => rule.Id).Where(id => !page.Contains($"`{id}`", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Sections_HaveExampleRulesAndHowToKeepIt()
    {
        string[] sections = string.Join('\n', Lines).Split("\n## ")[1..];

        Assert.That(sections.Where(section => !section.Contains("\n- Example: ", StringComparison.Ordinal) || !section.Contains("\n- Rules: ", StringComparison.Ordinal) || !section.Contains("\n- To keep it: ", StringComparison.Ordinal)), Is.Empty);
    }
}
