namespace ArticleCleaner.Metadata.People;

/// <summary>Parts a list of names.</summary>
internal static class NameSeparators
{
    /// <summary>Words that join two names in the languages of the byline words. The short ones are name particles too.</summary>
    private static readonly string[] Conjunctions = ["and", "&", "und", "et", "with", "mit", "avec", "con", "y", "e", "en", "i", "и", "ve", "dan", "och", "og", "+"];

    /// <summary>The parts of a list: at commas and the like, and at conjunctions that stand between full names.</summary>
    public static List<Range> Split(ReadOnlySpan<char> text)
    {
        var parts = new List<Range>();
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not (',' or ';' or '|' or '、' or '，' or '；' or '،' or '\n' or '/'))
            {
                continue;
            }

            SplitAtConjunctions(text, start, i, parts);
            start = i + 1;
        }

        return parts;
    }

    private static void SplitAtConjunctions(ReadOnlySpan<char> text, int start, int end, List<Range> parts)
    {
        int partStart = start;
        int position = start;
        while (position < end)
        {
            int space = text[position..end].IndexOf(' ');
            int wordEnd = space < 0 ? end : position + space;
            ReadOnlySpan<char> word = text[position..wordEnd];
            if (IsConjunction(word, text[partStart..position], text[wordEnd..end]))
            {
                parts.Add(partStart..position);
                partStart = wordEnd;
            }

            position = wordEnd + 1;
        }

        if (partStart < end)
        {
            parts.Add(partStart..end);
        }
    }

    private static bool IsConjunction(ReadOnlySpan<char> word, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        foreach (string conjunction in Conjunctions)
        {
            if (word.Equals(conjunction, StringComparison.OrdinalIgnoreCase))
            {
                // "José Ortega y Gasset" is one name: a short conjunction wants two words on either side.
                return word.Length > 2 || word is "&" or "+" or "et"
                    || (before.Trim().Contains(' ') && after.Trim().Contains(' ') && char.IsLower(word[0]));
            }
        }

        return false;
    }
}
