using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleCleaner.Quality.Running;

/// <summary>Writes predictions as JSON Lines: <c>id</c>, <c>text</c>, <c>title</c>, <c>author</c>, <c>date</c>, <c>error</c>.</summary>
internal static class PredictionFile
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string path, SetResult result)
    {
        using FileStream file = File.Create(path);
        foreach (PageResult page in result.Pages)
        {
            using (var json = new Utf8JsonWriter(file, Options))
            {
                json.WriteStartObject();
                Text(json, "id", page.Page.Id);
                Text(json, "text", page.Prediction.Text);
                Text(json, "title", page.Prediction.Title);
                Text(json, "author", page.Prediction.Author);
                Text(json, "date", page.Prediction.Date);
                Text(json, "error", page.Error);
                json.WriteEndObject();
            }

            file.WriteByte((byte)'\n');
        }
    }

    /// <summary>Through UTF-8, so that half a surrogate pair in a page becomes U+FFFD instead of an error.</summary>
    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, Encoding.UTF8.GetBytes(value));
        }
    }
}
