using System.Collections.Frozen;

namespace ArticleCleaner.Boilerplate.PseudoLatin;

/// <summary>Cicero's own sentences, told from filler text made of their words by the order of the words.</summary>
internal static class CiceroPassage
{
    private const double LeastShare = 0.6;

    private static readonly FrozenSet<string> Pairs = Load();

    /// <summary>Whether most words of the text follow each other as they do in the passage.</summary>
    public static bool IsQuotedIn(ReadOnlySpan<char> text)
    {
        string[] words = Words(text.ToString());
        int found = 0;
        for (int i = 1; i < words.Length; i++)
        {
            found += Pairs.Contains(words[i - 1] + " " + words[i]) ? 1 : 0;
        }

        return words.Length > 3 && found >= LeastShare * (words.Length - 1);
    }

    private static FrozenSet<string> Load() =>
        EmbeddedData.Lines("Boilerplate.PseudoLatin.Data.cicero.txt")
            .Select(Words)
            .SelectMany(words => words.Skip(1).Zip(words, (second, first) => first + " " + second))
            .ToFrozenSet(StringComparer.Ordinal);

    private static string[] Words(string text) =>
        text.ToLowerInvariant().Split([' ', ',', '.', '?', ';', ':', '"', '“', '”', '«', '»', '\n', '…'], StringSplitOptions.RemoveEmptyEntries);
}
