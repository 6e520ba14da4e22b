using System.Text;

namespace ArticleCleaner.Writing;

/// <summary>
/// The characters that can make a terminal or an editor show something else than what is written: control characters
/// (C0, DEL, C1) and the bidirectional overrides, embeddings and isolates.
/// </summary>
internal static class TerminalUnsafe
{
    public static bool IsControl(int character) => character is < 0x20 or (>= 0x7F and <= 0x9F);

    public static bool IsBidirectional(int character) => character is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    /// <summary>The text with such characters written as <c>\uXXXX</c>; tab and line feed stay.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="bidirectional">Whether the bidirectional controls are escaped too; they can be legitimate in a file.</param>
    public static string Escape(string text, bool bidirectional)
    {
        int first = 0;
        while (first < text.Length && !MustEscape(text[first], bidirectional))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        var result = new StringBuilder(text, 0, first, text.Length + 16);
        foreach (char character in text.AsSpan(first))
        {
            if (MustEscape(character, bidirectional))
            {
                result.Append("\\u").Append(((int)character).ToString("X4", null));
            }
            else
            {
                result.Append(character);
            }
        }

        return result.ToString();
    }

    private static bool MustEscape(char character, bool bidirectional) =>
        (IsControl(character) && character is not ('\t' or '\n')) || (bidirectional && IsBidirectional(character));
}
