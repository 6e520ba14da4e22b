using System.Buffers;

namespace ArticleCleaner.Metadata.Dates;

/// <summary>Tells the day of the last change from the day of publication by the words around it.</summary>
internal static class UpdateWords
{
    private static readonly SearchValues<string> Words =
        SearchValues.Create([.. WordData.Rows("update-words").SelectMany(row => row)], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a short text begins with such words: "Last updated: 5 May".</summary>
    public static bool Begin(ReadOnlySpan<char> text) => text[..Math.Min(text.Length, 24)].ContainsAny(Words);

    /// <summary>Whether the words before a date call it a change. Those nearest to it count: "Posted 3 May, updated 5 May" has one of each.</summary>
    public static bool Before(ReadOnlySpan<char> text) => text[Math.Max(0, text.Length - 40)..].ContainsAny(Words);
}
