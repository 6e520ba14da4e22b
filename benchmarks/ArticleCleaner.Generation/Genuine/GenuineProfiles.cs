using System.Net;
using System.Text;

namespace ArticleCleaner.Generation;

/// <summary>Profiles and contact lists of real shape, none of which is a placeholder.</summary>
/// <param name="Id">Language and form, for reports.</param>
/// <param name="Language">Language of the profile.</param>
/// <param name="Text">The profile as flattened text.</param>
public sealed record GenuineProfile(string Id, string Language, string Text)
{
    private static readonly string[] Names = ["Hannah Lindqvist", "Óscar Beltrán", "Nadia Benali", "Piotr Sobczak", "Amelia Frost", "Kofi Asante", "Elsa Brandt", "Luca Ferri"];

    /// <summary>All profiles, names filled in.</summary>
    public static IReadOnlyList<GenuineProfile> All { get; } = [.. Read()];

    /// <summary>The profile in HTML: bullets as a list, labelled lines as <c>dl</c>, as table or as lines, the rest as paragraphs.</summary>
    public string Html(GenuineMarkup markup)
    {
        var html = new StringBuilder();
        foreach (string line in Text.Split('\n'))
        {
            string text = WebUtility.HtmlEncode(line.StartsWith("- ", StringComparison.Ordinal) ? line[2..] : line);
            int colon = text.IndexOfAny([':', '：']);
            bool field = colon is > 0 and < 30 && !line.Contains("://", StringComparison.Ordinal);
            html.AppendLine((markup, field) switch
            {
                (GenuineMarkup.Definitions, true) => $"<dl><dt>{text[..colon]}</dt><dd>{text[(colon + 1)..].Trim()}</dd></dl>",
                (GenuineMarkup.Table, true) => $"<table><tr><th>{text[..(colon + 1)]}</th><td>{text[(colon + 1)..].Trim()}</td></tr></table>",
                (GenuineMarkup.List, true) => $"<ul><li>{text}</li></ul>",
                _ => $"<p>{text}</p>",
            });
        }

        return html.ToString().Replace("</dl>\n<dl>", "\n", StringComparison.Ordinal).Replace("</table>\n<table>", "\n", StringComparison.Ordinal).Replace("</ul>\n<ul>", "\n", StringComparison.Ordinal);
    }

    /// <summary>The pages a profile is tried on: alone and under an article, as text and in each markup.</summary>
    public IEnumerable<(string Source, PageFormat Format)> Pages(int seed)
    {
        string language = LanguageMaterial.Languages.Contains(Language) ? Language : "en";
        string[] article = [.. new ArticlePlanner(LanguageMaterial.Of(language), new Random(seed), stuffed: false).Plan()
            .SelectMany(group => group.Blocks).Select(block => string.Concat(block.Runs.Select(run => run.Text)))];
        yield return (Text, PageFormat.Text);
        yield return (string.Join("\n\n", article) + "\n\n" + Text + "\n", PageFormat.Text);
        string prose = string.Concat(article.Select(text => $"<p>{WebUtility.HtmlEncode(text)}</p>\n"));
        foreach (GenuineMarkup markup in Enum.GetValues<GenuineMarkup>())
        {
            yield return ($"<!DOCTYPE html>\n<html lang=\"{Language}\"><head><title>Page</title></head><body><article>\n{prose}<div class=\"author\">\n{Html(markup)}</div></article></body></html>", PageFormat.Html);
        }
    }

    private static IEnumerable<GenuineProfile> Read()
    {
        string[] entries = DataFiles.Text("genuine/profiles.txt").ReplaceLineEndings("\n").Split("\n=== ");
        for (int i = 1; i < entries.Length; i++)
        {
            int end = entries[i].IndexOf('\n', StringComparison.Ordinal);
            string id = entries[i][..end].Trim();
            string name = Names[i % Names.Length];
            string user = new([.. name.ToLowerInvariant().Where(c => c is >= 'a' and <= 'z')]);
            string text = entries[i][(end + 1)..].Trim().Replace("<name>", name, StringComparison.Ordinal).Replace("<user>", user, StringComparison.Ordinal);
            yield return new GenuineProfile(id, id[..2], text);
        }
    }
}

/// <summary>How a genuine profile is set in HTML.</summary>
public enum GenuineMarkup
{
    /// <summary>Paragraphs.</summary>
    Lines,

    /// <summary>A bulleted list.</summary>
    List,

    /// <summary>A table of two columns.</summary>
    Table,

    /// <summary>A definition list.</summary>
    Definitions,
}
