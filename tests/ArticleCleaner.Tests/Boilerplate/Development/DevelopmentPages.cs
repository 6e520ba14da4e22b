using System.IO.Compression;
using System.Text.Json;

namespace ArticleCleaner.Tests.Boilerplate.Development;

/// <summary>The labelled pages of the development data.</summary>
internal static class DevelopmentPages
{
    public static string Folder()
    {
        string? folder = Environment.GetEnvironmentVariable("ARTICLECLEANER_DATA");
        if (string.IsNullOrEmpty(folder))
        {
            Assert.Ignore("set ARTICLECLEANER_DATA to the folder of the development data");
        }

        return folder!;
    }

    /// <summary>Id, address of the HTML and true text of every page of the WCXB development set.</summary>
    public static IEnumerable<(string Id, string Html, string Truth)> Wcxb(string folder)
    {
        string root = Path.Combine(folder, "wcxb", "dev");
        foreach (string file in Directory.EnumerateFiles(Path.Combine(root, "ground-truth"), "*.json").Order(StringComparer.Ordinal))
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(file));
            JsonElement truth = json.RootElement.GetProperty("ground_truth");
            string text = truth.TryGetProperty("main_content", out JsonElement content) ? content.GetString() ?? "" : "";
            string id = Path.GetFileNameWithoutExtension(file);
            yield return (id, Path.Combine(root, "html", id + ".html.gz"), text);
        }
    }

    /// <summary>The same of the article-extraction-benchmark share.</summary>
    public static IEnumerable<(string Id, string Html, string Truth)> Aeb(string folder)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "aeb", "ground-truth.json")));
        foreach (JsonProperty page in json.RootElement.EnumerateObject())
        {
            yield return (page.Name, Path.Combine(folder, "aeb", "html", page.Name + ".html.gz"), page.Value.GetProperty("articleBody").GetString() ?? "");
        }
    }

    public static string ReadHtml(string path)
    {
        using var stream = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
