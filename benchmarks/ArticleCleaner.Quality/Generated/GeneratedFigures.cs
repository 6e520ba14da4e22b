using ArticleCleaner.Generation;

namespace ArticleCleaner.Quality.Generated;

/// <summary>Counts over generated pages.</summary>
internal sealed class GeneratedFigures
{
    /// <summary>Counts by profile generator; <c>none</c> for pages without a profile.</summary>
    public SortedDictionary<string, PageCounts> ByGenerator { get; } = new(StringComparer.Ordinal);

    /// <summary>Counts by language.</summary>
    public SortedDictionary<string, PageCounts> ByLanguage { get; } = new(StringComparer.Ordinal);

    /// <summary>Junk words by variant.</summary>
    public SortedDictionary<string, PageCounts> ByVariant { get; } = new(StringComparer.Ordinal);

    /// <summary>Single faults: what they are and where.</summary>
    public List<GeneratedFault> Faults { get; } = [];

    /// <summary>Genuine profiles run, in all their forms.</summary>
    public int Genuine { get; set; }

    /// <summary>Those called placeholder.</summary>
    public List<string> GenuineCalledPlaceholder { get; } = [];

    /// <summary>Takes in the counts and faults of other pages.</summary>
    public void Add(GeneratedFigures other)
    {
        AddEach(ByGenerator, other.ByGenerator);
        AddEach(ByLanguage, other.ByLanguage);
        AddEach(ByVariant, other.ByVariant);
        Faults.AddRange(other.Faults);
        Genuine += other.Genuine;
        GenuineCalledPlaceholder.AddRange(other.GenuineCalledPlaceholder);
    }

    private static void AddEach(SortedDictionary<string, PageCounts> counts, SortedDictionary<string, PageCounts> others)
    {
        foreach ((string key, PageCounts other) in others)
        {
            if (!counts.TryGetValue(key, out PageCounts? own))
            {
                counts.Add(key, own = new PageCounts());
            }

            own.Add(other);
        }
    }
}

/// <summary>A run of words that did not become what it should.</summary>
internal sealed record GeneratedFault(string What, string Text, GeneratedPage Page);

/// <summary>Counts of words and verdicts.</summary>
internal sealed class PageCounts
{
    public int Pages { get; set; }

    public long ArticleWords { get; set; }

    public long ArticleWordsKept { get; set; }

    /// <summary>Words removed as repeated on the site's pages, not by the page's own decision.</summary>
    public long ArticleWordsLostToProfile { get; set; }

    public long JunkWords { get; set; }

    public long JunkWordsRemoved { get; set; }

    public long JunkWordsOfRightKind { get; set; }

    public int Profiles { get; set; }

    public int ProfilesFound { get; set; }

    public int FalseProfiles { get; set; }

    public void Add(PageCounts other)
    {
        Pages += other.Pages;
        ArticleWords += other.ArticleWords;
        ArticleWordsKept += other.ArticleWordsKept;
        ArticleWordsLostToProfile += other.ArticleWordsLostToProfile;
        JunkWords += other.JunkWords;
        JunkWordsRemoved += other.JunkWordsRemoved;
        JunkWordsOfRightKind += other.JunkWordsOfRightKind;
        Profiles += other.Profiles;
        ProfilesFound += other.ProfilesFound;
        FalseProfiles += other.FalseProfiles;
    }
}
