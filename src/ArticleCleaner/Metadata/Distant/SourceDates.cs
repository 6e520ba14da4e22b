using System.Buffers;
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

    /// <summary>More of these names are a list's.</summary>
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
        for (int seen = 0; seen < MostNames; seen++)
        {
            int name = rest.IndexOfAny(Names);
            if (name < 0)
            {
                break;
            }

            ReadOnlySpan<char> value = ValueBehind(rest[name..]);
            rest = rest[(name + 1)..];
            if (value.IsEmpty)
            {
                continue;
            }

            if (!only.IsEmpty && !SameDay(only, value))
            {
                return;
            }

            only = value;
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
        value = end < 0 ? value : value[..end];

        // Year, month and day, or a clock's seconds or milliseconds; other numbers are identifiers.
        return value.Length is 10 or 13 || (value.Length > 10 && value[4] == '-') ? value : [];
    }

    /// <summary>Two spellings of a day begin alike.</summary>
    private static bool SameDay(ReadOnlySpan<char> one, ReadOnlySpan<char> other) => one[..DayLength].SequenceEqual(other[..DayLength]);
}
