using System.Text;
using System.Text.Unicode;

namespace ArticleCleaner.Reading;

/// <summary>What the bytes of a page look like, before any decision on their charset. One pass.</summary>
/// <param name="HighBytes">Bytes from 0x80 up; of well-formed UTF-8 those near the first.</param>
/// <param name="Sequences">Well-formed UTF-8 sequences of two bytes or more; of well-formed UTF-8 those near the first.</param>
/// <param name="BadSequences">Bytes from 0x80 up that are part of no such sequence; a sequence that the end of the page cuts is not counted.</param>
/// <param name="FirstHigh">Offset of the first byte from 0x80 up, or the length.</param>
internal readonly record struct ByteSurvey(int HighBytes, int Sequences, int BadSequences, int FirstHigh)
{
    /// <summary>Of well-formed UTF-8 only this many bytes are counted through.</summary>
    private const int EnoughBytes = 4096;

    public bool IsAscii => HighBytes == 0;

    public bool IsUtf8 => BadSequences == 0 && Sequences > 0;

    /// <summary>UTF-8 with a few broken places, as pages put together from several sources have them.</summary>
    public bool IsMostlyUtf8 => Sequences > 0 && BadSequences * 20L <= Sequences;

    public static ByteSurvey Of(ReadOnlySpan<byte> bytes)
    {
        int firstHigh = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        if (firstHigh >= 0 && Utf8.IsValid(bytes))
        {
            // The common case at full speed: the start alone tells how many sequences there are at least.
            ByteSurvey start = Count(bytes.Slice(firstHigh, Math.Min(EnoughBytes, bytes.Length - firstHigh)));
            return start with { BadSequences = 0, FirstHigh = firstHigh };
        }

        return Count(bytes);
    }

    private static ByteSurvey Count(ReadOnlySpan<byte> bytes)
    {
        int high = 0, sequences = 0, bad = 0, first = bytes.Length, position = 0;
        while (true)
        {
            int next = bytes[position..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (next < 0)
            {
                return new ByteSurvey(high, sequences, bad, first);
            }

            position += next;
            first = Math.Min(first, position);
            while (position < bytes.Length && bytes[position] >= 0x80)
            {
                System.Buffers.OperationStatus status = Rune.DecodeFromUtf8(bytes[position..], out _, out int used);
                high += used;
                position += used;
                switch (status)
                {
                    case System.Buffers.OperationStatus.Done:
                        sequences++;
                        break;
                    case System.Buffers.OperationStatus.InvalidData:
                        bad++;
                        break;
                }
            }
        }
    }
}
