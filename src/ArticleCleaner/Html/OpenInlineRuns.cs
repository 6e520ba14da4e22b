using ArticleCleaner.Blocks;

namespace ArticleCleaner.Html;

/// <summary>
/// The formatting that is open while a block is being filled, and what of the block's text is in links or bold. Formatting
/// that goes on over a block's end is recorded for each block.
/// </summary>
internal sealed class OpenInlineRuns
{
    /// <summary>Formatting open at once that is recorded; deeper formatting adds nothing a reader could see.</summary>
    private const int MaxOpen = 16;

    private readonly OpenRun[] _open = new OpenRun[MaxOpen];
    private PageDocument _page = new();
    private int _count;
    private int _blockStart;
    private int _firstInline;
    private int _linkChars;
    private int _links;
    private int _boldChars;

    public void Begin(PageDocument page)
    {
        _page = page;
        _count = 0;
    }

    /// <summary>A block begins at the end of the page text; what is open begins in it.</summary>
    public void BeginBlock()
    {
        _blockStart = _page.Text.Length;
        _firstInline = _page.Inlines.Count;
        _linkChars = _boldChars = _links = 0;
        foreach (ref OpenRun open in _open.AsSpan(0, _count))
        {
            open.Start = _blockStart;
        }
    }

    /// <summary>The block ends at the end of the page text; what is open goes on in the next.</summary>
    public void EndBlock()
    {
        foreach (ref OpenRun open in _open.AsSpan(0, _count))
        {
            Record(open);
            open.Start = -1;
        }
    }

    /// <summary>Writes down what the block holds.</summary>
    public void Describe(ref PageBlock block)
    {
        block.FirstInline = _firstInline;
        block.InlineCount = _page.Inlines.Count - _firstInline;
        block.LinkChars = _linkChars;
        block.Links = _links;
        block.BoldChars = _boldChars;
    }

    /// <summary>Words are about to be added to the block; the spaces between them do not count.</summary>
    public void Count(ReadOnlySpan<char> words)
    {
        if (_count == 0)
        {
            return;
        }

        int characters = words.Length - words.Count(' ');
        for (int i = 0; i < _count; i++)
        {
            ref OpenRun open = ref _open[i];
            if (open.Start < 0)
            {
                open.Start = _page.Text.Length;
            }

            if (open.Kind == InlineKind.Link)
            {
                _linkChars += characters;
                _links += open.Counted ? 0 : 1;
                open.Counted = true;
            }
            else if (open.Kind == InlineKind.Strong)
            {
                _boldChars += characters;
            }
        }
    }

    /// <summary>Opens what an element means for its text, if anything.</summary>
    public void Open(int element)
    {
        ref PageElement opened = ref _page.Elements[element];
        if (KindOf(opened.Tag, element) is { } kind)
        {
            Open(element, kind);
        }

        if (opened.AttributeCount > 0 && !opened.Tag.Is(TagRoles.Block))
        {
            OpenDeclared(element, opened.Flags);
        }
    }

    /// <summary>Ends the formatting that an element makes.</summary>
    public void End(int element)
    {
        for (int i = _count - 1; i >= 0; i--)
        {
            if (_open[i].Element == element)
            {
                Record(_open[i]);
                _open.AsSpan(i + 1, _count - i - 1).CopyTo(_open.AsSpan(i));
                _count--;
            }
            else if (_open[i].Element < element)
            {
                return;
            }
        }
    }

    private InlineKind? KindOf(HtmlTag tag, int element) => tag switch
    {
        HtmlTag.A when _page.HasAttribute(element, AttributeName.Href) => InlineKind.Link,
        HtmlTag.Em or HtmlTag.I => InlineKind.Emphasis,
        HtmlTag.Strong or HtmlTag.B => InlineKind.Strong,
        HtmlTag.Code or HtmlTag.Kbd or HtmlTag.Samp or HtmlTag.Tt => InlineKind.Code,
        HtmlTag.Sub => InlineKind.Subscript,
        HtmlTag.Sup => InlineKind.Superscript,
        HtmlTag.Del or HtmlTag.S or HtmlTag.Strike => InlineKind.Deleted,
        HtmlTag.Ins => InlineKind.Inserted,
        HtmlTag.Q => InlineKind.Quotation,
        HtmlTag.Ruby => InlineKind.Ruby,
        HtmlTag.Rt => InlineKind.RubyText,
        HtmlTag.Math => InlineKind.Math,
        _ => null,
    };

    private void Open(int element, InlineKind kind, bool isLineNumber = false)
    {
        if (_count < MaxOpen)
        {
            _open[_count++] = new OpenRun { Element = element, Kind = kind, Start = -1, IsLineNumber = isLineNumber };
        }
    }

    /// <summary>An inline element that declares its language or direction, or that it holds the number of a line.</summary>
    private void OpenDeclared(int element, ElementFlags flags)
    {
        if ((flags & ElementFlags.Preformatted) != 0 && ListingNames.IsLineNumber(_page.Attribute(element, AttributeName.Class)))
        {
            Open(element, InlineKind.Code, isLineNumber: true);
        }

        if (_page.Elements[element].Tag == HtmlTag.Span && FormulaNames.HoldTex(_page.Attribute(element, AttributeName.Class)))
        {
            Open(element, InlineKind.Math);
        }

        if (_page.HasAttribute(element, AttributeName.Lang))
        {
            Open(element, InlineKind.Language);
        }

        if (_page.HasAttribute(element, AttributeName.Dir))
        {
            Open(element, InlineKind.Direction);
        }
    }

    private void Record(in OpenRun open)
    {
        int length = _page.Text.Length - open.Start;
        if (_page.Inlines.Count < _firstInline || open.Start < _blockStart || open.Start < 0 || length <= 0)
        {
            return;
        }

        if (open.IsLineNumber)
        {
            _page.LineNumbers.Add(new TextSpan(open.Start, length));
        }
        else
        {
            _page.Inlines.Add(new InlineRun(open.Start, length, open.Kind, open.Element));
        }
    }

    private struct OpenRun
    {
        public int Element;
        public InlineKind Kind;

        /// <summary>Offset of its first character in the current block, -1 when none came yet.</summary>
        public int Start;

        public bool Counted;

        /// <summary>Whether it is no formatting but the number of a line; it goes to <see cref="PageDocument.LineNumbers"/>.</summary>
        public bool IsLineNumber;
    }
}
