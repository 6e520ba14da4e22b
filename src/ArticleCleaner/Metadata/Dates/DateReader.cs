namespace ArticleCleaner.Metadata.Dates;

/// <summary>Turns a stated value into a date, if it is one an article can have.</summary>
internal sealed class DateReader(DateOnly today, bool monthFirst, IReadOnlySet<DateOnly>? certain = null)
{
    /// <summary>Pages in the web's own markup state no day before it; older days are those of scanned archives.</summary>
    private const int FirstYearOfArchives = 1700;

    private const int FirstYearOfText = 1990;

    /// <summary>The first date of a value, or <see langword="null"/>: none, in the future, or the zero of a clock (1970-01-01).</summary>
    /// <param name="value">The value.</param>
    /// <param name="source">Where it stood.</param>
    /// <param name="stated">Whether markup says that it is a date; visible text and addresses are held to stricter bounds.</param>
    public ArticleDate? Read(string value, string source, bool stated)
    {
        if (!TryEpoch(value, stated, out FoundDate found) && !DateScanner.TryFind(value, monthFirst, out found))
        {
            return null;
        }

        // Of two readings of the same numbers the one holds that another value of the page states, or that is not ahead of us.
        if (found.Swapped is { } other && certain?.Contains(found.Day) != true && (certain?.Contains(other) == true || found.Day > today.AddDays(1)))
        {
            found = found with { Day = other, Instant = null };
        }

        // A day ahead of us may be today elsewhere.
        bool absurd = found.Day > today.AddDays(1)
            || found.Day.Year < (stated ? FirstYearOfArchives : FirstYearOfText)
            || found.Day is { Year: 1970, DayOfYear: 1 } or { Year: 1969, DayOfYear: 365 };
        return absurd ? null : new ArticleDate { Day = found.Day, Instant = found.Instant, Raw = value, Source = source };
    }

    /// <summary>The days of the values that can be read in one way only.</summary>
    public static HashSet<DateOnly> CertainDays(FieldValues values)
    {
        var days = new HashSet<DateOnly>();
        foreach (FieldValue value in values[MetadataField.Published].Concat(values[MetadataField.Modified]))
        {
            if (DateScanner.TryFind(value.Value, true, out FoundDate found) && found.Swapped is null)
            {
                days.Add(found.Day);
            }
        }

        return days;
    }

    /// <summary>Seconds or milliseconds since 1970.</summary>
    private static bool TryEpoch(string value, bool stated, out FoundDate found)
    {
        found = default;
        if (!stated || value.Length is not (10 or 13) || !long.TryParse(value, out long number) || number < 0)
        {
            return false;
        }

        DateTimeOffset instant = DateTimeOffset.FromUnixTimeSeconds(value.Length == 13 ? number / 1000 : number);
        found = new FoundDate(DateOnly.FromDateTime(instant.UtcDateTime), instant, 0, value.Length);
        return true;
    }
}
