using System.Text.Json;

namespace ArticleCleaner.Quality.Data;

/// <summary>Reading the sets' JSON with the leniency of the languages they were made in.</summary>
internal static class JsonReading
{
    public static JsonDocument Open(string path) => JsonDocument.Parse(File.ReadAllBytes(DataMissingException.Existing(path)));

    /// <summary>A member's text; <see langword="null"/> when absent, null, empty or no text.</summary>
    public static string? Text(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    /// <summary>A member's texts: those of an array, or the single text; empty when absent.</summary>
    public static IReadOnlyList<string> Texts(this JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out JsonElement value))
        {
            return [];
        }

        return value.ValueKind switch
        {
            JsonValueKind.String when value.GetString() is { Length: > 0 } text => [text],
            JsonValueKind.Array => [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)],
            _ => [],
        };
    }
}
