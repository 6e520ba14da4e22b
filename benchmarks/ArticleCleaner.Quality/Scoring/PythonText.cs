using System.Globalization;
using System.Text;

namespace ArticleCleaner.Quality.Scoring;

/// <summary>
/// Words, case and white space as Python's <c>re</c> and <c>str</c> see them: the published figures of these sets were made
/// with it. A word character is a letter, a number of any kind or the underscore; a combining mark is none.
/// </summary>
public static class PythonText
{
    /// <summary>Whether <c>str.isspace</c> holds; unlike .NET this counts the four information separators.</summary>
    public static bool IsSpace(char c) => c is >= '\x1c' and <= '\x1f' || char.IsWhiteSpace(c);

    /// <summary>The matches of <c>\w+</c>.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        int start = -1;
        for (int i = 0; i < text.Length;)
        {
            int length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
            bool isWord = IsWord(text, i, length);
            if (isWord && start < 0)
            {
                start = i;
            }
            else if (!isWord && start >= 0)
            {
                words.Add(text[start..i]);
                start = -1;
            }

            i += length;
        }

        if (start >= 0)
        {
            words.Add(text[start..]);
        }

        return words;
    }

    /// <summary><c>str.lower</c>: the simple mappings, the dotted capital I, and the final sigma.</summary>
    public static string Lower(string text)
    {
        string lower = text.ToLowerInvariant();
        if (text.AsSpan().IndexOfAny('\u03A3', '\u0130') < 0)
        {
            return lower;
        }

        var result = new StringBuilder(lower.Length + 4);
        for (int i = 0; i < text.Length; i++)
        {
            _ = text[i] switch
            {
                '\u0130' => result.Append("i\u0307"),
                '\u03A3' => result.Append(IsFinalSigma(text, i) ? '\u03C2' : '\u03C3'),
                _ => result.Append(lower[i]),
            };
        }

        return result.ToString();
    }

    /// <summary>Every run of white space becomes one space; none at the ends.</summary>
    public static string Fold(string text)
    {
        var result = new StringBuilder(text.Length);
        bool space = false;
        foreach (char c in text)
        {
            if (IsSpace(c))
            {
                space = true;
                continue;
            }

            if (space && result.Length > 0)
            {
                result.Append(' ');
            }

            space = false;
            result.Append(c);
        }

        return result.ToString();
    }

    /// <summary>Whether the character at a place matches <c>\w</c>.</summary>
    internal static bool IsWord(string text, int index, int length)
    {
        char c = text[index];
        if (c < 0x80)
        {
            return char.IsAsciiLetterOrDigit(c) || c == '_';
        }

        return (length == 2 ? CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(c, text[index + 1])) : CharUnicodeInfo.GetUnicodeCategory(c))
            is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
    }

    private static bool IsFinalSigma(string text, int index)
    {
        int before = index - 1;
        while (before >= 0 && IsCaseIgnorable(text[before]))
        {
            before--;
        }

        int after = index + 1;
        while (after < text.Length && IsCaseIgnorable(text[after]))
        {
            after++;
        }

        return before >= 0 && IsCased(text[before]) && !(after < text.Length && IsCased(text[after]));
    }

    private static bool IsCased(char c) => char.IsUpper(c) || char.IsLower(c) || char.GetUnicodeCategory(c) == UnicodeCategory.TitlecaseLetter;

    private static bool IsCaseIgnorable(char c) =>
        c is '\'' or '.' or ':' or '\u00B7' or '\u2018' or '\u2019' or '\u2024' or '\u2027'
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol;
}
