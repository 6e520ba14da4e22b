namespace ArticleCleaner.Blocks;

/// <summary>One element of the page's tree, in document order; its descendants follow it directly.</summary>
internal struct PageElement
{
    public HtmlTag Tag;
    public ElementFlags Flags;

    /// <summary>Number of open elements above it.</summary>
    public short Depth;

    /// <summary>Index of the parent, -1 for the root.</summary>
    public int Parent;

    /// <summary>Index behind its last descendant.</summary>
    public int End;

    /// <summary>Its attributes in <see cref="PageDocument.Attributes"/>.</summary>
    public int FirstAttribute;

    public int AttributeCount;

    /// <summary>Its blocks: from this index in <see cref="PageDocument.Blocks"/> …</summary>
    public int FirstBlock;

    /// <summary>… to before this one.</summary>
    public int EndBlock;

    /// <summary>Its text is the run of <see cref="PageDocument.Text"/> from here (white space around it included) …</summary>
    public int TextStart;

    /// <summary>… to before this offset.</summary>
    public int TextEnd;
}

/// <summary>Facts about an element, those inherited from its ancestors included.</summary>
[Flags]
internal enum ElementFlags : ushort
{
    None = 0,

    /// <summary>Not shown: hidden attribute, display:none, aria-hidden dialog and the like, on itself or above.</summary>
    Hidden = 1,

    /// <summary>Inside noscript.</summary>
    NoScript = 2,

    /// <summary>Inside template.</summary>
    Template = 4,

    /// <summary>Inside head.</summary>
    Head = 8,

    /// <summary>Inside preformatted text.</summary>
    Preformatted = 16,

    /// <summary>Inside svg, whose text is part of a picture.</summary>
    Foreign = 32,

    /// <summary>Inside a video or a sound recording: shown by browsers that cannot play it.</summary>
    Fallback = 64,

    /// <summary>What keeps an image or a player from being shown.</summary>
    NotShown = Head | Hidden | Fallback,
}

/// <summary>An attribute's value: a run of <see cref="PageDocument.AttributeText"/>.</summary>
/// <param name="Name">Which attribute it is.</param>
/// <param name="Start">Where its value begins.</param>
/// <param name="Length">Length of its value.</param>
/// <param name="Value">The value's number among <see cref="PageDocument.Names"/>, -1 when it is no name.</param>
internal readonly record struct PageAttribute(AttributeName Name, int Start, int Length, int Value = -1);
