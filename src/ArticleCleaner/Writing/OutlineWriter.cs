namespace ArticleCleaner.Writing;

/// <summary>What an open list is.</summary>
internal enum ListStyle
{
    /// <summary>Bullets.</summary>
    Unordered,

    /// <summary>Numbers.</summary>
    Ordered,

    /// <summary>Terms and what is said of them.</summary>
    Definition,
}

/// <summary>
/// Gives an output the blocks with their nesting made explicit: quotations, lists, folded parts and posts begin and end
/// properly nested, whatever the numbers in the blocks say.
/// </summary>
internal abstract class OutlineWriter : BlockWriter
{
    private readonly List<Open> _open = [];
    private int _quotes;
    private int _items;
    private ArticleBlock? _previous;
    private IReadOnlyList<ArticleBlock> _blocks = [];
    private int _index;

    private enum Container
    {
        Quote,
        List,
        Item,
        Details,
        Post,
    }

    /// <summary>The block that is being written.</summary>
    protected ArticleBlock Current => _blocks[_index];

    /// <summary>The texts of the figure that is being written.</summary>
    protected FigureTexts FigureTexts => FigureTexts.Of(_blocks, _index);

    /// <summary>Number of containers that are open.</summary>
    protected int Depth => _open.Count;

    /// <summary>Writes the blocks of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="includeRemoved">Whether removed text is written at its place too.</param>
    public void WriteBlocks(Article article, bool includeRemoved)
    {
        int removed = includeRemoved ? 0 : article.Removed.Count;
        _blocks = article.Blocks;
        for (_index = 0; _index < _blocks.Count; _index++)
        {
            ArticleBlock block = _blocks[_index];
            CloseEnded();
            AlignTo(block);
            for (; removed < article.Removed.Count && block.Spans.Count > 0 && article.Removed[removed].Start < block.Spans[0].Start; removed++)
            {
                WriteRemoved(article.Removed[removed]);
            }

            Count();
            Write(block);
            _previous = block;
        }

        while (_open.Count > 0)
        {
            Pop();
        }

        for (; removed < article.Removed.Count; removed++)
        {
            WriteRemoved(article.Removed[removed]);
        }
    }

    protected abstract void BeginQuote(QuoteBlock? quote);

    protected abstract void EndQuote();

    protected abstract void BeginList(ListStyle style, ListItem first);

    protected abstract void EndList(ListStyle style);

    protected abstract void BeginItem(ListItem item);

    protected abstract void EndItem(ListItem item);

    /// <summary>Writes the text of the item that is open, if it has one; there may have been text before.</summary>
    protected abstract void WriteItemText(ListItem item);

    protected abstract void BeginDetails(DetailsBlock details);

    protected abstract void EndDetails();

    /// <param name="post">The contribution.</param>
    /// <param name="head">Who wrote it and when; empty where the text tells it or nobody is named.</param>
    protected abstract void BeginPost(PostBlock post, string head);

    protected abstract void EndPost();

    protected abstract void WriteRemoved(RemovedSpan removed);

    protected sealed override void Write(ListBlock list)
    {
        // Items without text at the end hold the block that follows; there is nothing in any others.
        int held = list.Items.Count;
        while (held > 0 && string.IsNullOrWhiteSpace(list.Items[held - 1].Text))
        {
            held--;
        }

        bool holds = _index + 1 < _blocks.Count && _blocks[_index + 1].ListDepth > 0;
        for (int i = 0; i < list.Items.Count; i++)
        {
            if (i >= held ? holds : !string.IsNullOrWhiteSpace(list.Items[i].Text))
            {
                Write(list.Items[i]);
            }
        }
    }

    protected sealed override void Write(DetailsBlock details)
    {
        BeginDetails(details);
        _open.Add(new Open(Container.Details) { Remaining = details.BlockCount });
    }

    protected sealed override void Write(PostBlock post)
    {
        BeginPost(post, PostHeads.Of(_blocks, _index));
        _open.Add(new Open(Container.Post) { Remaining = post.BlockCount });
    }

    private static ListStyle StyleOf(ListItem item) =>
        item.Kind != ListItemKind.Item ? ListStyle.Definition : item.Ordered ? ListStyle.Ordered : ListStyle.Unordered;

