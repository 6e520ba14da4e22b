using System.Buffers;
using ArticleCleaner.Blocks;
using ArticleCleaner.Metadata.Choices;
using ArticleCleaner.Metadata.Dates;

namespace ArticleCleaner.Metadata.Distant;

/// <summary>
/// A sentence that says when an article was first published ("This article was originally published on 3 May 2019 and has
/// been updated since"). It is believed before any date that does not say what it is. One pass over the article's text.
/// </summary>
internal static class OriginalDates
{
    public const string Source = "text:original";

    /// <summary>More than all that speaks for another date together.</summary>
    private const int Rank = 150;

    private const int MostBetween = 30;
    private const int LongestDate = 30;

    /// <summary>Characters behind the day of publication within which the same line tells that of the change.</summary>
    private const int MostToChange = 120;
    private const int BlocksAfterArticle = 8;
    private const int YearLength = 4;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u06F0\u06F1\u06F2\u06F3\u06F4\u06F5\u06F6\u06F7\u06F8\u06F9");

    private static readonly SearchValues<string> Phrases = SearchValues.Create([.. WordData.Rows("original-words").SelectMany(row => row)], StringComparison.OrdinalIgnoreCase);

    public static void Read(PageDocument page, ArticlePlace place, int titleBlock, bool monthFirst, FieldValues values)
    {
        if (place.Last < 0)
        {
            return;
        }

        int first = Math.Min(titleBlock, place.First);
        int last = Math.Min(page.Blocks.Count - 1, Math.Max(titleBlock, place.Last) + BlocksAfterArticle);
        int end = page.Blocks[last].End;
        ReadOnlySpan<char> text = page.Text.Slice(page.Blocks[first].Start, end - page.Blocks[first].Start);
        // Years stand side by side in tables: what lies before several is looked at once.
        int from = 0, to = 0;
        for (int year = NextYear(text, 0); year >= 0; year = NextYear(text, year + YearLength))
        {
            if (year - MostToChange > to)
            {
                if (TryFind(text, from, to, monthFirst, values))
                {
                    return;
                }

                from = year - MostToChange;
            }

            to = Math.Min(text.Length, year + LongestDate);
        }

        TryFind(text, from, to, monthFirst, values);
    }

    private static bool TryFind(ReadOnlySpan<char> text, int from, int to, bool monthFirst, FieldValues values)
    {
        for (int at = from, next; (next = text[at..to].IndexOfAny(Phrases)) >= 0; at += next + 1)
        {
            if (TryRead(text, at + next, monthFirst, values))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Where the next number of four digits is, or -1. The phrases are looked for before years alone: most of a text has none,
    /// and digits are found at the speed of a vector.
    /// </summary>
    private static int NextYear(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && text[from..].IndexOfAny(Digits) is >= 0 and int digit)
        {
            int start = from + digit;
            int length = text[start..].IndexOfAnyExcept(Digits);
            length = length < 0 ? text.Length - start : length;
            if (length == YearLength)
            {
                return start;
            }

            from = start + length;
        }

        return -1;
    }

    private static bool TryRead(ReadOnlySpan<char> text, int phrase, bool monthFirst, FieldValues values)
    {
        ReadOnlySpan<char> after = text[phrase..Math.Min(text.Length, phrase + MostBetween + LongestDate)];
        if (!DateScanner.TryFind(after, monthFirst, out FoundDate found) || after[..found.Start].ContainsAny('.', '\n'))
        {
            return false;
        }

        values.Add(MetadataField.Published, after[found.Start..found.End], Source, Rank);
        ReadOnlySpan<char> behind = text[(phrase + found.End)..];
        ReadChange(text[Math.Max(0, phrase - MostToChange)..phrase], atStart: true, monthFirst, values);
        ReadChange(behind[..Math.Min(behind.Length, MostToChange)], atStart: false, monthFirst, values);
        return true;
    }

    /// <summary>The day of the change that the same line tells, before or behind that of the publication.</summary>
    private static void ReadChange(ReadOnlySpan<char> text, bool atStart, bool monthFirst, FieldValues values)
    {
        int end = text.IndexOf('\n');
        text = atStart ? text[(text.LastIndexOf('\n') + 1)..] : end < 0 ? text : text[..end];
        if (DateScanner.TryFind(text, monthFirst, out FoundDate found) && UpdateWords.Before(text[..found.Start]))
        {
            values.Add(MetadataField.Modified, text[found.Start..found.End], Source, Rank);
        }
    }
}
