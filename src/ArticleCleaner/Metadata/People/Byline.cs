using System.Text;
using ArticleCleaner.Metadata.Dates;
using ArticleCleaner.Metadata.Language;

namespace ArticleCleaner.Metadata.People;

/// <summary>
/// Reads the people out of a byline: cuts off what introduces and follows the names, parts the list, and drops what is
/// no person. Better nobody than somebody wrong.
/// </summary>
internal static class Byline
{
    private const int MaxNames = 30;
    private const int LongestLabel = 24;
    private const string Edges = " \u00A0:：-–—|•·,/／\n";

    /// <summary>What parts the names from what follows them.</summary>
    private static readonly string[] Dividers = [" | ", " · ", " • ", " – ", " — ", " - ", " // ", " (", " [", " Published", " Updated", " Posted", "｜", " @"];

    /// <summary>In Dutch it joins two names.</summary>
    private const string And = " en ";

    /// <summary>Words after which a byline names a section, a day or a paper: only after a full name, since they are in the names of institutions too.</summary>
    private static readonly string[] Prepositions = [" on ", " for ", " in ", " at ", " am ", And, " le ", " el "];

    /// <summary>Introductions that also follow a date ("Posted on 3 May by …").</summary>
    private static readonly string[] InnerIntroductions = [" by ", " von ", " par ", " por ", " door ", " oleh "];

    /// <summary>The names in a byline, none when it holds no certain one.</summary>
    /// <param name="value">The byline.</param>
    /// <param name="lastNameFirst">Whether the source writes "Last, First" (library metadata).</param>
    /// <param name="stated">Whether the source states the author and nothing else: a role at the end without a comma is part of the name then.</param>
    /// <param name="language">The page's language, as <see cref="LanguageTag.Normalise"/> gives it: "en" is "and" in Dutch, and stands before a place in Spanish.</param>
    public static List<string> Names(string value, bool lastNameFirst, bool stated = false, string? language = null)
    {
        var names = new List<string>();
        ReadOnlySpan<char> dated = AfterDate(WithoutOthers(WithoutNotes(value)));
        ReadOnlySpan<char> introduced = WithoutIntroduction(dated);
        ReadOnlySpan<char> text = WithoutTail(introduced, introduced.Length < dated.Length, LanguageTag.Primary(language) is "nl");
        if (text.IsEmpty || IsAddress(text))
        {
            return names;
        }

        if (AuthorNote.TryRead(text, out ReadOnlySpan<char> noted, out _))
        {
            names.Add(noted.ToString());
            return names;
        }

        if (lastNameFirst && TryFlip(text, out string flipped))
        {
            names.Add(flipped);
            return names;
        }

        if (ReversedNames.TryRead(text, stated, out List<string> reversed))
        {
            return reversed;
        }

        bool digits = value.AsSpan().ContainsAnyInRange('0', '9');
        foreach (Range entry in NameSeparators.Entries(text))
        {
            // A role, a department or a place belongs to the name before it, and what follows belongs to that.
            if (names.Count > 0 && (PersonName.HoldsRole(text[entry]) || (names[^1].Contains(' ') && IsPlace(text[entry].Trim()))))
            {
                if (PersonWords.IsDegree(text[entry].Trim()))
                {
                    continue;
                }

                break;
            }

            if (EndsInIntroduction(text[entry].Trim()))
            {
                continue;
            }

            if (!AddNames(text[entry], stated, names))
            {
                break;
            }
        }

        // A single word glued to a date is rarely a name.
        names.RemoveAll(name => digits && !name.Contains(' ') && name.AsSpan().ContainsAnyInRange('0', '9') && value.Length > name.Length);
        return names;
    }

    /// <summary>Whether an entry behind a full name can be no other one: a single word, or one behind a preposition (<c>do Porto</c>).</summary>
    private static bool IsPlace(ReadOnlySpan<char> entry) => entry.Count(' ') == 0 || (entry.Count(' ') == 1 && char.IsLower(entry[0]));

