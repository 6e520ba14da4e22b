namespace ArticleCleaner.Blocks;

/// <summary>
/// A page as both readers give it: its text, its blocks and its tree, in flat lists that are reused from page to page.
/// Text input has one element, the root.
/// </summary>
internal sealed class PageDocument
{
    /// <summary>Buffers larger than this many items are given back after a page.</summary>
    private const int KeepCapacity = 1 << 18;

    /// <summary>The same for characters: a page that holds its data or pictures in itself has more of them than of anything else.</summary>
    private const int KeepCharacters = 1 << 20;

    /// <summary>Room for more elements than these is made when there are more.</summary>
    private const int MostElementsAtOnce = 1 << 20;

    public PageDocument() => Names = new MarkupNames(AttributeText);

    public PageFormat Format { get; set; }

    public Uri? Url { get; set; }

    /// <summary>The page text: for text input the input itself, for HTML the blocks' texts parted by line breaks.</summary>
    public CharBuffer Text { get; } = new();

    /// <summary><see cref="Text"/> as a string, made when first asked for: the page is complete then.</summary>
    public string TextString
    {
        get => field ??= new string(Text.Span);
        private set;
    }

    /// <summary>The characters of an HTML page as they were read, the parts of a streamed one in their places; empty for text input.</summary>
    public ReadOnlyMemory<char> Source { get; set; }

    public RecordList<PageBlock> Blocks { get; } = new();

    public RecordList<PageElement> Elements { get; } = new();

    public RecordList<PageAttribute> Attributes { get; } = new();

    public CharBuffer AttributeText { get; } = new();

    /// <summary>The distinct names in <see cref="AttributeText"/>.</summary>
    public MarkupNames Names { get; }

    public RecordList<InlineRun> Inlines { get; } = new();

    public RecordList<PageObject> Objects { get; } = new();

    /// <summary>The numbers that stand before the lines of listings, as runs of <see cref="Text"/>.</summary>
    public List<TextSpan> LineNumbers { get; } = [];

    /// <summary>The raw texts of title and of scripts that hold data, as runs of <see cref="AttributeText"/> named by their element.</summary>
    public RecordList<RawText> RawTexts { get; } = new();

    /// <summary>The notes that links tell, found when first asked for: the page is complete then.</summary>
    public NoteLinks Notes
    {
        get => field ??= NoteLinks.Find(this);
        private set;
    }

    public List<CleanerWarning> Warnings { get; } = [];

    /// <summary>The last block, when it holds all that lies beyond a limit and was not examined; otherwise -1.</summary>
    public int UnexaminedBlock { get; set; } = -1;

    public void Clear()
    {
        UnexaminedBlock = -1;
        Format = PageFormat.Auto;
        Url = null;
        Source = default;
        Text.Clear(KeepCharacters);
        Blocks.Clear(KeepCapacity / 8);
        Elements.Clear(KeepCapacity / 8);
        Attributes.Clear(KeepCapacity / 4);
        AttributeText.Clear(KeepCharacters);
        Names.Clear(KeepCapacity / 8);
        Inlines.Clear(KeepCapacity / 8);
        Objects.Clear(KeepCapacity / 8);
        RawTexts.Clear(KeepCapacity / 8);
        LineNumbers.Clear();
        Notes = null!;
        TextString = null!;
        Warnings.Clear();
    }

    /// <summary>The raw text of the element that <see cref="RawTexts"/> name at an index, which moves to the last of its parts.</summary>
    public ReadOnlySpan<char> RawTextAt(ref int index)
    {
        RawText first = RawTexts[index];
        int end = first.Start + first.Length;
        for (; index + 1 < RawTexts.Count && RawTexts[index + 1].Element == first.Element && RawTexts[index + 1].Start == end; index++)
        {
            end += RawTexts[index + 1].Length;
        }

        return AttributeText.Slice(first.Start, end - first.Start);
    }

    /// <summary>Whether a reader sees what stands in an element: it is neither hidden nor in a template.</summary>
    public bool IsShown(int element) => (Elements[element].Flags & (ElementFlags.Hidden | ElementFlags.Template)) == 0;

    /// <summary>Makes room for what a large page may hold: each step of growing copies it.</summary>
    public void Reserve(ReadOnlySpan<char> source)
    {
        if (source.Length > KeepCharacters)
        {
            Text.Reserve(source.Length);
            Elements.Reserve(Math.Min(source.Count('<'), MostElementsAtOnce));
        }
    }

    /// <summary>A part of <see cref="Text"/> as a string; all of it is there once.</summary>
    public string CopyOf(TextSpan part) => part.Length == Text.Length ? TextString : new string(Text.Slice(part.Start, part.Length));

    public ReadOnlySpan<char> TextOf(in PageBlock block) => Text.Slice(block.Start, block.Length);

    public ReadOnlySpan<char> TextOf(int block) => TextOf(Blocks[block]);

    /// <summary>The text inside an element, without the white space around it.</summary>
    public ReadOnlySpan<char> TextInside(int element)
    {
        ref PageElement owner = ref Elements[element];
        int end = Math.Min(owner.TextEnd, Text.Length);
        return owner.TextStart >= end ? [] : Text.Slice(owner.TextStart, end - owner.TextStart).Trim();
    }

    /// <summary>The value of an element's attribute, empty when it has none.</summary>
    public ReadOnlySpan<char> Attribute(int element, AttributeName name)
    {
        ref PageElement owner = ref Elements[element];
        foreach (ref readonly PageAttribute attribute in Attributes.Span.Slice(owner.FirstAttribute, owner.AttributeCount))
        {
            if (attribute.Name == name)
            {
                return AttributeText.Slice(attribute.Start, attribute.Length);
            }
        }

        return [];
    }

    public bool HasAttribute(int element, AttributeName name)
    {
        ref PageElement owner = ref Elements[element];
        foreach (ref readonly PageAttribute attribute in Attributes.Span.Slice(owner.FirstAttribute, owner.AttributeCount))
        {
            if (attribute.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The nearest element at or above <paramref name="element"/> with this tag, or -1. At most <see cref="CleanerLimits.MaxNesting"/> steps.</summary>
    public int Closest(int element, HtmlTag tag)
    {
        while (element >= 0 && Elements[element].Tag != tag)
        {
            element = Elements[element].Parent;
        }

        return element;
    }

    /// <summary>The innermost block element at or above an element; the root when there is none.</summary>
    public int BlockAround(int element)
    {
        while (element > 0 && !Elements[element].Tag.Is(TagRoles.Block))
        {
            element = Elements[element].Parent;
        }

        return Math.Max(0, element);
    }

    /// <summary>The innermost element that holds two elements, or is one of them and holds the other.</summary>
    public int CommonAncestor(int a, int b)
    {
        Span<PageElement> elements = Elements.Span;
        while (a != b && a >= 0 && b >= 0)
        {
            if (elements[a].Depth >= elements[b].Depth)
            {
                a = elements[a].Parent;
            }
            else
            {
                b = elements[b].Parent;
            }
        }

        return Math.Max(0, Math.Min(a, b));
    }
}

/// <summary>Raw text inside an element that is not part of the page text.</summary>
internal readonly record struct RawText(int Element, int Start, int Length);
