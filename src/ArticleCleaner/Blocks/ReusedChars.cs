namespace ArticleCleaner.Blocks;

/// <summary>How long the arrays are that hold the characters of one page after the other.</summary>
internal static class ReusedChars
{
    /// <summary>A larger array than this is given back after a page.</summary>
    public const int KeepCapacity = 1 << 22;

    /// <summary>Makes an array fit for a page; what it held is lost when it changes.</summary>
    public static void Fit(ref char[] chars, int length)
    {
        if (chars.Length < length)
        {
            chars = GC.AllocateUninitializedArray<char>(length + (length / 4));
        }
        else if (chars.Length > KeepCapacity && length < KeepCapacity)
        {
            chars = new char[KeepCapacity];
        }
    }
}
