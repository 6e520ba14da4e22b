using System.Buffers;
using System.Globalization;
using ArticleCleaner.Blocks;

namespace ArticleCleaner.Metadata.Distant;

/// <summary>
/// The day of publication that a page hands to its own programs: the state of a framework, a data layer, an attribute of
/// a component (<c>"publishedAt":"2024-05-06"</c>). Read only when neither markup nor text gives one; several days are
/// those of a list. One pass over the page's source.
/// </summary>
internal static class SourceDates
{
    public const string Source = "source";

    private const int Rank = 30;

    /// <summary>More of these values are a list's.</summary>
    private const int MostNames = 100;

    /// <summary>Rest of the name, quotes, colons and escapes between the start of a name and its value.</summary>
    private const int MostBetween = 32;

    private const int LongestDate = 30;

    private const int DayLength = 10;

    private static readonly string[] Names =
        ["datePublish", "date_publish", "publishedAt", "published_at", "publishDate", "publish_date", "publishedDate", "published_date", "publicationDate", "publication_date", "pubDate", "pub_date", "created-timestamp"];

    /// <summary>What one of the names has in it: so few strings are looked for many times faster than all names.</summary>
    private static readonly SearchValues<string> Cores = SearchValues.Create(["pub", "created-"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the core of a name stands in it, the farthest first: names are found in the order in which they begin.</summary>
    private static readonly int[] CorePlaces = ["date_".Length, "date".Length, 0];

    private static readonly SearchValues<char> ValueSigns = SearchValues.Create("0123456789-:.+TZ ");

    /// <summary>Adds the day that these names have, if it is one.</summary>
    public static void Read(PageDocument page, FieldValues values)
    {
        ReadOnlySpan<char> source = page.Source.Span;
        ReadOnlySpan<char> only = [];
        DateOnly day = default;
        int seen = 0;
        for (int name = NextName(source, 0); name >= 0; name = NextName(source, name + 1))
        {
            ReadOnlySpan<char> value = ValueBehind(source[name..]);
            if (DayOf(value) is not { } found)
            {
                continue;
            }

            if (++seen > MostNames || (seen > 1 && found != day))
            {
                return;
            }

            only = value;
            day = found;
        }

        values.Add(MetadataField.Published, only, Source, Rank);
    }

    /// <summary>Where the first name from a place on begins, -1 when there is none.</summary>
    private static int NextName(ReadOnlySpan<char> source, int from)
    {
        int core = from;
        for (int next = source[core..].IndexOfAny(Cores); next >= 0; next = source[core..].IndexOfAny(Cores))
        {
            core += next;
            foreach (int place in CorePlaces)
            {
                if (core - place >= from && BeginsWithName(source[(core - place)..]))
                {
                    return core - place;
                }
            }

            core++;
        }

        return -1;
    }

    private static bool BeginsWithName(ReadOnlySpan<char> text)
    {
        foreach (string name in Names)
        {
            if (text.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> ValueBehind(ReadOnlySpan<char> name)
    {
        int digits = name[..Math.Min(MostBetween, name.Length)].IndexOfAnyInRange('0', '9');

        // The schema.org property is read where it stands about the page; elsewhere it is of a review or a picture.
        if (digits < 0 || !name[..digits].ContainsAny(':', '=') || name[..digits].ContainsAny("<>{}[],")
            || name.StartsWith("datePublished", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        ReadOnlySpan<char> value = name[digits..Math.Min(digits + LongestDate, name.Length)];
        int end = value.IndexOfAnyExcept(ValueSigns);
        return (end < 0 ? value : value[..end]).TrimEnd();
    }

    /// <summary>The day that a value begins with, or that of a clock's seconds or milliseconds; other numbers are identifiers.</summary>
    private static DateOnly? DayOf(ReadOnlySpan<char> value)
    {
        if (value.Length is 10 or 13 && long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long clock))
        {
            return DateOnly.FromDateTime(DateTime.UnixEpoch.AddSeconds(value.Length == 10 ? clock : clock / 1000));
        }

        return value.Length >= DayLength && DateOnly.TryParseExact(value[..DayLength], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
    }
}
