using System.Text.Json;

namespace ArticleCleaner.Quality.Data;

/// <summary>The evaluation pages of trafilatura (Barbaresi, Apache-2.0): raw bytes in many charsets.</summary>
internal static class TrafilaturaLoader
{
    public static IReadOnlyList<EvaluationPage> Load(string folder)
    {
        string set = DataMissingException.Existing(Path.Combine(folder, "trafilatura"));
        using JsonDocument document = JsonReading.Open(Path.Combine(set, "evaldata.json"));
        var pages = new Dictionary<string, EvaluationPage>(StringComparer.Ordinal);
        foreach (JsonProperty entry in document.RootElement.EnumerateObject())
        {
            JsonElement value = entry.Value;
            string file = value.GetProperty("file").GetString()!;
            pages[file] = new EvaluationPage
            {
                Id = file,
                File = Path.Combine(set, "html", file + ".gz"),
                Url = value.Text("url"),
                Truth = new PageTruth
                {
                    With = value.Texts("with"),
                    Without = value.Texts("without"),
                    Title = value.Text("title"),
                    Authors = value.Texts("author"),
                    Date = value.Text("date"),
                },
            };
        }

        return [.. pages.Values];
    }
}
