using System.Xml.Linq;
using ArticleCleaner.Tests.Writing;
using NJsonSchema;

namespace ArticleCleaner.Tests.Laws;

/// <summary>What must hold for everything that is written of an article. Each law gives what breaks it, or <see langword="null"/>.</summary>
internal static class OutputLaws
{
    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromJsonAsync(JsonOutput.Schema).GetAwaiter().GetResult());

    /// <summary>Markdig reads from the Markdown the structure that the blocks have, with and without comments of what was removed.</summary>
    public static string? Markdown(Article article)
    {
        IReadOnlyList<string> expected = BlockStructure.Of(article);
        return Difference(MarkdownStructure.Of(article.ToMarkdown()), expected)
            ?? (Difference(MarkdownStructure.Of(article.ToMarkdown(new MarkdownOptions { IncludeRemoved = true })), expected) is { } failure ? "with what was removed: " + failure : null);
    }

    private static string? Difference(IReadOnlyList<string> actual, IReadOnlyList<string> expected)
    {
        int at = 0;
        while (at < expected.Count && at < actual.Count && expected[at] == actual[at])
        {
            at++;
        }

        return at == expected.Count && at == actual.Count
            ? null
            : $"line {at} is '{Excerpt(actual, at, expected)}', must be '{Excerpt(expected, at, actual)}'";
    }

    /// <summary>An HTML parser finds nothing in the HTML that is not on the list of what may be there.</summary>
    public static string? Html(Article article)
    {
        IReadOnlyList<string> problems = HtmlOutputTests.Problems(article.ToHtml(new HtmlOptions { IncludeRemoved = true }));
        return problems.Count == 0 ? HtmlDocument(article) : string.Join(", ", problems.Take(5));
    }

    /// <summary>The JSON is what the schema says.</summary>
    public static string? Json(Article article)
    {
        string json = article.ToJson();
        return Schema.Value.Validate(json).FirstOrDefault() is { } error ? $"{error.Kind} at {error.Path}" : null;
    }

    /// <summary>The TEI is well-formed, its elements stand where TEI allows them, and no two have one id.</summary>
    public static string? Tei(Article article)
    {
        try
        {
            return TeiStructure.Problem(XDocument.Parse(article.ToTei(new TeiOptions { IncludeRemoved = true })).Root!);
        }
        catch (System.Xml.XmlException error)
        {
            return error.Message;
        }
    }

    private static string? HtmlDocument(Article article)
    {
        string html = article.ToHtml(new HtmlOptions { Document = true });
        AngleSharp.Dom.IDocument document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        return document.QuerySelector("script, link, base, iframe, object, embed, form, input, button, [onclick], [onload]") is { } element
            ? element.LocalName + " in the document"
            : HtmlOutputTests.Problems(document.QuerySelector("article")!.InnerHtml).FirstOrDefault();
    }

    /// <summary>The part of a line around the first character that differs from the other one's.</summary>
    private static string Excerpt(IReadOnlyList<string> lines, int at, IReadOnlyList<string> other)
    {
        if (at >= lines.Count)
        {
            return "(end)";
        }

        int same = at < other.Count ? lines[at].AsSpan().CommonPrefixLength(other[at]) : 0;
        int start = Math.Max(0, same - 60);
        return lines[at].Substring(start, Math.Min(160, lines[at].Length - start));
    }
}
