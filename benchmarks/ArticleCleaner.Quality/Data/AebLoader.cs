using System.Text.Json;

namespace ArticleCleaner.Quality.Data;

/// <summary>The article extraction benchmark of Scrapinghub (MIT).</summary>
internal static class AebLoader
{
    public static IReadOnlyList<EvaluationPage> Load(string folder)
    {
        string set = DataMissingException.Existing(Path.Combine(folder, "aeb"));
        using JsonDocument document = JsonReading.Open(Path.Combine(set, "ground-truth.json"));
        var pages = new List<EvaluationPage>();
        foreach (JsonProperty entry in document.RootElement.EnumerateObject())
        {
            pages.Add(new EvaluationPage
            {
                Id = entry.Name,
                File = Path.Combine(set, "html", entry.Name + ".html.gz"),
                IsUtf8 = true,
                Url = entry.Value.Text("url"),
                Truth = new PageTruth { Text = entry.Value.Text("articleBody") ?? "", PageType = "article" },
            });
        }

        return pages;
    }
}
