namespace ArticleCleaner.Boilerplate;

/// <summary>Ends of sentences in a run of text.</summary>
internal static class Sentences
{
    private const string Closing = "\"'”’»)]*_›」』）";

    public static bool IsEndMark(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।' or '۔';

    /// <summary>Whether the text ends with the end of a sentence, closing quotes and brackets aside.</summary>
    public static bool Ends(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd().TrimEnd(Closing);
        return !text.IsEmpty && IsEndMark(text[^1]);
    }

    /// <summary>
    /// Where the last sentence of a text begins: behind the last end mark that is followed by a space, or by a capital
    /// that was glued to it. 0 when the text is one sentence.
    /// </summary>
    public static int LastStart(ReadOnlySpan<char> text)
    {
        int end = text.TrimEnd().Length;
        int i = text[..end].TrimEnd(Closing).Length - 1;
        while (i >= 0 && IsEndMark(text[i]))
        {
            i--;
        }

        for (; i >= 0; i--)
        {
            if (IsEndMark(text[i]) && StartAfter(text[..end], i) is int start and >= 0)
            {
                return start;
            }
        }

        return 0;
    }

    /// <summary>Where the sentence after the end mark at <paramref name="mark"/> begins, or -1 when the mark ends none.</summary>
    private static int StartAfter(ReadOnlySpan<char> text, int mark)
    {
        int i = mark + 1;
        while (i < text.Length && (Closing.Contains(text[i]) || IsEndMark(text[i])))
        {
            i++;
        }

        int gap = i;
        while (i < text.Length && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        if (i == text.Length)
        {
            return -1;
        }

        if (text[mark] is '。' or '！' or '？')
        {
            return i;
        }

        if (i > gap)
        {
            return char.IsLower(text[i]) || IsAbbreviation(text, mark) ? -1 : i;
        }

        // Glued in a script without letter case: there is no capital to tell by, and no abbreviation of this kind either.
        if (mark > 0 && IsCaseless(text[i]) && IsCaseless(text[mark - 1]))
        {
            return i;
        }

        // Glued: "below!Golden", but neither "3.5" nor "example.Com" nor "U.S.".
        return char.IsUpper(text[i]) && mark > 1 && char.IsLower(text[mark - 1]) && char.IsLetter(text[mark - 2]) ? i : -1;
    }

    private static bool IsCaseless(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.OtherLetter;

    /// <summary>A full stop after one letter or a short capitalised title ("J.", "Dr.", "Mrs.") seldom ends a sentence.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> text, int mark)
    {
        if (text[mark] != '.')
        {
            return false;
        }

        int start = mark;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        ReadOnlySpan<char> word = text[start..mark];
        return word.Length == 1 && char.IsUpper(word[0])
            || word is "Dr" or "Mr" or "Mrs" or "Ms" or "St" or "Prof" or "Sr" or "Jr" or "vs" or "No" or "Nr" or "bzw" or "ca" or "etc";
    }
}
