using System.Reflection;
using System.Xml.Linq;

namespace ArticleCleaner.Documentation.Tests.Examples;

/// <summary>The examples in the XML documentation of a package, as the compiler wrote it beside the assembly.</summary>
internal static class DocumentedExamples
{
    /// <summary>The packages whose public types are documented.</summary>
    public static IReadOnlyList<Assembly> Packages { get; } =
        [typeof(PageCleaner).Assembly, typeof(LoggedPageCleaner).Assembly, typeof(SecondOpinionCleaner).Assembly];

    /// <summary>The C# examples of each public type; code in another language names it in its <c>lang</c> attribute.</summary>
    public static IEnumerable<(Type Type, IReadOnlyList<string> Examples)> All()
    {
        foreach (Assembly package in Packages)
        {
            Dictionary<string, XElement> members = XDocument.Load(Path.ChangeExtension(package.Location, ".xml"))
                .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);
            foreach (Type type in package.GetExportedTypes())
            {
                IEnumerable<XElement> examples = members.TryGetValue("T:" + type.FullName!.Replace('+', '.'), out XElement? member) ? member.Elements("example").Elements("code") : [];
                yield return (type, [.. examples.Where(code => code.Attribute("lang") is null).Select(code => Unindented(code.Value))]);
            }
        }
    }

    private static string Unindented(string code)
    {
        string[] lines = [.. code.ReplaceLineEndings("\n").Trim('\n').TrimEnd().Split('\n')];
        int indent = lines.Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join('\n', lines.Select(line => line.Length < indent ? "" : line[indent..]));
    }
}
