namespace ArticleCleaner.Generation;

/// <summary>A made-up page of which every visible character is known to be article or junk.</summary>
public sealed record GeneratedPage
{
    /// <summary>The page as a crawler would hold it.</summary>
    public required string Source { get; init; }

    /// <summary><see cref="PageFormat.Html"/> or <see cref="PageFormat.Text"/>.</summary>
    public required PageFormat Format { get; init; }

    /// <summary>The title, which is part of the article.</summary>
    public required string Title { get; init; }

    /// <summary>Language of the article, a key of <see cref="LanguageMaterial.Languages"/>.</summary>
    public required string Language { get; init; }

    /// <summary>The visible text in page order, each run with what it is.</summary>
    public required IReadOnlyList<TruthRun> Truth { get; init; }

    /// <summary>What the page's author profile is, or <see langword="null"/> when it has none.</summary>
    public ProfileVerdict? Profile { get; init; }

    /// <summary>The profile generator that made the profile, or <see langword="null"/>.</summary>
    public string? ProfileGenerator { get; init; }

    /// <summary>The seed that makes this page again.</summary>
    public required int Seed { get; init; }

    /// <summary>The texts of the article, exact and in order, a block each.</summary>
    public IReadOnlyList<string> Kept => [.. Truth.Where(run => run is { Kinds.Count: 0, IsMarker: false }).GroupBy(run => run.Block).Select(block => string.Concat(block.Select(run => run.Text)).Trim())];

    /// <summary>The runs that are not article, in order.</summary>
    public IReadOnlyList<TruthRun> Removed => [.. Truth.Where(run => run.Kinds.Count > 0)];
}
