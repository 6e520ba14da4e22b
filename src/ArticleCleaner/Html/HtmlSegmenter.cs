using ArticleCleaner.Blocks;

namespace ArticleCleaner.Html;

/// <summary>
/// Receives a well-formed stream of element and text events and fills a <see cref="PageDocument"/>: the tree as a flat
/// list, the page text with white space folded, a block for each run of text between block boundaries.
/// </summary>
/// <remarks>Linear in the input for a bounded nesting: every step looks at most at the open elements.</remarks>
internal sealed class HtmlSegmenter
{
    private readonly OpenInlineRuns _inlines = new();
    private readonly int[] _openCounts = new int[Enum.GetValues<HtmlTag>().Length];
    private readonly ListingSpace _listing = new();
    private readonly LineIndentation _indentation = new();
    private PageDocument _page = new();
    private PageBudget _budget = new(new CleanerLimits(), CancellationToken.None);
    private int _blockStart;
    private int _blockElement;
    private char _pending;
    private int _linkEnd;
    private bool _inBlock;
    private bool _blocksFull;
    private bool _attributesFull;

    /// <summary>The innermost open element, -1 before the first.</summary>
    public int Current { get; private set; }

    public HtmlTag CurrentTag { get; private set; }

    public ElementFlags CurrentFlags { get; private set; }

    public int CurrentDepth => Current < 0 ? 0 : _page.Elements[Current].Depth + 1;

    public PageDocument Page => _page;

    public void Begin(PageDocument page, PageBudget budget)
    {
        _page = page;
        _budget = budget;
        _inlines.Begin(page);
        _inBlock = false;
        _blocksFull = false;
        _attributesFull = false;
        (_pending, _linkEnd) = ('\0', -1);
        _listing.Begin();
        MoveTo(-1);
        Array.Clear(_openCounts);
    }

    /// <summary>Goes on behind the end of a page that was read: its root is open again.</summary>
    public void Resume(PageDocument page, PageBudget budget)
    {
        Begin(page, budget);
        MoveTo(0);
        _openCounts[(int)CurrentTag]++;
    }

    /// <summary>Whether an element of this tag is open.</summary>
    public bool IsOpen(HtmlTag tag) => _openCounts[(int)tag] > 0;

    /// <summary>Closes what is still open.</summary>
    public void End()
    {
        while (Current >= 0)
        {
            Close();
        }

        if (_blocksFull && _inBlock)
        {
            AddBlock();
            _page.UnexaminedBlock = _page.Blocks.Count - 1;
        }

        FlushBlock();
        if (_blocksFull)
        {
            _page.Warnings.Add(new CleanerWarning("block_limit", $"The page has more than {_budget.Limits.MaxBlocks} blocks; the text after them was not examined."));
        }

        if (_attributesFull)
        {
            _page.Warnings.Add(new CleanerWarning("attribute_limit", $"An element has more than {_budget.Limits.MaxAttributes} attributes; the further ones were ignored."));
        }
    }

    /// <summary>Opens an element. Its attributes follow, then <see cref="Opened"/>.</summary>
    public void Open(HtmlTag tag, ReadOnlySpan<char> name)
    {
        if (tag.Is(TagRoles.Block))
        {
            FlushBlock();
        }

        ref PageElement element = ref _page.Elements.Add();
        element.Tag = tag;
        element.Parent = Current;
        element.Depth = (short)CurrentDepth;
        element.Flags = CurrentFlags;
        element.FirstAttribute = _page.Attributes.Count;
        element.FirstBlock = _page.Blocks.Count;
        element.TextStart = _page.Text.Length;
        (Current, CurrentTag) = (_page.Elements.Count - 1, tag);
        _openCounts[(int)tag]++;
        if (tag == HtmlTag.Custom)
        {
            Attribute(AttributeName.None, name);
        }
        else if (tag == HtmlTag.Unknown && IsOpen(HtmlTag.Math))
        {
            Attribute(AttributeName.MathElement, name);
        }
    }

    public void Attribute(AttributeName name, ReadOnlySpan<char> value)
    {
        if (_page.Elements[Current].AttributeCount >= _budget.Limits.MaxAttributes)
        {
            _attributesFull = true;
            return;
        }

        if (MarkupNames.AreIn(name))
        {
            int number = _page.Names.Add(value);
            _page.Attributes.Add(new PageAttribute(name, _page.Names.StartOf(number), value.Length, number));
        }
        else
        {
            _page.Attributes.Add(new PageAttribute(name, _page.AttributeText.Length, value.Length));
            _page.AttributeText.Append(value);
        }

        _page.Elements[Current].AttributeCount++;
    }

