using System.Net;
using System.Text;

namespace ArticleCleaner.Metadata.JsonLd;

/// <summary>
/// Turns the text of a script into bytes a JSON reader takes: wrappers around the JSON are skipped, raw control
/// characters become spaces, escapes that JSON does not know lose their backslash. One pass.
/// </summary>
internal static class LdText
{
    /// <summary>Longest script that is read whole, in characters; of a longer one the start is read.</summary>
    private const int MaxScriptLength = 1 << 20;

    public static byte[] ToJson(ReadOnlySpan<char> script, out int length)
    {
        if (!script.Contains('"') && script.Contains("&quot;", StringComparison.Ordinal))
        {
            script = WebUtility.HtmlDecode(script.ToString());
        }

        script = WithoutWrapper(script);
        if (script.Length > MaxScriptLength)
        {
            script = script[..MaxScriptLength];
        }

        byte[] bytes = new byte[Encoding.UTF8.GetByteCount(script)];
        length = Encoding.UTF8.GetBytes(script, bytes);
        Span<byte> json = bytes.AsSpan(0, length);
        for (int at = json.IndexOfAnyInRange((byte)0, (byte)31); at >= 0;)
        {
            json[at] = (byte)' ';
            int next = json[at..].IndexOfAnyInRange((byte)0, (byte)31);
            at = next < 0 ? -1 : at + next;
        }

        length = DropUnknownEscapes(json);
        return bytes;
    }

    /// <summary>From the first brace or bracket on: CDATA sections, comments and assignments before it are left out.</summary>
    private static ReadOnlySpan<char> WithoutWrapper(ReadOnlySpan<char> script)
    {
        int position = 0;
        while (true)
        {
            int open = script[position..].IndexOfAny('{', '[');
            if (open < 0)
            {
                return [];
            }

            position += open;
            if (!script[position..].StartsWith("[CDATA[", StringComparison.OrdinalIgnoreCase))
            {
                return script[position..];
            }

            position += "[CDATA[".Length;
        }
    }

    private static int DropUnknownEscapes(Span<byte> json)
    {
        int write = -1;
        int read = 0;
        while (true)
        {
            int found = json[read..].IndexOf((byte)'\\');
            if (found < 0)
            {
                break;
            }

            bool known = read + found + 1 < json.Length && IsEscape(json[(read + found + 1)..]);
            int copied = found + (known ? 2 : 0);
            if (write >= 0)
            {
                json.Slice(read, copied).CopyTo(json[write..]);
                write += copied;
            }
            else if (!known)
            {
                write = read + found;
            }

            read += known ? copied : found + 1;
        }

        if (write < 0)
        {
            return json.Length;
        }

        json[read..].CopyTo(json[write..]);
        return write + json.Length - read;
    }

    private static bool IsEscape(ReadOnlySpan<byte> after) => after[0] switch
    {
        (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t' => true,
        (byte)'u' => after.Length > 4 && IsHex(after[1]) && IsHex(after[2]) && IsHex(after[3]) && IsHex(after[4]),
        _ => false,
    };

    private static bool IsHex(byte c) => char.IsAsciiHexDigit((char)c);
}
