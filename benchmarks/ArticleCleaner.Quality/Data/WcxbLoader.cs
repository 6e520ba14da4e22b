using System.Text.Json;

namespace ArticleCleaner.Quality.Data;

/// <summary>The Web Content Extraction Benchmark (Murrough-Foley, CC-BY-4.0): the development split.</summary>
internal static class WcxbLoader
{
    public static IReadOnlyList<EvaluationPage> Load(string folder)
    {
        string split = DataMissingException.Existing(Path.Combine(folder, "wcxb", "dev"));
        string[] files = Directory.GetFiles(DataMissingException.Existing(Path.Combine(split, "ground-truth")), "*.json");
        Array.Sort(files, StringComparer.Ordinal);
        return [.. files.Select(file => Read(file, split))];
    }

    private static EvaluationPage Read(string file, string split)
    {
        using JsonDocument document = JsonReading.Open(file);
        JsonElement root = document.RootElement;
        JsonElement truth = root.GetProperty("ground_truth");
        string id = Path.GetFileNameWithoutExtension(file);
        string kind = Kind(root);
        return new EvaluationPage
        {
            Id = id,
            File = Path.Combine(split, "html", id + ".html.gz"),
            IsUtf8 = true,
            Url = root.Text("url") ?? truth.Text("url"),
            Truth = new PageTruth
            {
                Text = truth.Text("main_content") ?? "",
                With = truth.Texts("with"),
                Without = truth.Texts("without"),
                Title = truth.Text("title"),
                Authors = truth.Texts("author"),
                Date = truth.Text("publish_date"),
                PageType = kind == "category" ? "collection" : kind,
            },
        };
    }

    private static string Kind(JsonElement root)
    {
        if (!root.TryGetProperty("_internal", out JsonElement inner) || inner.ValueKind != JsonValueKind.Object || !inner.TryGetProperty("page_type", out JsonElement type))
        {
            return "article";
        }

        return (type.ValueKind == JsonValueKind.String ? type.GetString() : type.Text("primary")) ?? "article";
    }
}