    /// <summary>All attributes of the element opened last are known.</summary>
    public void Opened()
    {
        ref PageElement element = ref _page.Elements[Current];
        element.Flags |= element.Tag switch
        {
            HtmlTag.Head => ElementFlags.Head,
            HtmlTag.Noscript => ElementFlags.NoScript,
            HtmlTag.Template when !_page.HasAttribute(Current, AttributeName.Shadowrootmode) => ElementFlags.Template,
            HtmlTag.Pre or HtmlTag.Textarea or HtmlTag.Plaintext or HtmlTag.Xmp => ElementFlags.Preformatted,
            HtmlTag.Td when element.AttributeCount > 0 && ListingNames.IsCodeCell(_page, Current) => ElementFlags.Preformatted,
            HtmlTag.Svg => ElementFlags.Foreign,
            HtmlTag.Span when element.AttributeCount > 0 && FormulaPictures.Is(_page, Current) => ElementFlags.Foreign,
            _ => ElementFlags.None,
        };
        if (element.AttributeCount > 0 && HtmlVisibility.IsHidden(_page, Current))
        {
            element.Flags |= ElementFlags.Hidden;
        }

        CurrentFlags = element.Flags;
        switch (element.Tag)
        {
            case HtmlTag.Br:
                LineBreak();
                break;
            case HtmlTag.Hr:
                AddObject(PageObjectKind.Rule);
                break;
            case HtmlTag.Img when (element.Flags & ElementFlags.NotShown) == 0:
                if (_pending == ' ' && FormulaPictures.IsImage(_page, Current))
                {
                    EndSpace();
                }

                AddObject(PageObjectKind.Image);
                break;
            case HtmlTag.Iframe or HtmlTag.Video or HtmlTag.Audio or HtmlTag.Embed when (element.Flags & ElementFlags.NotShown) == 0:
                AddObject(PageObjectKind.Embed);
                CurrentFlags = element.Flags |= element.Tag is HtmlTag.Video or HtmlTag.Audio ? ElementFlags.Fallback : ElementFlags.None;
                break;
            case HtmlTag.Custom when (element.Flags & ElementFlags.NotShown) == 0 && PlayerElements.IsImage(_page, Current):
                AddObject(PageObjectKind.Image);
                goto default;
            case HtmlTag.Custom or HtmlTag.Div when element.AttributeCount > 0 && (element.Flags & ElementFlags.NotShown) == 0 && PlayerElements.Is(_page, Current):
                AddObject(PageObjectKind.Embed);
                goto default;
            case HtmlTag.Blockquote when element.AttributeCount > 0 && PostNames.IsDrawnByAScript(_page.Attribute(Current, AttributeName.Class)):
                AddObject(PageObjectKind.Embed);
                break;
            case HtmlTag.Span when (element.Flags & ElementFlags.Preformatted) != 0 && element.AttributeCount > 0 && ListingNames.IsLine(_page.Attribute(Current, AttributeName.Class)):
                _listing.BeginLine(_page, Current, _inBlock);
                goto default;
            case HtmlTag.Cite when _inBlock && BlockShapes.IsBehindQuotedSentence(_page, Current, isParted: _pending != '\0'):
                FlushBlock();
                (element.FirstBlock, element.TextStart) = (_page.Blocks.Count, _page.Text.Length);
                goto default;
            case HtmlTag.Script when DataScripts.IsFormula(_page, Current):
                EndSpace();
                AddObject(PageObjectKind.Formula);
                break;
            default:
                // Two links side by side are two words, whatever style sheet parts them.
                _pending = _inBlock && (HtmlVisibility.IsLine(_page, Current) || VerseNames.IsLine(_page, Current)) ? '\n' : _inBlock && _pending == '\0' && element.Tag == HtmlTag.A && _linkEnd == _page.Text.Length ? ' ' : _pending;
                _inlines.Open(Current);
                break;
        }
    }

    /// <summary>Ends the block being filled without opening or closing an element.</summary>
    public void Break() => FlushBlock();

    private void MoveTo(int element)
    {
        Current = element;
        (CurrentTag, CurrentFlags) = element < 0 ? (HtmlTag.Unknown, ElementFlags.None) : (_page.Elements[element].Tag, _page.Elements[element].Flags);
    }

    /// <summary>A formula takes a place in the line, between the spaces around it.</summary>
    private void EndSpace()
    {
        if (_inBlock && _pending == ' ')
        {
            _page.Text.Append(' ');
            _pending = '\0';
        }
    }

    private void AddObject(PageObjectKind kind) => _page.Objects.Add(new PageObject(kind, Current, _page.Blocks.Count, _page.Text.Length));

