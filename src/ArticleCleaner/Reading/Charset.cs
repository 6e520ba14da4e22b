namespace ArticleCleaner.Reading;

/// <summary>The charset a page is decoded with, and what decided it.</summary>
/// <param name="CodePage">The code page.</param>
/// <param name="Source">What decided it.</param>
/// <param name="Overridden">The code page that was declared and is not believed; 0 when there is none.</param>
internal readonly record struct Charset(int CodePage, CharsetSource Source, int Overridden = 0);

/// <summary>What decided a page's charset, the surest first.</summary>
internal enum CharsetSource
{
    /// <summary>A byte order mark.</summary>
    ByteOrderMark,

    /// <summary>The bytes themselves: well-formed UTF-8, or the NULs of UTF-16.</summary>
    Bytes,

    /// <summary>The HTTP header.</summary>
    ContentType,

    /// <summary>A <c>meta</c> element or the XML declaration.</summary>
    Page,

    /// <summary>The statistics of the bytes.</summary>
    Guess,
}
