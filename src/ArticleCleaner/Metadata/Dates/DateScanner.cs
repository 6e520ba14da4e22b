namespace ArticleCleaner.Metadata.Dates;

/// <summary>
/// Finds calendar dates in text: ISO 8601, RFC 822, numbers with separators, and month names of many languages. Every
/// date holds a group of digits, so that the scan goes from one group to the next and looks around it. Linear: what is
/// looked at around a group is bounded.
/// </summary>
internal static class DateScanner
{
    /// <summary>Years from 1990 to 2056. Only a few of those ahead of us: of other numbers that could be years few are so high.</summary>
    private const int FirstBuddhistYear = 2533;

    private const int LastBuddhistYear = 2599;

    /// <summary>How far around a year Thai is looked for, in characters.</summary>
    private const int ThaiReach = 40;

    /// <summary>Looks for the first date.</summary>
    /// <param name="text">The text.</param>
    /// <param name="monthFirst">Read 3/4/2020 as March 4, as in the United States, rather than as 3 April.</param>
    /// <param name="found">The date.</param>
    public static bool TryFind(ReadOnlySpan<char> text, bool monthFirst, out FoundDate found)
    {
        int position = 0;
        while (NextDigits(text, position, out int start, out int end))
        {
            if (TryAt(text, start, end, monthFirst, out found))
            {
                return true;
            }

            position = end;
        }

        found = default;
        return false;
    }

    public static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is (>= '٠' and <= '٩') or (>= '۰' and <= '۹') or (>= '०' and <= '९') or (>= '๐' and <= '๙') or (>= '０' and <= '９');

    /// <summary>The number in a group of at most nine digits of any of the scripts of <see cref="IsDigit"/>.</summary>
    public static int Number(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char c in digits)
        {
            number = (number * 10) + (c is >= '०' and <= '९' ? c - '०' : c & 0xF);
        }

