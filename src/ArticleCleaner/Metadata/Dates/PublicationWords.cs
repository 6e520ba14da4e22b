using System.Buffers;

namespace ArticleCleaner.Metadata.Dates;

/// <summary>The words that say of a date that it is the day of publication.</summary>
internal static class PublicationWords
{
    private static readonly SearchValues<string> Words =
        SearchValues.Create([.. WordData.Rows("publication-words").SelectMany(row => row)], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text holds one.</summary>
    public static bool In(ReadOnlySpan<char> text) => text.ContainsAny(Words);
}
