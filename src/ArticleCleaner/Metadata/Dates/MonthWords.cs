namespace ArticleCleaner.Metadata.Dates;

/// <summary>
/// Months of more than one word: Vietnamese ones, which are counted (<c>tháng 5</c>, <c>tháng năm</c>), and Thai abbreviations, which
/// have a full stop inside (<c>พ.ค.</c>).
/// </summary>
internal static class MonthWords
{
    private const int LongestAbbreviation = 5;

    /// <summary>The month that a word begins, 1 to 12, or 0.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Offset behind the word.</param>
    /// <param name="behind">Offset behind the month.</param>
    public static int At(ReadOnlySpan<char> text, int start, int end, out int behind)
    {
        behind = end;
        if (IsMonth(text[start..end]))
        {
            return Counted(text, start, end, out behind);
        }

        if (end + 1 < text.Length && text[end] == '.' && IsThai(text[start]) && IsThai(text[end + 1]))
        {
            while (behind < text.Length && behind - start < LongestAbbreviation && (text[behind] == '.' || IsThai(text[behind])))
            {
                behind++;
            }

            return MonthNames.Find(text[start..behind].TrimEnd('.'));
        }

        return MonthNames.Find(text[start..end]);
    }

    /// <summary>The month that ends in a word, 1 to 12, or 0.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins, then where the month does.</param>
    /// <param name="end">Offset behind the word.</param>
    public static int Before(ReadOnlySpan<char> text, ref int start, int end)
    {
        int month = MonthNames.Find(text[start..end]);
        for (int first = start, words = 0; month == 0 && words < 2 && DateWords.WordBefore(text, first, out first, out int firstEnd); words++)
        {
            if (IsMonth(text[first..firstEnd]))
            {
                start = first;
                return MonthNames.Find(text[first..end]);
            }
        }

        return month;
    }

    /// <summary>Whether a word is the Vietnamese one for month.</summary>
    public static bool IsMonth(ReadOnlySpan<char> word) => Is(word, "tháng") || Is(word, "thg");

    /// <summary>Whether a word is the Vietnamese one for year.</summary>
    public static bool IsYear(ReadOnlySpan<char> word) => Is(word, "năm");

    private static bool Is(ReadOnlySpan<char> word, string expected)
    {
        Span<char> buffer = stackalloc char[expected.Length];
        return CombinedLetters.Join(word, buffer).Equals(expected, StringComparison.OrdinalIgnoreCase);
    }

    private static int Counted(ReadOnlySpan<char> text, int start, int end, out int behind)
    {
        behind = end;
        if (!DateWords.WordAfter(text, end, out int number, out int second))
        {
            while (second < text.Length && second - number < 2 && char.IsAsciiDigit(text[second]))
            {
                second++;
            }

            // 6 tháng 5/2024; behind a comma the number is another date's.
            bool yearFollows = number == end + 1 && text[end] is ' ' or '\u00A0' && second > number && second < text.Length && text[second] == '/';
            behind = yearFollows ? second + 1 : second;
            return second > number ? DateScanner.Number(text[number..second]) : 0;
        }

        // Eleven and twelve are two words.
        if (DateWords.WordAfter(text, second, out _, out int third) && MonthNames.Find(text[start..third]) is > 0 and int two)
        {
            behind = third;
            return two;
        }

        behind = second;
        return MonthNames.Find(text[start..second]);
    }

    /// <summary>Letters and signs, not digits: a year may follow at once.</summary>
    private static bool IsThai(char c) => c is >= '\u0E01' and <= '\u0E4E';
}
