namespace ArticleCleaner;

/// <summary>What a raw page is written in.</summary>
/// <example>
/// <code>
/// Article flattened = cleaner.Clean("A first line.\nA second one.", new PageHints { Format = PageFormat.Text });
/// Console.WriteLine(flattened.Format == PageFormat.Text);
/// </code>
/// </example>
public enum PageFormat
{
    /// <summary>Decide by content type and by the look of the first characters.</summary>
    Auto,

    /// <summary>HTML or XHTML markup.</summary>
    Html,

    /// <summary>A page that an earlier tool already flattened to text: a line or a paragraph per block.</summary>
    Text,
}
