using System.Numerics;

namespace ArticleCleaner.Blocks;

/// <summary>
/// A fixed set of short names with a value each. They are told apart by their length and four of their characters, and the table
/// is made large enough that no two meet, so that a look-up is one comparison.
/// </summary>
internal sealed class NameTable<TValue>
{
    private readonly Entry[] _entries;
    private readonly int _mask;

    /// <exception cref="ArgumentException">Two names cannot be told apart by what is looked at.</exception>
    public NameTable(IEnumerable<KeyValuePair<string, TValue>> names)
    {
        KeyValuePair<string, TValue>[] all = [.. names];
        for (int size = (int)BitOperations.RoundUpToPowerOf2((uint)all.Length * 2); ; size *= 2)
        {
            if (size > 1 << 16)
            {
                throw new ArgumentException("Two of the names look alike.", nameof(names));
            }

            _mask = size - 1;
            _entries = new Entry[size];
            if (Array.TrueForAll(all, TryAdd))
            {
                return;
            }
        }
    }

    /// <summary>The value of a name.</summary>
    public bool TryFind(ReadOnlySpan<char> name, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TValue value)
    {
        if (!name.IsEmpty)
        {
            ref Entry entry = ref _entries[Slot(name)];
            if (name.SequenceEqual(entry.Name))
            {
                value = entry.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    private bool TryAdd(KeyValuePair<string, TValue> name)
    {
        ref Entry entry = ref _entries[Slot(name.Key)];
        bool isFree = entry.Name is null;
        entry = new Entry(name.Key, name.Value);
        return isFree;
    }

    private int Slot(ReadOnlySpan<char> name)
    {
        uint hash = (name[0] * 0x165667B1u) + (name[name.Length / 2] * 0x9E3779B1) + (name[name.Length * 3 / 4] * 0xC2B2AE35) + (name[^1] * 0x85EBCA6B) + ((uint)name.Length * 0x27D4EB2F);
        return (int)(hash >> 12) & _mask;
    }

    private readonly record struct Entry(string? Name, TValue Value);
}
