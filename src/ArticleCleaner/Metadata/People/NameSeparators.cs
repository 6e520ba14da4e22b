namespace ArticleCleaner.Metadata.People;

/// <summary>Parts a list of names.</summary>
internal static class NameSeparators
{
    /// <summary>Words that join two names in the languages of the byline words. The short ones are name particles too.</summary>
    private static readonly string[] Conjunctions = ["and", "&", "und", "et", "with", "mit", "avec", "con", "y", "e", "en", "i", "и", "ve", "dan", "och", "og", "+"];

    /// <summary>The entries of a list, parted by commas and the like.</summary>
    public static List<Range> Entries(ReadOnlySpan<char> text)
    {
        var entries = new List<Range>();
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] is ',' or ';' or '|' or '、' or '，' or '；' or '،' or '\n' or '/')
            {
                entries.Add(start..i);
                start = i + 1;
            }
        }

        return entries;
    }

    /// <summary>The names of an entry, parted by conjunctions.</summary>
    public static List<Range> Names(ReadOnlySpan<char> entry)
    {
        var names = new List<Range>();
        int start = 0;
        int position = 0;
        while (position < entry.Length)
        {
            int space = entry[position..].IndexOf(' ');
            int wordEnd = space < 0 ? entry.Length : position + space;
            if (IsConjunction(entry[position..wordEnd], entry[start..position], entry[wordEnd..]))
            {
                names.Add(start..position);
                start = wordEnd;
            }

            position = wordEnd + 1;
        }

        names.Add(start..entry.Length);
        return names;
    }

    private static bool IsConjunction(ReadOnlySpan<char> word, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        foreach (string conjunction in Conjunctions)
        {
            if (word.Equals(conjunction, StringComparison.OrdinalIgnoreCase))
            {
                // Dan, Con and Mit with a capital are names. "José Ortega y Gasset" is one name: a short conjunction
                // wants two words on either side.
                bool name = char.IsUpper(word[0]) && conjunction is not ("and" or "und" or "with" or "avec");
                return !name && (word.Length > 2 || word is "&" or "+" or "et"
                    || (before.Trim().Contains(' ') && after.Trim().Contains(' ') && char.IsLower(word[0])));
            }
        }

        return false;
    }
}
