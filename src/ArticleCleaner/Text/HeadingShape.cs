namespace ArticleCleaner.Text;

/// <summary>Tells a heading of flattened text by its shape and by what follows it: short, not a sentence, then prose.</summary>
internal static class HeadingShape
{
    private const int MaxLength = 100;
    private const int MaxWords = 14;

    /// <summary>Prose: this many characters, and sentence punctuation somewhere.</summary>
    private const int ProseLength = 80;

    /// <summary>Whether a line looks like a heading by itself.</summary>
    public static bool IsLikely(ReadOnlySpan<char> line)
    {
        line = Unwrapped(line);
        // The full stop of unspaced scripts ends a sentence wherever it stands.
        if (line.Length is < 2 or > MaxLength || line.ContainsAny("|@©•·→»\t<>{}=。") || line.Contains("://", StringComparison.Ordinal))
        {
            return false;
        }

        // A question may be a heading, a sentence with a full stop is not; a comma or colon at the end announces more.
        char first = line[0];
        char last = line[^1];
        if (char.IsLower(first) || !(char.IsLetterOrDigit(first) || first is '"' or '“' or '«' or '¿' or '「' or '(' or '\'' or '‘')
            || last is '.' or ',' or ';' or ':' or '…' or '。' or '、' or '-')
        {
            return false;
        }

        int words = 1, letters = 0;
        foreach (char c in line)
        {
            words += c == ' ' ? 1 : 0;
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return words <= MaxWords && letters * 2 >= line.Length;
    }

    /// <summary>Whether a line is a word or three that name something, such as "Table of Contents".</summary>
    public static bool IsLabel(ReadOnlySpan<char> line) => line.Count(' ') <= 2 && IsLikely(line);

    /// <summary>Whether a line reads as prose: long, with a sentence in it.</summary>
    public static bool IsProse(ReadOnlySpan<char> line) =>
        (line.Length >= ProseLength && line.ContainsAny(".!?,;:。，、؟،।")) || (line.Length >= ProseLength / 4 && line.ContainsAny("。，、") && line[^1] is '。' or '！' or '？');

    /// <summary>Whether all of a line is bold.</summary>
    public static bool IsAllBold(ReadOnlySpan<char> line) =>
        line.Length > 4 && line.StartsWith("**") && line.EndsWith("**") && !line[2..^2].Contains("**", StringComparison.Ordinal);

    private static ReadOnlySpan<char> Unwrapped(ReadOnlySpan<char> line) => IsAllBold(line) ? line[2..^2].Trim() : line;
}
