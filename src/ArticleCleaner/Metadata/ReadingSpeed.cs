namespace ArticleCleaner.Metadata;

/// <summary>How long a text takes to read.</summary>
internal static class ReadingSpeed
{
    /// <summary>Words an adult reads silently per minute in English non-fiction (Brysbaert 2019, meta-analysis of 190 studies).</summary>
    private const int WordsPerMinute = 238;

    /// <summary>The reading time of so many words, in whole seconds.</summary>
    public static TimeSpan Of(int words) => TimeSpan.FromSeconds(Math.Round(words * 60.0 / WordsPerMinute));
}
