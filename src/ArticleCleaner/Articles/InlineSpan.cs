namespace ArticleCleaner;

/// <summary>What an inline span means.</summary>
public enum InlineKind
{
    /// <summary>A link; <see cref="InlineSpan.Target"/> holds its address.</summary>
    Link,

    /// <summary>Emphasis (<c>em</c>, <c>i</c>).</summary>
    Emphasis,

    /// <summary>Strong (<c>strong</c>, <c>b</c>).</summary>
    Strong,

    /// <summary>Code (<c>code</c>, <c>kbd</c>, <c>samp</c>, <c>tt</c>).</summary>
    Code,

    /// <summary>Subscript.</summary>
    Subscript,

    /// <summary>Superscript.</summary>
    Superscript,

    /// <summary>Deleted text.</summary>
    Deleted,

    /// <summary>Inserted text.</summary>
    Inserted,

    /// <summary>A short quotation (<c>q</c>).</summary>
    Quotation,
}

/// <summary>Formatting of a run of a block's text. Spans of one block nest properly: they never overlap in part.</summary>
/// <param name="Start">Offset of the first character in the block's own text.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Kind">What the span means.</param>
/// <param name="Target">The address of a link, resolved when the page's address is known; otherwise <see langword="null"/>.</param>
public sealed record InlineSpan(int Start, int Length, InlineKind Kind, string? Target = null);
