namespace ArticleCleaner.Blocks;

/// <summary>A leaf run of text between block boundaries.</summary>
internal struct PageBlock
{
    /// <summary>Offset of the first character in <see cref="PageDocument.Text"/>.</summary>
    public int Start;

    public int Length;

    /// <summary>The innermost element that holds all of its text (may be an inline one).</summary>
    public int Element;

    /// <summary>The innermost block element around it.</summary>
    public int Container;

    public BlockShape Shape;

    /// <summary>Level of a heading (1 to 6) or nesting of a list item (0 for the outermost list).</summary>
    public byte Level;

    /// <summary>Its formatted runs in <see cref="PageDocument.Inlines"/>.</summary>
    public int FirstInline;

    public int InlineCount;

    /// <summary>Characters inside links.</summary>
    public int LinkChars;

    /// <summary>Number of links that start in it.</summary>
    public int Links;

    /// <summary>Characters inside bold or strong.</summary>
    public int BoldChars;

    /// <summary>Text input: number of characters of a bullet or number before the text proper.</summary>
    public int MarkerLength;

    public readonly int End => Start + Length;
}

/// <summary>What a block looks like in the source, before any judgement.</summary>
internal enum BlockShape : byte
{
    Paragraph,
    Heading,
    ListItem,
    Cell,
    Quote,
    Code,
    Caption,
}

/// <summary>A formatted run of the page text.</summary>
/// <param name="Start">Offset in <see cref="PageDocument.Text"/>.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Kind">What it means.</param>
/// <param name="Element">The element that makes it, or -1 in text input.</param>
internal readonly record struct InlineRun(int Start, int Length, InlineKind Kind, int Element);

/// <summary>Something without text of its own that stands between or in blocks.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Element">Its element.</param>
/// <param name="Block">Index of the block that was being filled or comes next.</param>
/// <param name="Position">Offset in the page text of what comes next: inside a block when it stands in its text.</param>
internal readonly record struct PageObject(PageObjectKind Kind, int Element, int Block, int Position);

internal enum PageObjectKind : byte
{
    Image,
    Rule,

    /// <summary>A frame, a video, a sound recording, or a post that a script would draw.</summary>
    Embed,

    /// <summary>A formula that exists only as a script.</summary>
    Formula,

    /// <summary>What a user's site rule leaves out.</summary>
    Dropped,
}
