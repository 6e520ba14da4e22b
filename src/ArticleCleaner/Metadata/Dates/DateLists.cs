using ArticleCleaner.Blocks;

namespace ArticleCleaner.Metadata.Dates;

/// <summary>
/// Tells lines that are one day each, one below the other: the days on which a course starts or a fair is held, none of them
/// the page's. Looks at a few blocks around a line.
/// </summary>
internal static class DateLists
{
    /// <summary>Two days in two lines are those of publication and change.</summary>
    private const int LeastDays = 3;

    /// <summary>What may stand around a date in a line of its own: a weekday, a time.</summary>
    private const int MaxAround = 14;

    private const int MaxLine = 44;

    /// <summary>Whether a block is a line of such a list.</summary>
    public static bool Have(PageDocument page, int block)
    {
        if (DayOf(page, block) is not { } day)
        {
            return false;
        }

        var days = new HashSet<DateOnly> { day };
        for (int i = block - 1; i > block - LeastDays && DayOf(page, i) is { } before; i--)
        {
            days.Add(before);
        }

        for (int i = block + 1; i < block + LeastDays && DayOf(page, i) is { } after; i++)
        {
            days.Add(after);
        }

        return days.Count >= LeastDays;
    }

    /// <summary>The day that a block is and that it does not call the page's.</summary>
    private static DateOnly? DayOf(PageDocument page, int block)
    {
        if (block < 0 || block >= page.Blocks.Count || page.Blocks[block].Length > MaxLine)
        {
            return null;
        }

        ReadOnlySpan<char> text = page.TextOf(block)[page.Blocks[block].MarkerLength..];
        return DateScanner.TryFind(text, true, out FoundDate date) && text.Length - (date.End - date.Start) <= MaxAround && !PublicationWords.In(text) && !UpdateWords.Before(text)
            ? date.Day
            : null;
    }
}