    private void Write(ListItem item)
    {
        int bottom = _open.Count;
        while (bottom > 0 && _open[bottom - 1].Container is Container.List or Container.Item)
        {
            bottom--;
        }

        // Lists and items alternate above the bottom: the list of level n is at bottom + 2n, its open item behind it.
        int place = bottom + (2 * Math.Clamp(item.Level, 0, (_open.Count - bottom + 1) / 2));
        if (item.Continues && place + 1 < _open.Count)
        {
            PopTo(place + 2);
            WriteTextOf(item);
            return;
        }

        ListStyle style = StyleOf(item);
        PopTo(place < _open.Count && _open[place].Style == style ? place + 1 : place);
        if (_open.Count == place)
        {
            BeginList(style, item);
            _open.Add(new Open(Container.List) { Style = style });
        }

        BeginItem(item);
        _open.Add(new Open(Container.Item) { Item = item });
        _items++;
        WriteTextOf(item);
    }

    private void WriteTextOf(ListItem item)
    {
        if (!string.IsNullOrWhiteSpace(item.Text))
        {
            WriteItemText(item);
        }
    }

    /// <summary>Ends what does not hold the block and begins the quotations that do.</summary>
    private void AlignTo(ArticleBlock block)
    {
        int quotes = block is QuoteBlock ? Math.Max(1, block.QuoteDepth) : Math.Max(0, block.QuoteDepth);
        bool apart = block is QuoteBlock && IsApart(block, quotes);
        int items = block is ListBlock list && GoesOn(list, quotes) ? int.MaxValue : block.ListDepth;
        while (_open.Count > 0 && _open[^1].Container is not (Container.Details or Container.Post)
            && (_quotes > quotes || _items > items || apart))
        {
            apart &= _open[^1].Container != Container.Quote || _quotes > quotes;
            Pop();
        }

        // A list whose item has just ended: the block is behind it.
        if (_open.Count > 0 && _open[^1].Container == Container.List)
        {
            Pop();
        }

        while (_quotes < quotes)
        {
            BeginQuote(block as QuoteBlock);
            _open.Add(new Open(Container.Quote));
            _quotes++;
        }
    }

    /// <summary>Whether a quotation begins behind the one that is open: one without text does, and one directly behind another.</summary>
    private bool IsApart(ArticleBlock quote, int quotes) => quote.Text.Length == 0
        ? _quotes >= quotes
        : _quotes == quotes && _previous is QuoteBlock { Text.Length: > 0 } && Math.Max(1, _previous.QuoteDepth) == quotes;

    /// <summary>Whether a list may go on with the one that is open: none directly behind another beside it does, none that begins a quotation.</summary>
    private bool GoesOn(ListBlock list, int quotes) =>
        quotes <= _quotes && (_previous is not ListBlock || _previous.QuoteDepth > quotes || _previous.ListDepth > list.ListDepth || list.Items is [{ Continues: true }, ..]);

    /// <summary>Ends the folded parts and posts that have had all their blocks.</summary>
    private void CloseEnded()
    {
        int ended = _open.FindIndex(open => open.Container is Container.Details or Container.Post && open.Remaining <= 0);
        PopTo(ended < 0 ? _open.Count : ended);
    }

    private void Count()
    {
        foreach (Open open in _open)
        {
            open.Remaining--;
        }
    }

    private void PopTo(int count)
    {
        while (_open.Count > count)
        {
            Pop();
        }
    }

    private void Pop()
    {
        Open ended = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        switch (ended.Container)
        {
            case Container.Quote: _quotes--; EndQuote(); break;
            case Container.List: EndList(ended.Style); break;
            case Container.Item: _items--; EndItem(ended.Item!); break;
            case Container.Details: EndDetails(); break;
            default: EndPost(); break;
        }
    }

    private sealed class Open(Container container)
    {
        public Container Container { get; } = container;

        public ListStyle Style { get; init; }

        public ListItem? Item { get; init; }

        /// <summary>Blocks that still belong to it; only counted for folded parts and posts.</summary>
        public int Remaining { get; set; }
    }
}
