namespace ArticleCleaner;

/// <summary>What an inline span means.</summary>
/// <example>
/// <code>
/// IEnumerable&lt;string?> links = article.Blocks.OfType&lt;ParagraphBlock>().SelectMany(block => block.Inlines)
///     .Where(inline => inline.Kind == InlineKind.Link).Select(inline => inline.Target);
/// </code>
/// </example>
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

    /// <summary>Text with a reading beside it (<c>ruby</c>): the base and its readings.</summary>
    Ruby,

    /// <summary>The reading in a <see cref="Ruby"/> span (<c>rt</c>).</summary>
    RubyText,

    /// <summary>A formula; <see cref="InlineSpan.Target"/> holds it in TeX. The span is empty when the page has no text for it (a picture, a script).</summary>
    Math,

    /// <summary>The sign that points to a <see cref="FootnoteBlock"/>; <see cref="InlineSpan.Target"/> holds <c>#</c> and the note's id.</summary>
    FootnoteReference,

    /// <summary>Text in another language; <see cref="InlineSpan.Target"/> holds the language tag the page declares.</summary>
    Language,

    /// <summary>Text written in another direction; <see cref="InlineSpan.Target"/> holds <c>ltr</c>, <c>rtl</c> or <c>auto</c>.</summary>
    Direction,
}

/// <summary>Formatting of a run of a block's text. Spans of one block nest properly: they never overlap in part.</summary>
/// <param name="Start">Offset of the first character in the block's own text.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Kind">What the span means.</param>
/// <param name="Target">The address of a link, resolved when the page's address is known; what else it holds is said with each <see cref="InlineKind"/>; otherwise <see langword="null"/>.</param>
/// <example>
/// <code>
/// foreach (ParagraphBlock paragraph in article.Blocks.OfType&lt;ParagraphBlock>())
/// {
///     foreach (InlineSpan inline in paragraph.Inlines)
///     {
///         Console.WriteLine($"{inline.Kind}: {paragraph.Text.Substring(inline.Start, inline.Length)}");
///     }
/// }
/// </code>
/// </example>
public sealed record InlineSpan(int Start, int Length, InlineKind Kind, string? Target = null);
