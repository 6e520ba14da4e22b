using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleCleaner.Tool;

/// <summary>A line of <c>articlecleaner stream</c>: a page and what is known of it.</summary>
internal sealed record StreamRequest
{
    public string? Id { get; private init; }

    public string? Url { get; private init; }

    public string? ContentType { get; private init; }

    public PageFormat Format { get; private init; }

    /// <summary>The page as characters, or <see langword="null"/> when it is given as bytes.</summary>
    public string? Characters { get; private init; }

    public byte[]? Bytes { get; private init; }

    /// <exception cref="StreamLineException">The line is not a request.</exception>
    public static StreamRequest Parse(ReadOnlySpan<byte> line)
    {
        if (line.Trim(" \t"u8).IsEmpty)
        {
            throw new StreamLineException("The line is empty.");
        }

        StreamRequestLine? fields;
        try
        {
            fields = JsonSerializer.Deserialize(line, StreamRequestJson.Default.StreamRequestLine);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or NotSupportedException)
        {
            // InvalidOperationException: bytes that are no UTF-8, escapes that are half a surrogate pair.
            throw new StreamLineException("The line is not a valid JSON request: " + exception.Message);
        }

        if (fields is null)
        {
            throw new StreamLineException("The line is not a JSON object.");
        }

        string? id = IdOf(fields.Id);
        int contents = (fields.Html is null ? 0 : 1) + (fields.Text is null ? 0 : 1) + (fields.HtmlBase64 is null ? 0 : 1);
        if (contents != 1)
        {
            throw new StreamLineException($"The line has {contents} of html, text and html_base64; it must have one.", id);
        }

        return new StreamRequest
        {
            Id = id,
            Url = fields.Url,
            ContentType = fields.ContentType,
            Format = fields.Html is not null ? PageFormat.Html : fields.Text is not null ? PageFormat.Text : PageFormat.Auto,
            Characters = fields.Html ?? fields.Text,
            Bytes = fields.HtmlBase64 is null ? null : Decoded(fields.HtmlBase64, id),
        };
    }

    private static string? IdOf(JsonElement id) => id.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => null,
        JsonValueKind.String => id.GetString(),
        JsonValueKind.Number => id.GetRawText(),
        _ => throw new StreamLineException("The id is neither a string nor a number."),
    };

    private static byte[] Decoded(string base64, string? id)
    {
        try
        {
            return Convert.FromBase64String(base64);
        }
        catch (FormatException)
        {
            throw new StreamLineException("The html_base64 is not valid base64.", id);
        }
    }
}

/// <summary>The fields of a line as they are read; further ones are ignored.</summary>
internal sealed record StreamRequestLine
{
    public JsonElement Id { get; init; }

    public string? Url { get; init; }

    public string? Html { get; init; }

    public string? Text { get; init; }

    public string? HtmlBase64 { get; init; }

    public string? ContentType { get; init; }
}

/// <summary>Reads lines without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(StreamRequestLine))]
internal sealed partial class StreamRequestJson : JsonSerializerContext;

/// <summary>A line that cannot be cleaned, in words for the one who wrote it.</summary>
internal sealed class StreamLineException(string message, string? id = null) : Exception(message)
{
    public string? Id { get; } = id;
}
