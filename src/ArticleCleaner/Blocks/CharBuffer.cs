namespace ArticleCleaner.Blocks;

/// <summary>A growing run of characters that is reused from page to page.</summary>
internal sealed class CharBuffer
{
    private char[] _chars = new char[4096];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Span => _chars.AsSpan(0, Length);

    public char Last => _chars[Length - 1];

    public ReadOnlySpan<char> Slice(int start, int length) => _chars.AsSpan(start, length);

    public void Clear(int keepCapacity)
    {
        Length = 0;
        if (_chars.Length > keepCapacity)
        {
            _chars = new char[4096];
        }
    }

    /// <summary>Takes characters in another array over and gives its own away: a text that is long need not be copied.</summary>
    /// <param name="chars">What is taken.</param>
    /// <param name="length">How many of them count.</param>
    /// <returns>The array that was the buffer's.</returns>
    public char[] Exchange(char[] chars, int length)
    {
        char[] before = _chars;
        (_chars, Length) = (chars, length);
        return before;
    }

    /// <summary>Makes room for what is to come, so that a long text does not grow by steps.</summary>
    public void Reserve(int capacity)
    {
        if (_chars.Length < capacity)
        {
            Grow(capacity - Length);
        }
    }

    public void Append(char value)
    {
        if (Length == _chars.Length)
        {
            Grow(1);
        }

        _chars[Length++] = value;
    }

    public void Append(ReadOnlySpan<char> value)
    {
        if (Length + value.Length > _chars.Length)
        {
            Grow(value.Length);
        }

        value.CopyTo(_chars.AsSpan(Length));
        Length += value.Length;
    }

    /// <summary>Takes the last characters off again.</summary>
    public void Truncate(int length) => Length = length;

    /// <summary>Takes white space at the end off, as far as an offset.</summary>
    public void TrimEnd(int from) => Length = from + _chars.AsSpan(from, Length - from).TrimEnd().Length;

    private void Grow(int more)
    {
        char[] larger = GC.AllocateUninitializedArray<char>(Math.Max(_chars.Length * 2, Length + more));
        Span.CopyTo(larger);
        _chars = larger;
    }
}