    /// <summary>Adds the names of an entry.</summary>
    /// <returns>Whether the list may go on after it.</returns>
    private static bool AddNames(ReadOnlySpan<char> entry, bool stated, List<string> names)
    {
        foreach (Range range in NameSeparators.Names(entry))
        {
            ReadOnlySpan<char> trimmed = PersonName.WithoutDegree(PersonName.Trim(WithoutIntroduction(entry[range])));
            ReadOnlySpan<char> part = PersonName.WithoutRole(trimmed);
            if (stated && part.Length < trimmed.Length && PersonName.IsName(trimmed, endsInRole: true))
            {
                part = trimmed;
            }

            if (part.IsEmpty || PersonWords.IsDegree(part))
            {
                continue;
            }

            if (!PersonName.IsName(part, endsInRole: stated && part.Length == trimmed.Length))
            {
                return false;
            }

            string name = part.ToString();
            if (!names.Contains(name) && names.Count < MaxNames)
            {
                names.Add(name);
            }

            if (part.Length < trimmed.Length)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The text after "By", "Written by:", "Von" and the like.</summary>
    public static ReadOnlySpan<char> WithoutIntroduction(ReadOnlySpan<char> text)
    {
        for (int round = 0; round < 3; round++)
        {
            text = text.Trim(Edges);
            if (PersonWords.Introduces(text))
            {
                return [];
            }

            int length = IntroductionLength(text);
            if (length == 0)
            {
                return text;
            }

            text = text[length..];
        }

        return text;
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
            int glued = GluedName(text[end..wordEnd]);
            if (glued > 0 && PersonWords.Introduces(text[..(end + glued)]))
            {
                return end + glued;
            }

            if (gap < 0)
            {
                break;
            }

            if (wordEnd > end && PersonWords.Introduces(text[..wordEnd]))
            {
                longest = wordEnd + 1;
            }

            if (text[wordEnd] is ':' or '：' or '／')
            {
                break;
            }

            end = wordEnd + 1;
        }

        return longest;
    }

    /// <summary>Where a name starts in a word such as <c>ByAda</c>, which markup without spaces makes.</summary>
    private static int GluedName(ReadOnlySpan<char> word)
    {
        for (int i = 2; i < word.Length && i < 8; i++)
        {
            if (char.IsUpper(word[i]))
            {
                return char.IsLower(word[i - 1]) ? i : 0;
            }
        }

        return 0;
    }

    /// <summary>Where the label of a day is glued to a name, as in <c>Ada QuillUpdated</c>, which elements side by side make; -1 without one.</summary>
    private static int GluedLabel(ReadOnlySpan<char> text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsUpper(text[i]) && char.IsLower(text[i - 1]))
            {
                ReadOnlySpan<char> word = text[i..Math.Min(text.Length, i + LongestLabel)];
                int end = word.IndexOfAny(" \u00A0:\n");
                word = end < 0 ? word : word[..end];
                if (UpdateWords.Begin(word) || PublicationWords.In(word))
                {
                    return i;
                }
            }
        }

        return -1;
    }

    /// <summary>From the introduction on, when a date stands before it.</summary>
    private static ReadOnlySpan<char> AfterDate(ReadOnlySpan<char> text)
    {
        foreach (string introduction in InnerIntroductions)
        {
            int at = text.IndexOf(introduction, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && text[..at].ContainsAnyInRange('0', '9'))
            {
                return text[(at + introduction.Length)..];
            }
        }

        return text;
    }

    /// <summary>The text without what stands in brackets behind a name that others follow: <c>Ada Quill (Harbour Editor), Ben Moor</c>.</summary>
    private static string WithoutNotes(string text)
    {
        int open = text.IndexOf(" (", StringComparison.Ordinal);
        if (open <= 0 || text.IndexOf("),", open, StringComparison.Ordinal) < 0)
        {
            return text;
        }

        var names = new StringBuilder(text.Length);
        int from = 0;
        while (open > 0 && text.IndexOf(')', open) is > 0 and int close && close + 1 < text.Length && text[close + 1] == ',')
        {
            names.Append(text, from, open - from);
            from = close + 1;
            open = text.IndexOf(" (", from, StringComparison.Ordinal);
        }

        return names.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>From the beginning to where the byline goes on with who checked, edited or took the pictures.</summary>
    private static ReadOnlySpan<char> WithoutOthers(ReadOnlySpan<char> text)
    {
        int at = PersonWords.FindOthers(text);
        return at < 0 || text[..at].TrimEnd().EndsWith(" and", StringComparison.OrdinalIgnoreCase) ? text : text[..at];
    }

    /// <summary>Whether more than one word ends in "by": <c>Opinion By</c> stands before the name.</summary>
    private static bool EndsInIntroduction(ReadOnlySpan<char> entry)
    {
        int last = entry.LastIndexOf(' ');
        return last > 0 && PersonWords.IsPreposition(entry[(last + 1)..]);
    }

    /// <summary>The text before a divider or a preposition.</summary>
    /// <param name="text">The text.</param>
    /// <param name="introduced">Whether an introduction stood before it; then one word before a preposition is a name.</param>
    /// <param name="isDutch">Whether the page is Dutch.</param>
    private static ReadOnlySpan<char> WithoutTail(ReadOnlySpan<char> text, bool introduced, bool isDutch)
    {
        int label = GluedLabel(text);
        text = label < 0 ? text : text[..label];
        foreach (string divider in Dividers)
        {
            int at = text.IndexOf(divider, StringComparison.Ordinal);
            if (at > 0)
            {
                text = EndsInIntroduction(text[..at]) ? text[(at + divider.Length)..] : text[..at];
            }
        }

        foreach (string preposition in Prepositions)
        {
            int at = text.IndexOf(preposition, StringComparison.Ordinal);
            if (at > 0 && !(isDutch && preposition is And && IsNameAhead(text[(at + And.Length)..])) && (text[..at].Contains(' ') ? PersonName.IsCapitalised(text[..at]) : introduced))
            {
                text = text[..at];
            }
        }

        return text;
    }

    /// <summary>Whether a person's full name comes next, rather than a paper's: Jan de Vries en De Polderbode.</summary>
    private static bool IsNameAhead(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny(",;|/\n");
        text = (end < 0 ? text : text[..end]).Trim();
        bool article = text.StartsWith("de ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("het ", StringComparison.OrdinalIgnoreCase);
        return !article && text.Contains(' ') && PersonName.IsName(text) && !PersonWords.IsOfPapers(text[(text.LastIndexOf(' ') + 1)..]);
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
