namespace ArticleCleaner.Reading;

/// <summary>Recognises input that is no page at all: pictures, archives, documents of office programs.</summary>
internal static class BinaryContent
{
    private const int SampleLength = 8192;

    /// <summary>Share of control characters from which on bytes are no text, in percent. Text has next to none; random bytes have 11.</summary>
    private const int MaxControlPercent = 5;

    /// <summary>What the bytes are, in words for a person, or <see langword="null"/> when they may be a page.</summary>
    public static string? Recognise(ReadOnlySpan<byte> bytes)
    {
        if (MagicName(bytes) is { } name)
        {
            return name;
        }

        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        int controls = 0;
        foreach (byte value in sample)
        {
            controls += IsControl(value) ? 1 : 0;
        }

        return controls * 100L > sample.Length * (long)MaxControlPercent && !IsPaddedText(sample) ? "binary data" : null;
    }

    /// <summary>The same for characters.</summary>
    public static bool LooksBinary(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> sample = text[..Math.Min(text.Length, SampleLength)];
        int odd = 0;
        foreach (char value in sample)
        {
            odd += (value < 0x80 && IsControl((byte)value)) || value == '\uFFFD' ? 1 : 0;
        }

        return odd * 100L > sample.Length * (long)MaxControlPercent * 2;
    }

    private static bool IsControl(byte value) => value is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1B) or 0x7F;

    /// <summary>Text in which the only control character is NUL is a damaged page, not a picture.</summary>
    private static bool IsPaddedText(ReadOnlySpan<byte> sample)
    {
        int others = 0, text = 0;
        foreach (byte value in sample)
        {
            others += IsControl(value) && value != 0 ? 1 : 0;
            text += value is >= 0x20 and < 0x7F ? 1 : 0;
        }

        return others * 100L <= sample.Length && text * 4L >= sample.Length;
    }

    private static string? MagicName(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8))
        {
            return "a PDF document";
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) || bytes.StartsWith("GIF8"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
            || (bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..12].SequenceEqual("WEBP"u8)))
        {
            return "a picture";
        }

        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 8]) || bytes.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD])
            || bytes.StartsWith((ReadOnlySpan<byte>)[(byte)'7', (byte)'z', 0xBC, 0xAF]))
        {
            return "a compressed archive";
        }

        return bytes.StartsWith((ReadOnlySpan<byte>)[0x7F, (byte)'E', (byte)'L', (byte)'F']) || bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? "a binary file" : null;
    }
}
