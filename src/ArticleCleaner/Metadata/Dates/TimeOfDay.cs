namespace ArticleCleaner.Metadata.Dates;

/// <summary>Reads the time and zone that stand right behind a date.</summary>
internal static class TimeOfDay
{
    /// <summary>Reads <c>T10:15:30.5+02:00</c>, <c> 10:15 GMT</c> and their like.</summary>
    /// <returns>Whether both a time and a zone are there.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out TimeOnly time, out TimeSpan zone, out int length)
    {
        time = default;
        zone = default;
        length = 0;
        int at = 0;
        if (text is not (['T' or 't' or ' ', ..]))
        {
            return false;
        }

        at++;
        if (!Number(text, ref at, out int hour) || !Skip(text, ref at, ':') || !Number(text, ref at, out int minute) || hour > 24 || minute > 59)
        {
            return false;
        }

        int second = 0;
        if (Skip(text, ref at, ':') && (!Number(text, ref at, out second) || second > 60))
        {
            return false;
        }

        if (Skip(text, ref at, '.') || Skip(text, ref at, ','))
        {
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }
        }

        Skip(text, ref at, ' ');
        time = new TimeOnly(hour % 24, minute, Math.Min(second, 59));
        if (!TryReadZone(text, ref at, out zone))
        {
            return false;
        }

        length = at;
        return true;
    }

    private static bool TryReadZone(ReadOnlySpan<char> text, ref int at, out TimeSpan zone)
    {
        zone = TimeSpan.Zero;
        ReadOnlySpan<char> rest = text[at..];
        if (rest is ['Z' or 'z', ..])
        {
            at++;
            return true;
        }

        if (rest.StartsWith("GMT", StringComparison.Ordinal) || rest.StartsWith("UTC", StringComparison.Ordinal))
        {
            at += 3;
            return true;
        }

        if (rest is not ['+' or '-', ..])
        {
            return false;
        }

        bool west = rest[0] == '-';
        at++;
        if (!Number(text, ref at, out int hours))
        {
            return false;
        }

        Skip(text, ref at, ':');
        int minutes = Number(text, ref at, out int read) ? read : 0;
        if (hours > 14 || minutes > 59 || (hours == 14 && minutes > 0))
        {
            return false;
        }

        zone = new TimeSpan(hours, minutes, 0);
        zone = west ? -zone : zone;
        return true;
    }

    private static bool Number(ReadOnlySpan<char> text, ref int at, out int value)
    {
        int start = at;
        value = 0;
        while (at < text.Length && at - start < 2 && char.IsAsciiDigit(text[at]))
        {
            value = (value * 10) + (text[at++] - '0');
        }

        return at > start;
    }

    private static bool Skip(ReadOnlySpan<char> text, ref int at, char expected)
    {
        if (at < text.Length && text[at] == expected)
        {
            at++;
            return true;
        }

        return false;
    }
}
