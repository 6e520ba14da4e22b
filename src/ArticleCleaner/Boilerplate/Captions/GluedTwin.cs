namespace ArticleCleaner.Boilerplate.Captions;

/// <summary>A line's text that also stands glued to the end or the start of another block.</summary>
internal static class GluedTwin
{
    /// <summary>Where in <paramref name="text"/> the twin begins when the text ends with it after the end of a sentence or without a space between; -1 when it does not.</summary>
    public static int AtEnd(ReadOnlySpan<char> text, ReadOnlySpan<char> twin)
    {
        int at = text.Length - twin.Length;
        if (at <= 0 || !text.EndsWith(twin, StringComparison.OrdinalIgnoreCase))
        {
            return -1;
        }

        ReadOnlySpan<char> before = text[..at];
        ReadOnlySpan<char> trimmed = before.TrimEnd();
        return trimmed.IsEmpty || !(Sentences.Ends(trimmed) || trimmed.Length == before.Length || char.IsUpper(twin[0])) || IsInsideWord(text, at) ? -1 : at;
    }

    /// <summary>Where in <paramref name="text"/> the twin ends when the text starts with it and goes on with a new sentence; -1 when it does not.</summary>
    public static int AtStart(ReadOnlySpan<char> text, ReadOnlySpan<char> twin)
    {
        if (text.Length <= twin.Length + 1 || !text.StartsWith(twin, StringComparison.OrdinalIgnoreCase))
        {
            return -1;
        }

        ReadOnlySpan<char> after = text[twin.Length..];
        ReadOnlySpan<char> rest = after.TrimStart();
        bool newSentence = !rest.IsEmpty && (char.IsUpper(rest[0]) || rest[0] is '"' or '“' or '«' or '„' || char.GetUnicodeCategory(rest[0]) == System.Globalization.UnicodeCategory.OtherLetter);
        return newSentence && Sentences.Ends(text) ? twin.Length + after.Length - rest.Length : -1;
    }

    /// <summary>"commentsGolden" is two words glued; "marigold" is one.</summary>
    private static bool IsInsideWord(ReadOnlySpan<char> text, int at) =>
        char.IsLetterOrDigit(text[at - 1]) && !(char.IsUpper(text[at]) && char.IsLower(text[at - 1]));
}
