namespace ArticleCleaner;

/// <summary>
/// A quick look for any of several parts in a short text, letter case aside: no false no, few false yes. Names and
/// addresses of elements are too short for the platform's search of many strings, which then compares at each place.
/// </summary>
internal sealed class PartFilter
{
    private const int BitsPerChar = 6;
    private const int HashShift = 17;

    private readonly uint[] _starts = new uint[1 << (32 - HashShift - 5)];
    private readonly uint _window;

    /// <summary>Makes the filter.</summary>
    /// <param name="parts">The parts, of ASCII characters; the shortest says how many of a part's first characters are looked for, at most four.</param>
    public PartFilter(params IEnumerable<string>[] parts)
    {
        int length = Math.Min(4, parts.Min(static some => some.Min(static part => part.Length)));
        _window = (1u << (length * BitsPerChar)) - 1;
        foreach (string part in parts.SelectMany(static some => some))
        {
            uint start = 0;
            foreach (char c in part.AsSpan(0, length))
            {
                start = (start << BitsPerChar) | Code(c);
            }

            uint bit = BitOf(start);
            _starts[bit / 32] |= 1u << (int)(bit % 32);
        }
    }

    /// <summary>Whether one of the parts may be in a text.</summary>
    public bool MayHold(ReadOnlySpan<char> text)
    {
        uint start = 0;
        foreach (char c in text)
        {
            start = ((start << BitsPerChar) | Code(c)) & _window;
            uint bit = BitOf(start);
            if ((_starts[bit / 32] & (1u << (int)(bit % 32))) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Equal for a letter in both cases, and for some others.</summary>
    private static uint Code(char c) => (c & 31u) | ((c & 0x40u) >> 1);

    private static uint BitOf(uint start) => (start * 2654435769u) >> HashShift;
}
