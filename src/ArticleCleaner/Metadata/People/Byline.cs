namespace ArticleCleaner.Metadata.People;

/// <summary>
/// Reads the people out of a byline: cuts off what introduces and follows the names, parts the list, and drops what is
/// no person. Better nobody than somebody wrong.
/// </summary>
internal static class Byline
{
    private const int MaxNames = 30;

    /// <summary>The names in a byline, none when it holds no certain one.</summary>
    /// <param name="value">The byline.</param>
    /// <param name="lastNameFirst">Whether the source writes "Last, First" (library metadata).</param>
    public static List<string> Names(string value, bool lastNameFirst)
    {
        var names = new List<string>();
        ReadOnlySpan<char> text = WithoutTail(WithoutIntroduction(value));
        if (text.IsEmpty || IsAddress(text))
        {
            return names;
        }

        if (lastNameFirst && TryFlip(text, out string flipped))
        {
            names.Add(flipped);
            return names;
        }

        foreach (Range range in NameSeparators.Split(text))
        {
            ReadOnlySpan<char> part = PersonName.Trim(WithoutIntroduction(text[range]));
            if (part.IsEmpty || PersonWords.IsDegree(part))
            {
                continue;
            }

            if (!PersonName.IsName(part))
            {
                // What follows a role or a place belongs to it; before any name the byline is not one.
                break;
            }

            string name = part.ToString();
            if (!names.Contains(name) && names.Count < MaxNames)
            {
                names.Add(name);
            }
        }

        return names;
    }

    /// <summary>The text after "By", "Written by:", "Von" and the like.</summary>
    public static ReadOnlySpan<char> WithoutIntroduction(ReadOnlySpan<char> text)
    {
        text = text.Trim(" \u00A0:：-–—|•·,/／\n");
        int length = IntroductionLength(text);
        return length == 0 ? text : WithoutIntroduction(text[length..], 1);
    }

    /// <summary>Length of the longest introduction that <paramref name="text"/> starts with, its colon included; 0 without one.</summary>
    public static int IntroductionLength(ReadOnlySpan<char> text)
    {
        int longest = 0;
        int end = 0;
        for (int words = 0; words < PersonWords.MaxIntroductionWords && end < text.Length; words++)
        {
            int gap = text[end..].IndexOfAny(" :：\u00A0／\n");
            int wordEnd = gap < 0 ? text.Length : end + gap;
            bool colon = gap >= 0 && text[wordEnd] is ':' or '：' or '／';
            if (wordEnd > end && gap >= 0 && PersonWords.Introduces(text[..wordEnd]))
            {
                longest = wordEnd + 1;
            }

            if (gap < 0 || colon)
            {
                break;
            }

            end = wordEnd + 1;
        }

        return longest;
    }

    private static ReadOnlySpan<char> WithoutIntroduction(ReadOnlySpan<char> text, int depth)
    {
        text = text.Trim(" \u00A0:：-–—|•·,/／\n");
        int length = depth > 2 ? 0 : IntroductionLength(text);
        return length == 0 ? text : WithoutIntroduction(text[length..], depth + 1);
    }

    /// <summary>Cuts at what follows the names of a byline: a divider, a line break, a date, a bracket.</summary>
    private static ReadOnlySpan<char> WithoutTail(ReadOnlySpan<char> text)
    {
        foreach (string divider in (ReadOnlySpan<string>)["\n", " | ", " · ", " • ", " – ", " — ", " - ", " // ", " on ", " for ", " in ", " (", " [", " Published", " Updated", " Posted", " am ", "｜"])
        {
            int at = text.IndexOf(divider, StringComparison.Ordinal);
            if (at > 0)
            {
                text = text[..at];
            }
        }

        return text;
    }

    private static bool IsAddress(ReadOnlySpan<char> text) =>
        text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || text.StartsWith("/") || text.Contains('@');

    private static bool TryFlip(ReadOnlySpan<char> text, out string name)
    {
        name = "";
        int comma = text.IndexOf(',');
        if (comma <= 0 || text[(comma + 1)..].Contains(',') || text.Contains(';'))
        {
            return false;
        }

        ReadOnlySpan<char> last = text[..comma].Trim();
        ReadOnlySpan<char> first = text[(comma + 1)..].Trim();
        if (first.IsEmpty || last.Count(' ') > 1 || first.Count(' ') > 2 || PersonWords.IsDegree(first))
        {
            return false;
        }

        name = $"{first} {last}";
        return PersonName.IsName(name);
    }
}
