using ArticleCleaner.Metadata.People;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Metadata.Dates;

/// <summary>
/// Tells a day that running words speak of ("On 9 September 2021 the allotment held its fair.") from one that a line shows
/// ("9 September 2021, by Ada Quill, 4 min read"). Linear in the text.
/// </summary>
internal static class DatesInProse
{
    /// <summary>Words without a capital that make a sentence of a line which ends like one, and of one that does not.</summary>
    private const int WordsOfSentence = 3;

    private const int WordsOfProse = 6;

    /// <summary>Characters a word takes in scripts that put no spaces between words.</summary>
    private const int UnspacedWord = 2;

    /// <summary>Characters before a date in which a word says what the date is.</summary>
    private const int LabelReach = 40;

    /// <summary>Whether a text speaks of a day that it does not call this page's.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The first date in it.</param>
    public static bool Has(ReadOnlySpan<char> text, in FoundDate date)
    {
        ReadOnlySpan<char> before = text[..date.Start];
        ReadOnlySpan<char> label = before[Math.Max(0, before.Length - LabelReach)..];
        if (PublicationWords.In(label) || UpdateWords.Before(label) || Byline.IntroductionLength(text) > 0)
        {
            return false;
        }

        ReadOnlySpan<char> after = text[date.End..];
        int wordsBefore = Words(before, out int otherBefore);
        if (wordsBefore + otherBefore == 0 && after.TrimStart() is ['-' or '–' or '—' or ':' or '|' or ')' or '·' or '•', ..])
        {
            // A report that starts with its place and day.
            return false;
        }

        int words = wordsBefore + Words(after, out int other);
        return words >= WordsOfProse || (words + otherBefore + other >= WordsOfSentence && text[^1] is '.' or '!' or '?' or '…' or '。' or '！' or '？');
    }

    /// <summary>Words that start with a small letter: lines about a page are made of names and labels, which do not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="other">Words in scripts without capitals, where names do not look different.</param>
    private static int Words(ReadOnlySpan<char> text, out int other)
    {
        int words = 0;
        other = 0;
        int unspaced = 0;
        bool inWord = false;
        foreach (char c in text)
        {
            bool letter = char.IsLetter(c);
            if (letter && TextScanner.IsUnspaced(c))
            {
                unspaced++;
            }
            else if (letter && !inWord)
            {
                words += char.IsLower(c) ? 1 : 0;
                other += char.IsLower(c) || char.IsUpper(c) ? 0 : 1;
            }

            inWord = letter || char.IsDigit(c) || (inWord && c is '\'' or '’' or '-');
        }

        other += unspaced / UnspacedWord;
        return words;
    }
}
