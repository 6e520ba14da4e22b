using System.Globalization;
using System.Text;

namespace ArticleCleaner.ScriptText;

/// <summary>A string of JavaScript in its quotes. Linear in the string.</summary>
internal static class ScriptString
{
    private const string Letters = "ntrbfv";

    /// <summary>What those letters stand for behind a backslash.</summary>
    private const string Controls = "\n\t\r\b\f\v";

    /// <summary>Where the string ends that a script begins with, its quotes included; -1 when nothing ends it.</summary>
    public static int End(ReadOnlySpan<char> script)
    {
        char quote = script[0];
        for (int at = 1, next; (next = script[at..].IndexOfAny(quote, '\\')) >= 0;)
        {
            at += next;
            if (script[at] == quote)
            {
                return at + 1;
            }

            at += 2;
            if (at > script.Length)
            {
                break;
            }
        }

        return -1;
    }

    /// <summary>What a string's characters between its quotes stand for.</summary>
    public static string Decoded(ReadOnlySpan<char> inner)
    {
        var text = new StringBuilder(inner.Length);
        Decode(inner, text);
        return text.ToString();
    }

    /// <summary>Adds what a string's characters between its quotes stand for.</summary>
    public static void Decode(ReadOnlySpan<char> inner, StringBuilder text)
    {
        while (true)
        {
            int escape = inner.IndexOf('\\');
            if (escape < 0 || escape + 1 == inner.Length)
            {
                text.Append(escape < 0 ? inner : inner[..escape]);
                return;
            }

            text.Append(inner[..escape]);
            inner = inner[(escape + 1)..];
            inner = inner[Unescape(inner, text)..];
        }
    }

    /// <returns>How many characters behind the backslash belong to the escape.</returns>
    private static int Unescape(ReadOnlySpan<char> rest, StringBuilder text)
    {
        if (Letters.IndexOf(rest[0]) is >= 0 and int letter)
        {
            text.Append(Controls[letter]);
            return 1;
        }

        switch (rest[0])
        {
            case '\n':
                return 1;
            case 'x' when IsCode(rest, 2, out int code):
                text.Append((char)code);
                return 3;
            case '0' when rest is [_] or [_, < '0' or > '9', ..]:
                text.Append('\0');
                return 1;
            case '\r' when rest is [_, '\n', ..]:
                return 2;
            case 'u' when rest is [_, '{', ..] && IsLongCode(rest, out Rune rune, out int length):
                text.Append(rune);
                return length;
            case 'u' when IsCode(rest, 4, out int code):
                text.Append((char)code);
                return 5;
            default:
                text.Append(rest[0]);
                return 1;
        }
    }

    private static bool IsCode(ReadOnlySpan<char> rest, int digits, out int code)
    {
        code = 0;
        return rest.Length > digits && int.TryParse(rest.Slice(1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code);
    }

    /// <summary>An escape in braces, of as many digits as it takes.</summary>
    private static bool IsLongCode(ReadOnlySpan<char> rest, out Rune rune, out int length)
    {
        const int MostDigits = 8;
        int end = rest[..Math.Min(rest.Length, MostDigits + 3)].IndexOf('}');
        (rune, length) = (default, end + 1);
        return end > 2 && int.TryParse(rest[2..end], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code) && Rune.TryCreate(code, out rune);
    }
}
