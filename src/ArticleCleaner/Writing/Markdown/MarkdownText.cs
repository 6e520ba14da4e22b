using System.Text;

namespace ArticleCleaner.Writing.Markdown;

/// <summary>Escapes of CommonMark and GFM.</summary>
internal static class MarkdownText
{
    /// <summary>Appends plain text so that it is read back as it is, wherever it stands in a line.</summary>
    /// <param name="output">Takes the text; what it holds decides whether a line begins here.</param>
    /// <param name="text">Text without line breaks.</param>
    /// <param name="startsLine">Whether the output begins a line of its own; in a heading or a cell nothing that begins a block can stand.</param>
    /// <param name="behindReference">Whether a footnote reference stands directly before.</param>
    public static void Append(StringBuilder output, ReadOnlySpan<char> text, bool startsLine = true, bool behindReference = false)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            bool first = output.Length == 0 || output[^1] == '\n';
            bool lineStart = first && startsLine;
            if (char.IsWhiteSpace(character) && lineStart)
            {
                continue;
            }

            switch (character)
            {
                case '\0': output.Append('\uFFFD'); continue;
                case '\r' or '\f' or '\v': output.Append(' '); continue;
                case '\\' or '`' or '*' or '[' or ']' or '<' or '~' or '|':
                case '#' when first:
                case '>' or '+' or '-' or '=' when lineStart:
                case '.' or ')' when startsLine && FollowsNumber(output):
                case '&' when i + 1 == text.Length || char.IsAsciiLetter(text[i + 1]) || text[i + 1] == '#':
                case ':' or '(' when behindReference && i == 0:
                case '!' when i + 1 == text.Length:
                case '_' when i == 0 || i + 1 == text.Length || !char.IsLetterOrDigit(text[i - 1]) || !char.IsLetterOrDigit(text[i + 1]):
                    output.Append('\\');
                    break;
            }

            output.Append(character);
        }
    }

    /// <summary>The address between the parentheses of a link.</summary>
    public static string Destination(string address)
    {
        var result = new StringBuilder(address.Length);
        for (int i = 0; i < address.Length; i++)
        {
            char character = address[i];
            switch (character)
            {
                case '(' or ')':
                    result.Append('\\').Append(character);
                    break;
                case '&' when BeginsEntity(address.AsSpan(i + 1)):
                    result.Append("&amp;");
                    break;
                case <= ' ' or '<' or '>' or '"' or '\\' or '`' or '|' or '\x7F':
                    result.Append('%').Append(((int)character).ToString("X2", null));
                    break;
                default:
                    result.Append(char.IsWhiteSpace(character) || char.IsControl(character) ? Uri.EscapeDataString(character.ToString()) : character);
                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>Whether an ampersand before this text would be read as a character reference: only one that ends with a semicolon is.</summary>
    private static bool BeginsEntity(ReadOnlySpan<char> text)
    {
        const int LongestEntity = 32;
        text = text[..Math.Min(text.Length, LongestEntity)];
        int end = text.IndexOf(';');
        return end > 0 && (char.IsAsciiLetter(text[0]) || text[0] == '#');
    }

    /// <summary>Text that cannot end an HTML comment.</summary>
    public static string InComment(string text) => text.Replace("--", "-\u200B-", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>Whether the line so far is a number of a list: at most nine digits.</summary>
    private static bool FollowsNumber(StringBuilder output)
    {
        int digits = 0;
        for (int i = output.Length - 1; i >= 0 && output[i] != '\n'; i--)
        {
            if (!char.IsAsciiDigit(output[i]) || ++digits > 9)
            {
                return false;
            }
        }

        return digits > 0;
    }
}
