using System.Buffers;

namespace ArticleCleaner.Metadata.Dates;

/// <summary>The words that say of a date that it is of something else: of a member's joining, of a birth, of a deadline.</summary>
internal static class OtherDateWords
{
    private const int Reach = 40;

    private static readonly SearchValues<string> Words =
        SearchValues.Create([.. WordData.Rows("other-date-words").SelectMany(row => row)], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the words right before a date say so.</summary>
    public static bool Before(ReadOnlySpan<char> text) => text[Math.Max(0, text.Length - Reach)..].ContainsAny(Words);
}
