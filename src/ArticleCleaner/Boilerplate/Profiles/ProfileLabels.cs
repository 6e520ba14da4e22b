using System.Collections.Frozen;

namespace ArticleCleaner.Boilerplate.Profiles;

/// <summary>The labels profiles use, in twenty-five languages. Case, spaces, hyphens, underscores, dots and apostrophes do not count.</summary>
internal static class ProfileLabels
{
    /// <summary>Most words of a label.</summary>
    public const int MaxWords = 5;

    /// <summary>Most characters of a label without what does not count.</summary>
    public const int MaxLength = 32;

    private static readonly FrozenDictionary<string, FieldKind>.AlternateLookup<ReadOnlySpan<char>> ByLabel = Load();

    /// <summary>First words of labels: most lines of a page are done with after one look here.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FirstWords = LoadFirstWords();

    /// <summary>Whether a label starts with this word.</summary>
    public static bool MayStartWith(ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[MaxLength];
        return word.Length <= MaxLength && FirstWords.Contains(key[..word.ToLowerInvariant(key)]);
    }

    /// <summary>The kind of a label, <see cref="FieldKind.None"/> when the text is none.</summary>
    public static FieldKind Find(ReadOnlySpan<char> label)
    {
        Span<char> key = stackalloc char[MaxLength];
        int length = 0;
        foreach (char c in label)
        {
            if (!Counts(c))
            {
                continue;
            }

            if (length == MaxLength)
            {
                return FieldKind.None;
            }

            key[length++] = char.ToLowerInvariant(c);
        }

        return length > 0 && ByLabel.TryGetValue(key[..length], out FieldKind kind) ? kind : FieldKind.None;
    }

    private static bool Counts(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static FrozenDictionary<string, FieldKind>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        var labels = new Dictionary<string, FieldKind>(StringComparer.Ordinal);
        foreach ((FieldKind kind, string label) in Entries())
        {
            // A word that means two things keeps the first meaning: "profile" is a text before it is a link.
            labels.TryAdd(string.Concat(label.Where(Counts)).ToLowerInvariant(), kind);
        }

        return labels.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LoadFirstWords() =>
        Entries()
            .SelectMany(entry => FirstWordsOf(entry.Label.ToLowerInvariant()))
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

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
