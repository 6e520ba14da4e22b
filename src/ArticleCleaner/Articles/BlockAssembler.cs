using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles;

/// <summary>Groups the kept segments into typed blocks: items of one list, cells of one table, paragraphs of one quotation.</summary>
internal sealed class BlockAssembler(PageDocument page, CleanerOptions options)
{
    private readonly List<ArticleBlock> _blocks = [];

    public List<ArticleBlock> Assemble(List<PageSegment> segments)
    {
        int nextObject = 0;
        int i = 0;
        while (i < segments.Count)
        {
            if (segments[i].Removal is not null)
            {
                i++;
                continue;
            }

            nextObject = AddObjects(nextObject, segments[i].Block);
            i = AddGroup(segments, i);
        }

        return _blocks;
    }

    private int AddGroup(List<PageSegment> segments, int first)
    {
        BlockText text = BlockText.Of(page, segments, first, out int next);
        ref PageBlock block = ref page.Blocks[segments[first].Block];
        switch (block.Shape)
        {
            case BlockShape.Heading:
                _blocks.Add(new HeadingBlock { Text = text.Text, Spans = text.Spans, Inlines = text.Inlines, Level = block.Level });
                return next;
            case BlockShape.ListItem:
                return AddList(segments, first);
            case BlockShape.Cell when options.KeepTables:
                return AddTable(segments, first);
            case BlockShape.Code:
                _blocks.Add(new CodeBlock { Text = text.Text, Spans = text.Spans });
                return next;
            case BlockShape.Quote:
                _blocks.Add(new QuoteBlock { Text = text.Text, Spans = text.Spans, Inlines = text.Inlines });
                return next;
            default:
                _blocks.Add(new ParagraphBlock { Text = text.Text, Spans = text.Spans, Inlines = text.Inlines });
                return next;
        }
    }

    private int AddList(List<PageSegment> segments, int first)
    {
        int list = OutermostList(segments[first].Block);
        var items = new List<ListItem>();
        var spans = new List<TextSpan>();
        int i = first;
        while (i < segments.Count && segments[i].Removal is null
            && page.Blocks[segments[i].Block].Shape == BlockShape.ListItem && OutermostList(segments[i].Block) == list)
        {
            ref PageBlock block = ref page.Blocks[segments[i].Block];
            BlockText text = BlockText.Of(page, segments, i, out i);
            int owner = page.Closest(block.Container, HtmlTag.Ol);
            items.Add(new ListItem { Text = text.Text, Level = block.Level, Inlines = text.Inlines, Ordered = owner >= 0 && owner > page.Closest(block.Container, HtmlTag.Ul) });
            spans.AddRange(text.Spans);
        }

        _blocks.Add(new ListBlock { Text = string.Join('\n', items.Select(item => item.Text)), Items = items, Spans = spans });
        return i;
    }

    private int AddTable(List<PageSegment> segments, int first)
    {
        int table = page.Closest(page.Blocks[segments[first].Block].Container, HtmlTag.Table);
        var rows = new List<TableRow>();
        var cells = new List<TableCell>();
        var spans = new List<TextSpan>();
        int row = -2;
        bool header = true;
        int i = first;
        while (i < segments.Count && segments[i].Removal is null
            && page.Blocks[segments[i].Block].Shape == BlockShape.Cell
            && page.Closest(page.Blocks[segments[i].Block].Container, HtmlTag.Table) == table)
        {
            int container = page.Blocks[segments[i].Block].Container;
            int thisRow = page.Closest(container, HtmlTag.Tr);
            if (thisRow != row && cells.Count > 0)
            {
                rows.Add(new TableRow { Cells = cells, IsHeader = header });
                cells = [];
                header = true;
            }

            row = thisRow;
            header &= page.Closest(container, HtmlTag.Th) > thisRow;
            BlockText text = BlockText.Of(page, segments, i, out i);
            cells.Add(new TableCell { Text = text.Text, Inlines = text.Inlines });
            spans.AddRange(text.Spans);
        }

        rows.Add(new TableRow { Cells = cells, IsHeader = header });
        _blocks.Add(new TableBlock { Text = string.Join('\n', rows.Select(r => string.Join('\t', r.Cells.Select(cell => cell.Text)))), Rows = rows, Spans = spans });
        return i;
    }

    private int OutermostList(int block)
    {
        int list = -1;
        for (int i = page.Blocks[block].Container; i >= 0; i = page.Elements[i].Parent)
        {
            HtmlTag tag = page.Elements[i].Tag;
            if (tag is HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Dl or HtmlTag.Menu)
            {
                list = i;
            }
            else if (tag is HtmlTag.Table or HtmlTag.Blockquote or HtmlTag.Article)
            {
                break;
            }
        }

        return list;
    }

    /// <summary>Adds the images and rules that stand before a kept block and inside one of its containers.</summary>
    private int AddObjects(int next, int block)
    {
        for (; next < page.Objects.Count && page.Objects[next].Block <= block; next++)
        {
            PageObject found = page.Objects[next];
            if (_blocks.Count == 0 && found.Block < block)
            {
                continue;
            }

            if (found.Kind == PageObjectKind.Rule)
            {
                if (_blocks.Count > 0)
                {
                    _blocks.Add(new RuleBlock { Text = "" });
                }

                continue;
            }

            ReadOnlySpan<char> source = page.Attribute(found.Element, AttributeName.Src);
            if (source.IsEmpty || source.StartsWith("data:"))
            {
                source = page.Attribute(found.Element, AttributeName.DataSrc);
            }

            if (!source.IsEmpty)
            {
                _blocks.Add(new FigureBlock { Text = "", Image = new ArticleImage { Source = Links.Resolve(page.Url, source), Alt = NullIfEmpty(page.Attribute(found.Element, AttributeName.Alt)) } });
            }
        }

        return next;
    }

    private static string? NullIfEmpty(ReadOnlySpan<char> text) => text.IsWhiteSpace() ? null : text.Trim().ToString();
}
