namespace ArticleCleaner;

/// <summary>A value found for a field of the article's metadata, whether it was taken or not.</summary>
/// <param name="Field">The field: <c>title</c>, <c>author</c>, <c>published</c>, <c>modified</c>, <c>language</c>, <c>site_name</c>, <c>url</c>, <c>description</c>, ….</param>
/// <param name="Value">The value as found.</param>
/// <param name="Source">Where it stood: <c>json-ld</c>, <c>meta:og:title</c>, <c>h1</c>, <c>title</c>, <c>url</c>, <c>text</c>, ….</param>
/// <param name="Chosen">Whether it became the article's value.</param>
/// <example>
/// <code>
/// foreach (MetadataCandidate lost in article.MetadataCandidates.Where(candidate => candidate.Field == "author" &amp;&amp; !candidate.Chosen))
/// {
///     Console.WriteLine($"{lost.Value} ({lost.Source}) was not taken.");
/// }
/// </code>
/// </example>
public sealed record MetadataCandidate(string Field, string Value, string Source, bool Chosen);
