using System.Globalization;

namespace ArticleCleaner.Metadata.Dates;

/// <summary>The words around the numbers of a date.</summary>
internal static class DateWords
{
    private const int MaxWord = 14;

    /// <summary>The word that follows after at most two spaces or commas.</summary>
    public static bool WordAfter(ReadOnlySpan<char> text, int position, out int start, out int end)
    {
        start = position;
        while (start < text.Length && start - position < 2 && text[start] is ' ' or '\u00A0' or ',' or '.' or '\n')
        {
            start++;
        }

        end = start;
        while (end < text.Length && end - start <= MaxWord && IsInWord(text[end]))
        {
            end++;
        }

        return end > start;
    }

    /// <summary>The word that stands before, parted by at most two spaces or full stops.</summary>
    public static bool WordBefore(ReadOnlySpan<char> text, int position, out int start, out int end)
    {
        end = position;
        while (end > 0 && position - end < 2 && text[end - 1] is ' ' or '\u00A0' or '.' or '\n' or '-')
        {
            end--;
        }

        start = end;
        while (start > 0 && end - start <= MaxWord && IsInWord(text[start - 1]))
        {
            start--;

            // HealthDECEMBER: two words that markup parts without a space.
            if (start > 0 && char.IsUpper(text[start]) && char.IsLower(text[start - 1]))
            {
                break;
            }
        }

        return end > start;
    }

    /// <summary>Skips what marks a number as an ordinal: a full stop, th, º and the like.</summary>
    public static int SkipOrdinal(ReadOnlySpan<char> text, int position)
    {
        ReadOnlySpan<char> rest = text[position..];
        if (rest is ['.' or 'º' or '°' or 'ª', ..])
        {
            return position + 1;
        }

        bool ordinal = rest.Length >= 2 && (rest.Length == 2 || !char.IsLetter(rest[2]))
            && (rest[..2] is "st" or "nd" or "rd" or "th" or "er" || rest[..2].Equals("th", StringComparison.OrdinalIgnoreCase));
        return ordinal ? position + 2 : position;
    }

    /// <summary>
    /// The sign that parts the numbers of a date, which stands right behind one or, where it is no dash, behind a space;
    /// NUL for none.
    /// </summary>
    public static char Separator(ReadOnlySpan<char> text, int position, out int at)
    {
        at = position;
        if (position < text.Length && text[position] is '.' or '/' or '-')
        {
            return text[position];
        }

        at = position + 1;
        return at < text.Length && text[position] is ' ' or '\u00A0' && text[at] is '.' or '/' or '|' ? text[at] : '\0';
    }

    /// <summary>Words that join day, month and year: of, de, del, do, di.</summary>
    public static bool IsOf(ReadOnlySpan<char> word) => word is "of" or "de" or "del" or "do" or "di" or "den";

    /// <summary>Skips the name of the Buddhist or the Christian era before a year.</summary>
    public static int SkipEra(ReadOnlySpan<char> text, int position)
    {
        int start = position < text.Length && text[position] is ' ' or '\u00A0' ? position + 1 : position;
        return text[start..].StartsWith("พ.ศ.", StringComparison.Ordinal) || text[start..].StartsWith("ค.ศ.", StringComparison.Ordinal) ? start + 4 : position;
    }

    /// <summary>Letters, and the signs for vowels, tones and accents that stand on them.</summary>
    private static bool IsInWord(char c) =>
        char.IsLetter(c) || (c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
