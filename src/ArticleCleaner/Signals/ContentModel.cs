namespace ArticleCleaner.Signals;

/// <summary>All that was learned, for both kinds of input. Immutable; one is shared by all cleaners.</summary>
/// <param name="Provenance">What it was trained on, when, with which seed and which cross-validated scores, as JSON.</param>
/// <param name="Html">For HTML pages.</param>
/// <param name="Text">For flattened text.</param>
internal sealed record ContentModel(string Provenance, HtmlModel Html, TextModel Text)
{
    private static readonly Lazy<ContentModel> Embedded = new(static () =>
    {
        using Stream file = EmbeddedData.Open("Signals.Data.content.model");
        return ContentModelFile.Read(file);
    });

    /// <summary>The model that ships with the library; read at first use.</summary>
    public static ContentModel Shared => Embedded.Value;
}
