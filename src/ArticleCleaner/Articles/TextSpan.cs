namespace ArticleCleaner;

/// <summary>A run of characters of the page text (<see cref="Article.PageText"/>).</summary>
/// <param name="Start">Offset of the first character, in UTF-16 code units.</param>
/// <param name="Length">Number of UTF-16 code units.</param>
/// <example>
/// <code>
/// foreach (TextSpan kept in article.Ledger.Kept)
/// {
///     Console.WriteLine(article.PageText.Substring(kept.Start, kept.Length));
/// }
/// </code>
/// </example>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset behind the last character.</summary>
    public int End => Start + Length;
}