    /// <summary>Closes the innermost open element.</summary>
    public void Close()
    {
        ref PageElement element = ref _page.Elements[Current];
        if (element.Tag.Is(TagRoles.Block) || (element.Tag == HtmlTag.Cite && _inBlock && _blockStart >= element.TextStart && BlockShapes.HeadsQuotedBox(_page, element.Parent, _page.Text.Span[_blockStart..])))
        {
            FlushBlock();
        }

        _pending = _inBlock && (HtmlVisibility.IsLine(_page, Current) || BlockShapes.IsLineOfQuotation(_page, Current)) ? '\n' : _pending;
        _linkEnd = element.Tag == HtmlTag.A && element.TextStart < _page.Text.Length ? _page.Text.Length : _linkEnd;
        _inlines.End(Current);
        _openCounts[(int)element.Tag]--;
        element.End = _page.Elements.Count;
        element.TextEnd = _page.Text.Length;
        element.EndBlock = _page.Blocks.Count + (_inBlock ? 1 : 0);
        MoveTo(element.Parent);
    }

    /// <summary>Character data of the innermost open element.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        ElementFlags flags = CurrentFlags;
        if ((flags & (ElementFlags.Head | ElementFlags.Foreign | ElementFlags.Fallback)) != 0)
        {
            return;
        }

        if ((flags & ElementFlags.Preformatted) != 0)
        {
            PreformattedText(text);
            return;
        }

        var runs = new SpacedRuns(text);
        bool found;
        do
        {
            found = runs.Next(out ReadOnlySpan<char> run);
            _pending = runs.IsParted && _pending == '\0' ? ' ' : _pending;
            if (_pending == '\n' || (found && !_inBlock))
            {
                _indentation.Measure(text, run);
            }

            if (found)
            {
                AppendWords(run);
            }
        }
        while (found);
    }

    /// <summary>Text of title or of a data script: kept aside, not part of the page text.</summary>
    public void Raw(ReadOnlySpan<char> text)
    {
        _page.RawTexts.Add(new RawText(Current, _page.AttributeText.Length, text.Length));
        _page.AttributeText.Append(text);
    }

    /// <summary>Ends the formatting that an element makes, the element staying open.</summary>
    public void EndInlineRun(int element) => _inlines.End(element);

    private void PreformattedText(ReadOnlySpan<char> text)
    {
        if (!_inBlock)
        {
            text = _listing.BeforeWords(text);
            if (text.IsEmpty)
            {
                return;
            }
        }

        if (_inBlock && (_pending == '\n' || _listing.IsBehindBox(_page, text)))
        {
            _page.Text.Append('\n');
        }

        _pending = '\0';
        AppendWords(text);
    }

    private void AppendWords(ReadOnlySpan<char> words)
    {
        if (!_inBlock)
        {
            _inBlock = true;
            _blockStart = _page.Text.Length;
            _blockElement = Current;
            _page.Text.Append(_listing.Indentation);
            _indentation.BeginBlock();
            _inlines.BeginBlock();
        }
        else
        {
            if (_pending == '\n')
            {
                _indentation.BreakLine(_page.Text);
            }
            else if (_pending != '\0')
            {
                _page.Text.Append(_pending);
            }

            _blockElement = _blockElement == Current ? Current : _page.CommonAncestor(_blockElement, Current);
        }

        _pending = '\0';
        _inlines.Count(words);
        _page.Text.Append(words);
    }

    private void LineBreak()
    {
        if (!_inBlock)
        {
            return;
        }

        if ((CurrentFlags & ElementFlags.Preformatted) != 0)
        {
            // Every line break counts in preformatted text, the second of two as well.
            _page.Text.Append('\n');
        }
        else if (_pending == '\n')
        {
            FlushBlock();
        }
        else
        {
            _pending = '\n';
        }
    }

    private void FlushBlock()
    {
        _pending = '\0';
        _listing.EndBlock();
        _indentation.Clear();
        if (!_inBlock)
        {
            return;
        }

        if (_page.Blocks.Count >= _budget.Limits.MaxBlocks)
        {
            // No further block: the rest of the page goes into one that is not examined.
            _blocksFull = true;
            _pending = '\n';
            return;
        }

        AddBlock();
    }

    private void AddBlock()
    {
        _page.Text.TrimEnd(_blockStart);
        _inBlock = false;
        _inlines.EndBlock();
        ref PageBlock block = ref _page.Blocks.Add();
        block.Start = _blockStart;
        block.Length = _page.Text.Length - _blockStart;
        block.Element = Math.Max(0, _blockElement);
        block.Container = _page.BlockAround(_blockElement);
        _inlines.Describe(ref block);
        (block.Shape, block.Level) = BlockShapes.Of(_page, block.Container);
        _page.Text.Append('\n');
    }
}
