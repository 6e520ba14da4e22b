using System.Numerics;

namespace ArticleCleaner.Boilerplate;

/// <summary>
/// What words mean, by the hash of their characters: a byte for each, 0 for words it does not know. A look touches one
/// place of memory, which is what counts when most words of a page are looked up and few are known.
/// </summary>
internal sealed class HashedWords
{
    /// <summary>The hash of no characters; FNV-1a.</summary>
    public const ulong Seed = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    private readonly ulong[] _slots;

    /// <summary>Makes the table. A word's value is not 0.</summary>
    public HashedWords(IEnumerable<KeyValuePair<string, byte>> words)
        : this([.. words.Select(static word => KeyValuePair.Create(Of(word.Key), word.Value))])
    {
    }

    /// <summary>Makes the table of words that are hashed already.</summary>
    public HashedWords(IReadOnlyCollection<KeyValuePair<ulong, byte>> words)
    {
        _slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)(words.Count * 2) + 2)];
        foreach ((ulong hash, byte value) in words)
        {
            _slots[Slot(hash)] = (hash << 8) | value;
        }
    }

    /// <summary>The hash of what <paramref name="hash"/> is of and one more character.</summary>
    public static ulong Add(ulong hash, char c) => (hash ^ c) * Prime;

    public static ulong Of(ReadOnlySpan<char> word)
    {
        ulong hash = Seed;
        foreach (char c in word)
        {
            hash = Add(hash, c);
        }

        return hash;
    }

    /// <summary>The value of the word with this hash, 0 when it is not known.</summary>
    public byte Find(ulong hash) => (byte)_slots[Slot(hash)];

    private int Slot(ulong hash)
    {
        int mask = _slots.Length - 1;
        int slot = (int)(hash >> 32) & mask;
        while (_slots[slot] != 0 && _slots[slot] >> 8 != hash << 8 >> 8)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