        return number;
    }

    private static bool TryAt(ReadOnlySpan<char> text, int start, int end, bool monthFirst, out FoundDate found)
    {
        found = default;
        switch (end - start)
        {
            case 4:
                return TryYearFirst(text, start, end, out found);
            case 8:
                return TryCompact(text, start, end, out found);
            case 1 or 2:
                return TryNumeric(text, start, end, monthFirst, out found)
                    || TryDayThenName(text, start, end, out found)
                    || TryNameThenDay(text, start, end, out found)
                    || TryCountedMonthThenDay(text, start, end, out found);
            default:
                return false;
        }
    }

    /// <summary>2024-05-06, 2024/5/6, 2024.05.06, 2024年5月6日, 2024년 5월 6일, 2024 May 6.</summary>
    private static bool TryYearFirst(ReadOnlySpan<char> text, int start, int end, out FoundDate found)
    {
        found = default;
        int year = Gregorian(text, start, end);
        if (DateWords.WordAfter(text, end, out int wordStart, out int wordEnd) && MonthNames.Find(text[wordStart..wordEnd]) is > 0 and int named
            && NextDigits(text, wordEnd, out int namedDay, out int namedEnd) && namedDay - wordEnd <= 2 && namedEnd - namedDay <= 2)
        {
            return Make(text, year, named, Number(text[namedDay..namedEnd]), start, namedEnd, out found);
        }

        return end < text.Length && text[end] is '-' or '/' or '.' or '年' or '년' or '‐' or '–'
            && NextDigits(text, end, out int monthStart, out int monthEnd) && monthStart - end <= 2 && monthEnd - monthStart <= 2
            && monthEnd < text.Length && text[monthEnd] is '-' or '/' or '.' or '月' or '월' or '‐' or '–'
            && NextDigits(text, monthEnd, out int dayStart, out int dayEnd) && dayStart - monthEnd <= 2 && dayEnd - dayStart <= 2
            && Make(text, year, Number(text[monthStart..monthEnd]), Number(text[dayStart..dayEnd]), start, dayEnd, out found);
    }

    /// <summary>20240506, alone or with a time behind it.</summary>
    private static bool TryCompact(ReadOnlySpan<char> text, int start, int end, out FoundDate found)
    {
        found = default;
        return start == 0 && (end == text.Length || text[end] is 'T' or ' ')
            && Make(text, Number(text[..4]), Number(text[4..6]), Number(text[6..8]), start, end, out found);
    }

    /// <summary>6.5.2024, 06/05/2024, 5-6-24, 06 | 05 | 2024.</summary>
    private static bool TryNumeric(ReadOnlySpan<char> text, int start, int end, bool monthFirst, out FoundDate found)
    {
        found = default;
        char separator = DateWords.Separator(text, end, out int firstSign);
        if (separator == '\0' || (start > 0 && text[start - 1] is '.' or '/' or '-' or ':' or '$' or '€'))
        {
            return false;
        }

        if (!NextDigits(text, firstSign, out int secondStart, out int secondEnd) || secondStart - firstSign > 2 || secondEnd - secondStart > 2
            || DateWords.Separator(text, secondEnd, out int secondSign) != separator
            || !NextDigits(text, secondSign, out int yearStart, out int yearEnd) || yearStart - secondSign > 2
            || !(yearEnd - yearStart == 4 || (yearEnd - yearStart == 2 && firstSign == end)))
        {
            return false;
        }

        // A further separator makes it a version or an address.
        if (yearEnd + 1 < text.Length && text[yearEnd] is '.' or '/' or '-' && IsDigit(text[yearEnd + 1]))
        {
            return false;
        }

        int first = Number(text[start..end]);
        int second = Number(text[secondStart..secondEnd]);
        int year = Gregorian(text, yearStart, yearEnd);
        if (yearEnd - yearStart == 2)
        {
            year += year < 70 ? 2000 : 1900;
        }

        bool dayFirst = separator is '.' or '|' || !monthFirst ? second <= 12 : first > 12;
        if (!Make(text, year, dayFirst ? second : first, dayFirst ? first : second, start, yearEnd, out found))
        {
            return false;
        }

        if (first <= 12 && second <= 12 && first != second)
        {
            found = found with { Swapped = new DateOnly(year, dayFirst ? first : second, dayFirst ? second : first) };
        }
        else if (first != second && separator is not ('.' or '|'))
        {
            found = found with { NumberDayFirst = dayFirst };
        }

        return true;
    }

    /// <summary>6 May 2024, 6. Mai 2024, 6 de mayo de 2024, the 6th of May, 2024, 6 tháng 5 năm 2024, 6 พ.ค. 2567.</summary>
    private static bool TryDayThenName(ReadOnlySpan<char> text, int start, int end, out FoundDate found)
    {
        found = default;
        int position = DateWords.SkipOrdinal(text, end);
        if (!DateWords.WordAfter(text, position, out int wordStart, out int wordEnd)
            && !(wordStart < text.Length && text[wordStart] == '-' && DateWords.WordAfter(text, wordStart + 1, out wordStart, out wordEnd)))
        {
            return false;
        }

        if (DateWords.IsOf(text[wordStart..wordEnd]) && !DateWords.WordAfter(text, wordEnd, out wordStart, out wordEnd))
        {
            return false;
        }

        int month = MonthWords.At(text, wordStart, wordEnd, out int monthEnd);
        if (month == 0 || !YearAfter(text, monthEnd, out int year, out int yearEnd) || !Make(text, year, month, Number(text[start..end]), start, yearEnd, out found))
        {
            return false;
        }

        found = found with { NamedDayFirst = true };
        return true;
    }

    /// <summary>May 6, 2024; May 6th 2024; Tháng Năm 6, 2024.</summary>
    private static bool TryNameThenDay(ReadOnlySpan<char> text, int start, int end, out FoundDate found)
    {
        found = default;
        if (!DateWords.WordBefore(text, start, out int wordStart, out int wordEnd))
        {
            return false;
        }

        int month = MonthWords.Before(text, ref wordStart, wordEnd);
        if (month == 0 || !YearAfter(text, DateWords.SkipOrdinal(text, end), out int year, out int yearEnd) || !Make(text, year, month, Number(text[start..end]), wordStart, yearEnd, out found))
        {
            return false;
        }

        found = found with { NamedDayFirst = false };
        return true;
    }

    /// <summary>Tháng 5 6, 2024.</summary>
    private static bool TryCountedMonthThenDay(ReadOnlySpan<char> text, int start, int end, out FoundDate found)
    {
        found = default;
        return DateWords.WordBefore(text, start, out int wordStart, out int wordEnd) && MonthWords.IsMonth(text[wordStart..wordEnd])
            && NextDigits(text, end, out int dayStart, out int dayEnd) && text[end..dayStart] is " " or "\u00A0" && dayEnd - dayStart <= 2
            && text[dayEnd..].StartsWith(", ", StringComparison.Ordinal) && NextDigits(text, dayEnd, out int next, out _) && next == dayEnd + 2
            && YearAfter(text, dayEnd, out int year, out int yearEnd)
            && Make(text, year, Number(text[start..end]), Number(text[dayStart..dayEnd]), wordStart, yearEnd, out found);
    }

    /// <summary>The year of our count; Thailand counts from 543 years earlier. Where no Thai stands near, the number is a version or a part's.</summary>
    private static int Gregorian(ReadOnlySpan<char> text, int start, int end)
    {
        int year = Number(text[start..end]);
        if (year is < FirstBuddhistYear or > LastBuddhistYear)
        {
            return year;
        }

        ReadOnlySpan<char> before = text[Math.Max(0, start - ThaiReach)..start];
        bool isThai = before.ContainsAnyInRange('\u0E01', '\u0E7F') || text[end..Math.Min(text.Length, end + ThaiReach)].ContainsAnyInRange('\u0E01', '\u0E7F');
        return isThai && !before.TrimEnd().EndsWith("ค.ศ.", StringComparison.Ordinal) ? year - 543 : year;
    }

    /// <summary>A year of four digits after a little punctuation, a word such as "de" or the name of the era.</summary>
    private static bool YearAfter(ReadOnlySpan<char> text, int position, out int year, out int end)
    {
        year = 0;
        position = DateWords.SkipEra(text, position);
        if (DateWords.WordAfter(text, position, out int wordStart, out int wordEnd) && (DateWords.IsOf(text[wordStart..wordEnd]) || MonthWords.IsYear(text[wordStart..wordEnd])))
        {
            position = wordEnd;
        }

        if (!NextDigits(text, position, out int start, out end) || start - position > 3 || end - start != 4
            || text[position..start].IndexOfAnyExcept(" ,.-'’\n\u00A0،") >= 0)
        {
            return false;
        }

        year = Gregorian(text, start, end);
        return true;
    }

    private static bool Make(ReadOnlySpan<char> text, int year, int month, int day, int start, int end, out FoundDate found)
    {
        found = default;
        if (year is < 1600 or > 2200 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        var date = new DateOnly(year, month, day);
        DateTimeOffset? instant = TimeOfDay.TryRead(text[end..], out TimeOnly time, out TimeSpan zone, out int length)
            ? new DateTimeOffset(date.ToDateTime(time), zone)
            : null;
        found = new FoundDate(date, instant, start, end + length);
        return true;
    }

    private static bool NextDigits(ReadOnlySpan<char> text, int position, out int start, out int end)
    {
        start = position;
        while (start < text.Length && !IsDigit(text[start]))
        {
            start++;
        }

        end = start;
        while (end < text.Length && IsDigit(text[end]))
        {
            end++;
        }

        return end > start;
    }
}
