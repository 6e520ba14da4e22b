using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleCleaner.Boilerplate.Phrases;

/// <summary>
/// The hash of a word's folded characters. Words of ASCII are mixed eight characters at a time, so that most words of a page
/// take one step; words with other characters are hashed by FNV-1a.
/// </summary>
internal ref struct WordHash()
{
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int Chunk = 8;

    private ulong _ascii = Seed;
    private ulong _chunk;
    private int _shift;
    private ulong _other = Seed;
    private int _all;

    public readonly ulong Value => _all < 0x80 ? Mix(_ascii, _chunk) : _other;

    /// <summary>The hash of a word of one character that is not ASCII.</summary>
    public static ulong Of(char c) => (Seed ^ c) * Prime;

    public void Add(char folded)
    {
        _all |= folded;
        _other = (_other ^ folded) * Prime;
        _chunk |= (ulong)(byte)folded << _shift;
        _shift += 8;
        if (_shift == 8 * Chunk)
        {
            _ascii = Mix(_ascii, _chunk);
            (_chunk, _shift) = (0, 0);
        }
    }

    /// <summary>Reads a word that is ASCII letters and nothing else, up to where a character surely ends it.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out ulong hash, out int end)
    {
        (hash, end) = (Seed, start);
        if (text.Length < Chunk)
        {
            return false;
        }

        while (true)
        {
            // The last characters of a text are read with those before them, which are then shifted out.
            int first = Math.Min(end, text.Length - Chunk);
            int skipped = end - first;
            Vector128<ushort> lower = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text.Slice(first, Chunk))) | Vector128.Create((ushort)0x20);
            uint others = Vector128.GreaterThan(lower - Vector128.Create((ushort)'a'), Vector128.Create((ushort)('z' - 'a'))).ExtractMostSignificantBits();
            int letters = BitOperations.TrailingZeroCount((others | (1u << Chunk)) >> skipped);
            ulong chunk = Vector128.Narrow(lower, lower).AsUInt64().ToScalar() >> (8 * skipped);
            end += letters;
            if (letters == Chunk)
            {
                hash = Mix(hash, chunk);
                if (end < text.Length)
                {
                    continue;
                }

                (chunk, letters) = (0, 0);
            }

            hash = Mix(hash, chunk & ((1ul << (8 * letters)) - 1));
            return end == text.Length || EndsWord(text[end]);
        }
    }

    /// <summary>Whether a character ends a word whatever follows: ASCII but for digits and the apostrophe.</summary>
    private static bool EndsWord(char c) => c < 0x80 && c != '\'' && !char.IsAsciiDigit(c);

    private static ulong Mix(ulong hash, ulong chunk)
    {
        hash = (hash ^ chunk) * 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 32);
    }
}
