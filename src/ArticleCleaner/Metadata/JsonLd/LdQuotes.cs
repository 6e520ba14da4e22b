namespace ArticleCleaner.Metadata.JsonLd;

/// <summary>Quotation marks that a page has put into the strings of its JSON as they are: <c>"He said "no" to it"</c>.</summary>
internal static class LdQuotes
{
    /// <summary>The script with such marks escaped, <see langword="null"/> when it has none. One pass.</summary>
    public static byte[]? Escape(ReadOnlySpan<byte> json)
    {
        var inner = new List<int>();
        bool inString = false;
        for (int i = 0; i < json.Length; i++)
        {
            switch (json[i])
            {
                case (byte)'\\' when inString:
                    i++;
                    break;
                case (byte)'"' when inString && !Ends(json[(i + 1)..]):
                    inner.Add(i);
                    break;
                case (byte)'"':
                    inString = !inString;
                    break;
            }
        }

        return inner.Count == 0 ? null : WithBackslashes(json, inner);
    }

    /// <summary>Whether a string can end before this: a sign of JSON follows, and behind a comma something that can begin.</summary>
    private static bool Ends(ReadOnlySpan<byte> following)
    {
        following = following.TrimStart((byte)' ');
        if (following is not [(byte)',', ..])
        {
            return following is [] or [(byte)':' or (byte)'}' or (byte)']', ..];
        }

        following = following[1..].TrimStart((byte)' ');
        return following is [] or [(byte)'"' or (byte)'{' or (byte)'[' or (byte)'}' or (byte)']' or (byte)'-' or (>= (byte)'0' and <= (byte)'9'), ..]
            || following.StartsWith("true"u8) || following.StartsWith("false"u8) || following.StartsWith("null"u8);
    }

    private static byte[] WithBackslashes(ReadOnlySpan<byte> json, List<int> places)
    {
        byte[] escaped = new byte[json.Length + places.Count];
        int read = 0;
        int written = 0;
        foreach (int place in places)
        {
            json[read..place].CopyTo(escaped.AsSpan(written));
            written += place - read;
            escaped[written++] = (byte)'\\';
            read = place;
        }

        json[read..].CopyTo(escaped.AsSpan(written));
        return escaped;
    }
}
