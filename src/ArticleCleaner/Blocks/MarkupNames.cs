namespace ArticleCleaner.Blocks;

/// <summary>
/// The distinct values of the attributes that name things (class, id, role, …), each kept and later looked at once: a page
/// of thousands of elements has some hundred of them.
/// </summary>
/// <param name="text">Receives the values.</param>
internal sealed class MarkupNames(CharBuffer text)
{
    private readonly RecordList<Entry> _entries = new();
    private int[] _slots = new int[1024];

    public int Count => _entries.Count;

    public ReadOnlySpan<char> this[int name] => text.Slice(_entries[name].Start, _entries[name].Length);

    /// <summary>Where a name stands.</summary>
    public int StartOf(int name) => _entries[name].Start;

    /// <summary>Whether an attribute's values are names.</summary>
    public static bool AreIn(AttributeName attribute) =>
        attribute is AttributeName.Class or AttributeName.Id or AttributeName.Role or AttributeName.Itemprop or AttributeName.DataTestid or AttributeName.None;

    public void Clear(int keepCapacity)
    {
        _entries.Clear(keepCapacity);
        if (_slots.Length > keepCapacity)
        {
            _slots = new int[1024];
        }

        _slots.AsSpan().Clear();
    }

    /// <summary>The number of a name, from 0 in the order of first occurrence.</summary>
    /// <remarks>The hash differs from process to process, so that no page can be made to collide; the numbers do not.</remarks>
    public int Add(ReadOnlySpan<char> name)
    {
        if (_entries.Count * 2 >= _slots.Length)
        {
            Grow();
        }

        int hash = string.GetHashCode(name);
        int slot = hash & (_slots.Length - 1);
        for (; _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            ref Entry known = ref _entries[_slots[slot] - 1];
            if (known.Hash == hash && known.Length == name.Length && text.Slice(known.Start, known.Length).SequenceEqual(name))
            {
                return _slots[slot] - 1;
            }
        }

        _entries.Add(new Entry(text.Length, name.Length, hash));
        text.Append(name);
        _slots[slot] = _entries.Count;
        return _entries.Count - 1;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (int i = 0; i < _entries.Count; i++)
        {
            int slot = _entries[i].Hash & (_slots.Length - 1);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = i + 1;
        }
    }

    private readonly record struct Entry(int Start, int Length, int Hash);
}
