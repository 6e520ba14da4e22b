using System.Text.Json;
using ArticleCleaner.Quality.Scoring;

namespace ArticleCleaner.Quality.Running;

/// <summary>What a program made of a set's pages, read from a file of JSON Lines with <c>id</c> and <c>text</c>.</summary>
internal sealed class PredictedExtractor : IExtractor
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public PredictedExtractor(string path)
    {
        Name = Path.GetFileNameWithoutExtension(path);
        foreach (string line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            string id = json.RootElement.GetProperty("id").GetString()!;
            _texts[id] = json.RootElement.TryGetProperty("text", out JsonElement text) ? text.GetString() ?? "" : "";
        }
    }

    public string Name { get; }

    public Prediction Extract(PageInput page) =>
        page.Id is { } id && _texts.TryGetValue(id, out string? text) ? new Prediction(text) : Prediction.Nothing;
}
