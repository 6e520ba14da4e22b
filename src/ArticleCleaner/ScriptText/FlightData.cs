using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace ArticleCleaner.ScriptText;

/// <summary>
/// The state of a page of React's server components, as Next.js writes it: the strings of all its pushes, joined, are rows of an id
/// and a payload, which is either JSON up to the end of a line or a text of a stated length. Linear in the strings.
/// </summary>
internal sealed class FlightData
{
    private const string Push = "self.__next_f.push([1,";
    private const byte LineEnd = (byte)'\n';

    private readonly StringBuilder _rows = new();

    /// <summary>Adds the string of a push.</summary>
    /// <returns>Whether the script is one.</returns>
    public bool Add(ReadOnlySpan<char> script)
    {
        script = script.TrimStart();
        if (!script.StartsWith(Push) || script[Push.Length..].TrimStart() is not (['"' or '\'', ..] and var text))
        {
            return false;
        }

        int end = ScriptString.End(text);
        ScriptString.Decode(end < 0 ? text[1..] : text[1..(end - 1)], _rows);
        return true;
    }

    /// <summary>The longest text that a row holds.</summary>
    /// <param name="shortest">In bytes; shorter rows are not read.</param>
    public ScriptText? Longest(int shortest)
    {
        // The length of a text is told in bytes.
        ReadOnlySpan<byte> rest = Encoding.UTF8.GetBytes(_rows.ToString());
        ScriptText? best = null;
        while (rest.IndexOf((byte)':') is var colon and >= 0)
        {
            rest = rest[(colon + 1)..];
            bool isText = IsText(rest, out int start, out int length);
            if (!isText)
            {
                length = rest.IndexOf(LineEnd);
                length = length < 0 ? rest.Length : length;
            }

            ReadOnlySpan<byte> payload = rest.Slice(start, length);
            if (length >= shortest && (isText || payload is [(byte)'{' or (byte)'[', ..]))
            {
                best = ScriptText.Longer(best, Find(Encoding.UTF8.GetString(payload), isText));
            }

            rest = rest[(start + length)..];
        }

        return best;
    }

    private static ScriptText? Find(string payload, bool isText) =>
        isText ? StateText.Find($"{{\"text\":\"{JsonEncodedText.Encode(payload)}\"}}") : StateText.Find(payload, form: StateForm.Flight);

    /// <summary>Whether a payload is a text: the letter T, its length in hexadecimal digits, a comma.</summary>
    private static bool IsText(ReadOnlySpan<byte> payload, out int start, out int length)
    {
        (start, length) = (0, 0);
        if (payload is not [(byte)'T', .. var number] || !Utf8Parser.TryParse(number, out length, out int digits, 'x') || length < 0 || digits == number.Length || number[digits] != (byte)',')
        {
            return false;
        }

        start = 1 + digits + 1;
        length = Math.Min(length, payload.Length - start);
        return true;
    }
}
