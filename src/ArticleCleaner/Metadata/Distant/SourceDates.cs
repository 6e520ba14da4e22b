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

    private static readonly SearchValues<string> Names = SearchValues.Create(
        ["datePublish", "date_publish", "publishedAt", "published_at", "publishDate", "publish_date", "publishedDate", "published_date", "publicationDate", "publication_date", "pubDate", "pub_date", "created-timestamp"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> ValueSigns = SearchValues.Create("0123456789-:.+TZ ");

    /// <summary>Adds the day that these names have, if it is one.</summary>
    public static void Read(PageDocument page, FieldValues values)
    {
        ReadOnlySpan<char> rest = page.Source.Span;
        ReadOnlySpan<char> only = [];
        DateOnly day = default;
        int seen = 0;
        for (int name = rest.IndexOfAny(Names); name >= 0; name = rest.IndexOfAny(Names))
        {
            ReadOnlySpan<char> value = ValueBehind(rest[name..]);
            rest = rest[(name + 1)..];
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
