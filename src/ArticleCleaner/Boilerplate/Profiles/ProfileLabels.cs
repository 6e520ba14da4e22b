namespace ArticleCleaner.Boilerplate.Profiles;

/// <summary>The labels profiles use, in twenty-five languages. Case, spaces, hyphens, underscores, dots and apostrophes do not count.</summary>
internal static class ProfileLabels
{
    /// <summary>Most words of a label.</summary>
    public const int MaxWords = 5;

    /// <summary>Most characters of a label without what does not count.</summary>
    public const int MaxLength = 32;

    private static readonly HashedWords ByLabel = Load();

    /// <summary>First words of labels: most lines of a page are done with after one look here.</summary>
    private static readonly HashedWords FirstWords = LoadFirstWords();

    /// <summary>Whether a label starts with this word.</summary>
    public static bool MayStartWith(ReadOnlySpan<char> word)
    {
        if (word.Length > MaxLength)
        {
            return false;
        }

        ulong hash = HashedWords.Seed;
        foreach (char c in word)
        {
            hash = HashedWords.Add(hash, Lower(c));
        }

        return FirstWords.Find(hash) != 0;
    }

    /// <summary>The kind of a label, <see cref="FieldKind.None"/> when the text is none.</summary>
    public static FieldKind Find(ReadOnlySpan<char> label)
    {
        ulong hash = HashedWords.Seed;
        int length = 0;
        foreach (char c in label)
        {
            if (!Counts(c))
            {
                continue;
            }

            if (length++ == MaxLength)
            {
                return FieldKind.None;
            }

            hash = HashedWords.Add(hash, Lower(c));
        }

        return length == 0 ? FieldKind.None : (FieldKind)ByLabel.Find(hash);
    }

    private static char Lower(char c) => c < 0x80 ? (char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c) : char.ToLowerInvariant(c);

    private static bool Counts(char c) => char.IsLetterOrDigit(c) || (c > 0x7F && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);

    private static HashedWords Load()
    {
        var labels = new Dictionary<string, byte>(StringComparer.Ordinal);
        foreach ((FieldKind kind, string label) in Entries())
        {
            // A word that means two things keeps the first meaning: "profile" is a text before it is a link.
            labels.TryAdd(string.Concat(label.Where(Counts)).ToLowerInvariant(), (byte)kind);
        }

        return new HashedWords(labels);
    }

    private static HashedWords LoadFirstWords() => new(
        Entries()
            .SelectMany(entry => FirstWordsOf(entry.Label.ToLowerInvariant()))
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(static word => word, static _ => (byte)1, StringComparer.Ordinal));

    /// <summary>Up to the first sign that may be written or left out, or up to the space: "e" and "email" for "e-mail".</summary>
    private static IEnumerable<string> FirstWordsOf(string label)
    {
        string word = label.Split(' ')[0];
        int end = 0;
        while (end < word.Length && (Counts(word[end]) || word[end] is '\'' or '’'))
        {
            end++;
        }

        // Words may be joined by an underscore or by nothing, too.
        return [word[..end], word, string.Concat(word.Where(Counts)), string.Concat(label.Where(Counts))];
    }

    private static IEnumerable<(FieldKind Kind, string Label)> Entries()
    {
        foreach (string line in EmbeddedData.Lines("Boilerplate.Profiles.Data.labels.txt"))
        {
            int equals = line.IndexOf('=');
            FieldKind kind = Enum.Parse<FieldKind>(line.AsSpan(0, equals).Trim(), ignoreCase: true);
            foreach (string label in line[(equals + 1)..].Split(','))
            {
                yield return (kind, label.Trim());
            }
        }
    }
}
