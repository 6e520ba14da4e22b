using System.Text.Encodings.Web;

namespace ArticleCleaner.Writing.Json;

/// <summary>
/// Writes text in JSON as it is, in every script, and escapes what JSON demands and what a terminal must not get raw.
/// (The encoders that come with the platform either escape quotes, ampersands and every emoji, or let bidirectional overrides through.)
/// </summary>
internal sealed unsafe class JsonTextEncoder : JavaScriptEncoder
{
    public static JsonTextEncoder Instance { get; } = new();

    /// <summary>The longest output for one character: two escapes of six characters.</summary>
    public override int MaxOutputCharactersPerInputCharacter => 12;

    public override bool WillEncode(int unicodeScalar) =>
        unicodeScalar is '"' or '\\' or 0x2028 or 0x2029 or 0xFEFF || TerminalUnsafe.IsControl(unicodeScalar) || TerminalUnsafe.IsBidirectional(unicodeScalar);

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (int i = 0; i < textLength; i++)
        {
            char character = text[i];
            if (char.IsSurrogate(character))
            {
                if (char.IsHighSurrogate(character) && i + 1 < textLength && char.IsLowSurrogate(text[i + 1]))
                {
                    i++;
                    continue;
                }

                return i;
            }

            if (WillEncode(character))
            {
                return i;
            }
        }

        return -1;
    }

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var output = new Span<char>(buffer, bufferLength);
        if (!WillEncode(unicodeScalar))
        {
            return new System.Text.Rune(unicodeScalar).TryEncodeToUtf16(output, out numberOfCharactersWritten);
        }

        ReadOnlySpan<char> escape = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => $"\\u{unicodeScalar:X4}",
        };
        bool fits = escape.TryCopyTo(output);
        numberOfCharactersWritten = fits ? escape.Length : 0;
        return fits;
    }
}
