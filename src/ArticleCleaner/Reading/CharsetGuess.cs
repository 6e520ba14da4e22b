using UtfUnknown;

namespace ArticleCleaner.Reading;

/// <summary>The charset that the statistics of a short sample speak for (UTF.Unknown, after Mozilla's detector).</summary>
internal static class CharsetGuess
{
    private const int GuessLength = 16 * 1024;

    private const float MinConfidence = 0.4f;

    /// <summary>The code page; 0 when nothing is likely enough.</summary>
    public static int Of(ReadOnlySpan<byte> bytes, in ByteSurvey survey)
    {
        byte[] sample = TextBytes(Sample(bytes, survey, GuessLength * 4));
        DetectionDetail? best = CharsetDetector.DetectFromBytes(sample).Detected;
        return best is null || best.Confidence < MinConfidence ? 0 : CharsetLabels.CodePageOf(best.EncodingName);
    }

    /// <summary>The bytes from the line with the first byte beyond ASCII on: what stands before says nothing.</summary>
    public static ReadOnlySpan<byte> Sample(ReadOnlySpan<byte> bytes, in ByteSurvey survey, int length)
    {
        int start = bytes[..survey.FirstHigh].LastIndexOfAny((byte)'\n', (byte)'>') + 1;
        return bytes.Slice(start, Math.Min(length, bytes.Length - start));
    }

    /// <summary>The bytes outside tags, so that the Latin letters of markup do not outweigh the text.</summary>
    private static byte[] TextBytes(ReadOnlySpan<byte> sample)
    {
        var result = new List<byte>(Math.Min(sample.Length, GuessLength));
        while (!sample.IsEmpty && result.Count < GuessLength)
        {
            int open = sample.IndexOf((byte)'<');
            ReadOnlySpan<byte> text = open < 0 ? sample : sample[..open];
            if (!text.IsEmpty)
            {
                result.AddRange(text[..Math.Min(text.Length, GuessLength - result.Count)]);
                result.Add((byte)' ');
            }

            int close = open < 0 ? -1 : sample[open..].IndexOf((byte)'>');
            sample = close < 0 ? [] : sample[(open + close + 1)..];
        }

        return [.. result];
    }
}
