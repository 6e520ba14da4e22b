namespace ArticleCleaner.Blocks;

/// <summary>A growing list of structs, reused from page to page, whose items are changed in place.</summary>
internal sealed class RecordList<T>
    where T : struct
{
    private T[] _items = new T[256];

    public int Count { get; private set; }

    public Span<T> Span => _items.AsSpan(0, Count);

    public ref T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return ref _items[index];
        }
    }

    public ref T Add()
    {
        if (Count == _items.Length)
        {
            Grow(Count * 2);
        }

        ref T item = ref _items[Count++];
        item = default;
        return ref item;
    }

    public void Add(T item) => Add() = item;

    public void Clear(int keepCapacity)
    {
        Count = 0;
        if (_items.Length > keepCapacity)
        {
            _items = new T[256];
        }
    }

    public void RemoveLast() => Count--;

    /// <summary>Makes room for what is to come, so that a long list does not grow by steps.</summary>
    public void Reserve(int capacity)
    {
        if (_items.Length < capacity)
        {
            Grow(capacity);
        }
    }

    private void Grow(int capacity)
    {
        T[] larger = GC.AllocateUninitializedArray<T>(capacity);
        Span.CopyTo(larger);
        _items = larger;
    }
}
