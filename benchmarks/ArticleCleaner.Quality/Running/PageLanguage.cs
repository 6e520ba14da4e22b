using System.Globalization;
using ArticleCleaner.Quality.Data;

namespace ArticleCleaner.Quality.Running;

/// <summary>The group a page is counted under: the language its root element declares, or else its script.</summary>
internal static class PageLanguage
{
    private const int PrefixLength = 4000;

    public static string Of(EvaluationPage page, PageInput input)
    {
        string sample = page.Truth.Text is { Length: > 0 } text ? text : string.Join('\n', page.Truth.With);
        string script = Script(sample);
        if (script != "Latin" || input.Format != PageFormat.Html)
        {
            return script;
        }

        return Declared(input.Text.AsSpan(0, Math.Min(PrefixLength, input.Text.Length))) ?? "Latin, undeclared";
    }

    /// <summary>The writing most of a text's letters belong to.</summary>
    public static string Script(string text)
    {
        var counts = new Dictionary<string, int>();
        foreach (char c in text)
        {
            if (char.IsLetter(c))
            {
                string script = Script(c);
                counts[script] = counts.GetValueOrDefault(script) + 1;
            }
        }

        return counts.Count == 0 ? "none" : counts.MaxBy(pair => pair.Value).Key;
    }

    private static string Script(char c) => (int)c switch
    {
        < 0x250 or >= 0x1E00 and < 0x1F00 => "Latin",
        >= 0x370 and < 0x400 or >= 0x1F00 and < 0x2000 => "Greek",
        >= 0x400 and < 0x530 => "Cyrillic",
        >= 0x590 and < 0x600 => "Hebrew",
        >= 0x600 and < 0x780 => "Arabic",
        >= 0x900 and < 0xE00 => "Indic",
        >= 0xE00 and < 0xE80 => "Thai",
        >= 0x1100 and < 0x1200 or >= 0xAC00 and < 0xD7B0 => "Hangul",
        >= 0x3040 and < 0x3100 => "Kana or Han",
        >= 0x3400 and < 0xA000 => "Kana or Han",
        _ => "other script",
    };

    private static string? Declared(ReadOnlySpan<char> html)
    {
        int start = html.IndexOf("<html", StringComparison.OrdinalIgnoreCase);
        int length = start < 0 ? -1 : html[start..].IndexOf('>');
        if (length < 0)
        {
            return null;
        }

        ReadOnlySpan<char> tag = html.Slice(start, length);
        int at = tag.IndexOf("lang=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        ReadOnlySpan<char> value = tag[(at + 5)..].TrimStart("\"' ");
        int end = 0;
        while (end < value.Length && char.IsAsciiLetter(value[end]))
        {
            end++;
        }

        return end is 2 or 3 ? value[..end].ToString().ToLower(CultureInfo.InvariantCulture) : null;
    }
}
