namespace ArticleCleaner;

/// <summary>What an author profile found on the page is.</summary>
/// <example>
/// <code>
/// bool madeUp = article.AuthorProfile?.Verdict == ProfileVerdict.Placeholder;
/// </code>
/// </example>
public enum ProfileVerdict
{
    /// <summary>There is a profile, but nothing tells which.</summary>
    Unknown,

    /// <summary>About a real author, as far as the page shows.</summary>
    Genuine,

    /// <summary>Made up by a data faker.</summary>
    Placeholder,
}

/// <summary>An author profile found on the page.</summary>
/// <example>
/// <code>
/// if (article.AuthorProfile is { Verdict: ProfileVerdict.Placeholder } profile)
/// {
///     Console.WriteLine($"{profile.Name} is made up: {string.Join(", ", profile.Evidence)}");
/// }
/// </code>
/// </example>
public sealed record AuthorProfile
{
    /// <summary>Genuine, placeholder or unknown.</summary>
    public required ProfileVerdict Verdict { get; init; }

    /// <summary>The name the profile states, or <see langword="null"/>. The name of a placeholder never becomes a byline.</summary>
    public string? Name { get; init; }

    /// <summary>The profile's text about the author, or <see langword="null"/>.</summary>
    public string? Biography { get; init; }

    /// <summary>The checks that fired, an observation each.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];
}
