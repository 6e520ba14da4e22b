using System.Xml.Linq;

namespace ArticleCleaner.Tests.Laws;

/// <summary>The part of TEI P5's content models that articles use, as far as it says which element may stand in which.</summary>
internal static class TeiStructure
{
    private static readonly string[] Blocks = ["p", "list", "quote", "table", "figure", "note", "milestone", "floatingText"];
    private static readonly string[] Phrases = ["ref", "hi", "code", "del", "add", "quote", "ruby", "formula", "foreign", "seg", "lb"];

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["body"] = [.. Blocks, "div"],
        ["div"] = [.. Blocks, "div", "head"],
        ["floatingText"] = ["body"],
        ["quote"] = [.. Blocks, .. Phrases, "rb", "rt", "bibl"],
        ["list"] = ["item", "label"],
        ["item"] = [.. Blocks, .. Phrases],
        ["table"] = ["head", "row"],
        ["row"] = ["cell"],
        ["figure"] = ["head", "p", "figDesc", "graphic"],
        ["ruby"] = ["rb", "rt", .. Phrases],
        ["figDesc"] = [],
        ["graphic"] = [],
        ["milestone"] = [],
        ["lb"] = [],
    };

    private static readonly string[] NeverEmpty = ["body", "div", "list", "table", "row", "floatingText", "ruby"];

    /// <summary>What is wrong with a document, or <see langword="null"/>.</summary>
    public static string? Problem(XElement document)
    {
        XElement text = document.Elements().Single(element => element.Name.LocalName == "text");
        var ids = new HashSet<string>();
        foreach (XElement element in text.Elements().Single().DescendantsAndSelf())
        {
            string name = element.Name.LocalName;
            string[] allowed = Allowed.GetValueOrDefault(name, Phrases);
            if (element.Elements().FirstOrDefault(child => !allowed.Contains(child.Name.LocalName)) is { } stray)
            {
                return $"{stray.Name.LocalName} in {name}";
            }

            if (NeverEmpty.Contains(name) && !element.HasElements)
            {
                return $"{name} is empty";
            }

            if (name is "body" or "div" && element.Elements().SkipWhile(child => child.Name.LocalName != "div").Any(child => child.Name.LocalName != "div"))
            {
                return $"text behind the divisions of {name}";
            }

            if ((string?)element.Attribute(XNamespace.Xml + "id") is { } id && !ids.Add(id))
            {
                return $"the id {id} twice";
            }
        }

        return null;
    }
}
