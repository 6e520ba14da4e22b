using System.Collections.Frozen;
using System.Globalization;

namespace ArticleCleaner.Metadata.Dates;

/// <summary>Months by name in the languages of the data file.</summary>
internal static class MonthNames
{
    private static readonly FrozenDictionary<string, int> Numbers = WordData.Rows("months")
        .SelectMany(row => row.Skip(1).Select(name => (name, month: int.Parse(row[0], CultureInfo.InvariantCulture))))
        .ToFrozenDictionary(entry => entry.name, entry => entry.month, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    private const int Longest = 14;

    /// <summary>1 to 12, or 0 when the word is no month.</summary>
    public static int Find(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[Longest];
        ReadOnlySpan<char> name = CombinedLetters.Join(word, buffer);
        return name.Length is >= 2 and <= Longest && BySpan.TryGetValue(name, out int month) ? month : 0;
    }
}
