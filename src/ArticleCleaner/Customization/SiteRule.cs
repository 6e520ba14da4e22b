using System.Text.Json;

namespace ArticleCleaner;

/// <summary>
/// What a user knows of one site's markup, as selectors. What a rule drops is explained in <see cref="Article.Removed"/>
/// under its <see cref="Id"/>.
/// </summary>
/// <remarks>
/// Selectors are a part of CSS: a tag, <c>.class</c>, <c>#id</c>, <c>[attribute]</c>, <c>[attribute=value]</c> (also
/// <c>^=</c>, <c>$=</c>, <c>*=</c>, <c>~=</c>), several of them together, parted by a space (descendant) or <c>&gt;</c>
/// (child), and lists with commas. Attributes are those the cleaner reads: alt, class, content, datetime, dir, href, id,
/// itemprop, itemtype, lang, name, property, rel, role, src, title, type and a few more. Whole blocks are matched: a
/// selector for a part of a line selects nothing to keep or drop.
/// </remarks>
/// <example>
/// The file that <see cref="Load(Stream)"/> reads:
/// <code lang="json">
/// [
///   {
///     "id": "my.example-news",
///     "host": "news.example.org",
///     "keep": ["article .body > p"],
///     "drop": [".promo", "[data-testid=teaser]"],
///     "title": "h1.headline",
///     "author": ".byline a",
///     "date": "time[datetime]"
///   }
/// ]
/// </code>
/// Rules are given to a cleaner:
/// <code>
/// using FileStream file = File.OpenRead("sites.json");
/// var withSites = new PageCleaner(new CleanerOptions { SiteRules = SiteRule.Load(file) });
/// </code>
/// </example>
public sealed record SiteRule
{
    /// <summary>Stable id; it stands in <see cref="RemovedSpan.Rule"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The host it is for, subdomains included; <see langword="null"/> for every page. A page without a known address meets only rules without a host.</summary>
    public string? Host { get; init; }

    /// <summary>Selectors of elements whose text is part of the article, whatever the cleaner decides.</summary>
    public IReadOnlyList<string> Keep { get; init => field = value ?? []; } = [];

    /// <summary>Selectors of elements whose text is not. They are stronger than <see cref="Keep"/>.</summary>
    public IReadOnlyList<string> Drop { get; init => field = value ?? []; } = [];

    /// <summary>Selector of the title, or <see langword="null"/>.</summary>
    public string? Title { get; init; }

    /// <summary>Selector of the authors' names, one element each, or <see langword="null"/>.</summary>
    public string? Author { get; init; }

    /// <summary>Selector of the publication date, or <see langword="null"/>.</summary>
    public string? Date { get; init; }

    /// <summary>Reads rules from a JSON array. Property names are in snake_case.</summary>
    /// <param name="json">The file, in UTF-8.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The file is not such an array; the message says where.</exception>
    /// <exception cref="FormatException">A selector or a host is not understood; the message says of which rule, which and why.</exception>
    public static IReadOnlyList<SiteRule> Load(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Checked(() => JsonSerializer.Deserialize(json, SiteRuleJson.Default.SiteRuleArray));
    }

    /// <inheritdoc cref="Load(Stream)"/>
    public static IReadOnlyList<SiteRule> Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Checked(() => JsonSerializer.Deserialize(json, SiteRuleJson.Default.SiteRuleArray));
    }

    private static SiteRule[] Checked(Func<SiteRule[]?> read)
    {
        SiteRule[] rules;
        try
        {
            rules = read() ?? throw new JsonException("There is null in the place of the array.");
        }
        catch (JsonException problem)
        {
            throw new JsonException(
                $"The site rules are not an array of objects with the properties id, host, keep, drop, title, author and date: {problem.Message}",
                problem.Path, problem.LineNumber, problem.BytePositionInLine, problem);
        }

        for (int i = 0; i < rules.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(rules[i]?.Id))
            {
                throw new JsonException($"The site rule at index {i} has no id.");
            }

            _ = new CompiledSiteRule(rules[i]);
        }

        return rules;
    }
}
