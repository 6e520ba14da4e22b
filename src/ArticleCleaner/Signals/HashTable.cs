using System.Numerics;

namespace ArticleCleaner.Signals;

/// <summary>
/// An open-addressing map from hashes to small values, reused from page to page: no allocation once it is large enough,
/// and clearing costs what was put in.
/// </summary>
internal sealed class HashTable<TValue>
    where TValue : struct
{
    /// <summary>Differs from process to process, so that no page can be made to crowd one place of the table; results do not depend on it.</summary>
    private static readonly uint Multiplier = (uint)Random.Shared.NextInt64(1L << 32) | 1;

    private uint[] _keys;
    private TValue[] _values;
    private bool[] _used;
    private int _mask;

    public HashTable(int capacity)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, capacity * 2));
        _keys = new uint[size];
        _values = new TValue[size];
        _used = new bool[size];
        _mask = size - 1;
    }

    public int Count { get; private set; }

    /// <summary>The value of a key, the default when it has none.</summary>
    public TValue Find(uint key)
    {
        int slot = Slot(key);
        return _used[slot] ? _values[slot] : default;
    }

    public bool TryFind(uint key, out TValue value)
    {
        int slot = Slot(key);
        value = _values[slot];
        return _used[slot];
    }

    public ref TValue GetOrAdd(uint key)
    {
        if (Count * 2 >= _mask)
        {
            Grow();
        }

        int slot = Slot(key);
        if (!_used[slot])
        {
            _used[slot] = true;
            _keys[slot] = key;
            _values[slot] = default;
            Count++;
        }

        return ref _values[slot];
    }

    /// <summary>Empties the table and makes room for <paramref name="capacity"/> keys.</summary>
    public void Reset(int capacity)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, capacity * 2));
        if (size > _used.Length || size * 64 < _used.Length)
        {
            _keys = new uint[size];
            _values = new TValue[size];
            _used = new bool[size];
        }
        else
        {
            _used.AsSpan().Clear();
        }

        _mask = _used.Length - 1;
        Count = 0;
    }

    private int Slot(uint key)
    {
        // The upper bits of the product depend on all of the key.
        int slot = (int)(((ulong)(key * Multiplier) * (uint)_used.Length) >> 32);
        while (_used[slot] && _keys[slot] != key)
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }

    private void Grow()
    {
        (uint[] keys, TValue[] values, bool[] used) = (_keys, _values, _used);
        int size = _used.Length * 2;
        _keys = new uint[size];
        _values = new TValue[size];
        _used = new bool[size];
        _mask = size - 1;
        for (int i = 0; i < used.Length; i++)
        {
            if (used[i])
            {
                int slot = Slot(keys[i]);
                _used[slot] = true;
                _keys[slot] = keys[i];
                _values[slot] = values[i];
            }
        }
    }
}
