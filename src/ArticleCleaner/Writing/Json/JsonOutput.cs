using System.Buffers;
using System.Text;
using System.Text.Json;
using ArticleCleaner.Writing.Json;

namespace ArticleCleaner;

/// <summary>
/// Writes articles as JSON: snake_case names, each field always present (unknown values are <c>null</c>), as
/// <see cref="Schema"/> says. Control characters and bidirectional overrides are escaped, all other text is written as it is.
/// </summary>
/// <example>
/// <code>
/// Article article = new PageCleaner().Clean("&lt;p&gt;It had rained all night, and the path was gone.&lt;/p&gt;");
/// string json = article.ToJson(new JsonOptions { Fields = new HashSet&lt;string&gt; { "title", "text" } });
/// </code>
/// </example>
public static class JsonOutput
{
    private const string SchemaResource = "ArticleCleaner.Writing.article.schema.json";

    /// <summary>The names of the fields, in the order they are written.</summary>
    public static IReadOnlyList<string> FieldNames { get; } =
    [
        "id", "title", "authors", "published", "modified", "language", "url", "site_name", "description", "main_image", "tags",
        "categories", "breadcrumbs", "licence", "is_accessible_for_free", "direction", "word_count", "reading_time", "page_type",
        "page_type_confidence", "confidence", "text", "images", "blocks", "removed", "author_profile", "metadata_candidates",
        "warnings", "error",
    ];

    /// <summary>The JSON Schema (draft 7) of what is written.</summary>
    public static string Schema
    {
        get
        {
            using Stream stream = typeof(JsonOutput).Assembly.GetManifestResourceStream(SchemaResource)!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }

    /// <summary>Writes an article as a JSON object.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">What to write; <see cref="JsonOptions.Default"/> when omitted.</param>
    /// <param name="id">The caller's name for the page, field <c>id</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <see langword="null"/>.</exception>
    public static string ToJson(this Article article, JsonOptions? options = null, string? id = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(buffer, article, options, id);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes an article as a JSON object in UTF-8, without a line end.</summary>
    /// <param name="output">Takes the bytes.</param>
    /// <param name="article">The article.</param>
    /// <param name="options">What to write; <see cref="JsonOptions.Default"/> when omitted.</param>
    /// <param name="id">The caller's name for the page, field <c>id</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="article"/> is <see langword="null"/>.</exception>
    public static void Write(IBufferWriter<byte> output, Article article, JsonOptions? options = null, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);
        options ??= JsonOptions.Default;
        using var json = new Utf8JsonWriter(output, WriterOptions(options));
        new ArticleJson(json, options).Write(article, id, error: null);
    }

    /// <summary>Writes the object of a page that could not be cleaned: every field empty but <c>id</c> and <c>error</c>.</summary>
    /// <param name="output">Takes the bytes.</param>
    /// <param name="error">Why, in words.</param>
    /// <param name="options">What to write; <c>error</c> is written whether asked for or not.</param>
    /// <param name="id">The caller's name for the page.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="error"/> is <see langword="null"/>.</exception>
    public static void WriteError(IBufferWriter<byte> output, string error, JsonOptions? options = null, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        options ??= JsonOptions.Default;
        using var json = new Utf8JsonWriter(output, WriterOptions(options));
        new ArticleJson(json, options).Write(article: null, id, error);
    }

    private static JsonWriterOptions WriterOptions(JsonOptions options) => new()
    {
        Encoder = JsonTextEncoder.Instance,
        Indented = options.Indented,
        NewLine = "\n",
        // The writer below is ours and tested against the schema; the check would cost time for each value.
        SkipValidation = true,
    };
}
