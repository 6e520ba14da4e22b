namespace ArticleCleaner.Boilerplate.Profiles;

/// <summary>A label of a profile and where it stands in the page text.</summary>
/// <param name="Kind">What the label names.</param>
/// <param name="Style">How label and value are parted.</param>
/// <param name="Block">The block it is in.</param>
/// <param name="Line">Number of its line, counted over the page.</param>
/// <param name="Start">Offset of the label, its bullet included.</param>
/// <param name="ValueStart">Offset behind the label and its separator.</param>
/// <param name="LineEnd">Offset behind its line, or behind its value where that is known to stand elsewhere.</param>
/// <param name="ValueEnd">Offset behind the value; 0 when it ends where the next field begins.</param>
internal readonly record struct ProfileField(FieldKind Kind, FieldStyle Style, int Block, int Line, int Start, int ValueStart, int LineEnd, int ValueEnd = 0);

/// <summary>How a label and its value are parted.</summary>
internal enum FieldStyle : byte
{
    /// <summary>By a colon, bar, dash or the like.</summary>
    Separated,

    /// <summary>The label is a line of its own; the value follows in the next.</summary>
    Alone,

    /// <summary>By nothing but a space: a table row that lost its cells.</summary>
    Spaced,
}
