namespace ArticleCleaner;

/// <summary>An entry of the account: one run of page text that is not part of the article, and why.</summary>
/// <example>
/// <code>
/// foreach (RemovedSpan removed in article.Removed)
/// {
///     Console.WriteLine($"{removed.Kind} ({removed.Rule}): {removed.Reason} “{removed.Text}”");
/// }
/// </code>
/// </example>
public sealed record RemovedSpan
{
    /// <summary>What the text is.</summary>
    public required BoilerplateKind Kind { get; init; }

    /// <summary>Stable id of the rule that decided, for instance <c>captions.doubled-line</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>Why, in words for a person.</summary>
    public required string Reason { get; init; }

    /// <summary>How sure the rule is, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>What the verdict rests on, an observation each. May be empty.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>The removed characters as they stand in <see cref="Article.PageText"/>.</summary>
    public required string Text { get; init; }

    /// <summary>Offset of the first removed character in <see cref="Article.PageText"/>, in UTF-16 code units.</summary>
    public required int Start { get; init; }

    /// <summary>Number of removed characters, in UTF-16 code units.</summary>
    public int Length => Text.Length;
}
