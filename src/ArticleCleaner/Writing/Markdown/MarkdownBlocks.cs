using System.Text;
using ArticleCleaner.Articles;

namespace ArticleCleaner.Writing.Markdown;

/// <summary>Writes blocks as CommonMark with GFM tables.</summary>
internal sealed class MarkdownBlocks(Article article, MarkdownOptions options) : OutlineWriter
{
    private readonly PrefixedLines _lines = new();
    private readonly FootnoteNames _footnotes = new(article.Blocks);
    private readonly HashSet<string> _written = [];
    private readonly Stack<List> _lists = new();

    /// <summary>The marker of the list that ended last, and how deep it was: a list right behind it takes another one, else the two would be one.</summary>
    private (int Depth, char Marker) _ended;

    public string Write()
    {
        if (options.IncludeTitle && article.Title is { Length: > 0 } title && !article.Blocks.Any(block => block is HeadingBlock heading && (heading.Level == 1 || heading.Text == title)))
        {
            Leaf("# " + Heading(title, []));
        }

        WriteBlocks(article, options.IncludeRemoved);
        return _lines.ToString();
    }

    protected override void Write(HeadingBlock heading)
    {
        string text = Heading(heading.Text, heading.Inlines);
        if (text.Length > 0)
        {
            Leaf(new string('#', Math.Clamp(heading.Level, 1, 6)) + " " + text);
        }
    }

    protected override void Write(ParagraphBlock paragraph) => Paragraph(paragraph.Text, paragraph.Inlines);

    protected override void Write(QuoteBlock quote)
    {
        foreach (QuoteParagraph paragraph in QuoteParagraphs.Of(quote))
        {
            Leaf(Inlines(BreakStyle.Hard).WriteSteps(quote.Text, InlineEvents.Of(quote.Text, quote.Inlines, paragraph.Start, paragraph.Length)));
        }
    }

    protected override void Write(CodeBlock code) => Fenced(CodeLanguages.NameOf(code.CodeLanguage) ?? "", code.Text);

    protected override void Write(TableBlock table)
    {
        int columns = table.Rows.Count == 0 ? 0 : table.Rows.Max(row => row.Cells.Count);
        if (columns == 0)
        {
            return;
        }

        Paragraph(table.Caption ?? "", []);
        var text = new StringBuilder();
        bool headed = table.Rows[0].IsHeader;
        if (!headed)
        {
            Row(text, [], columns);
            Delimiters(text, columns);
        }

        for (int i = 0; i < table.Rows.Count; i++)
        {
            Row(text, table.Rows[i].Cells, columns);
            if (headed && i == 0)
            {
                Delimiters(text, columns);
            }
        }

        Leaf(text.ToString().TrimEnd('\n'));
    }

    protected override void Write(FigureBlock figure)
    {
        ArticleImage image = figure.Image;
        var lines = new List<string>(2);
        if (options.Images && SafeAddress.ForImage(image.Source) is { } source)
        {
            string alt = Inlines(BreakStyle.Space).Write((image.Alt ?? "").Trim(), []);
            lines.Add($"![{alt}]({MarkdownText.Destination(source)})");
        }

        (string? caption, string? credit) = FigureTexts;
        if (caption is not null)
        {
            lines.Add(Inlines(BreakStyle.Space).Write(caption, figure.Text.Length > 0 ? figure.Inlines : []));
        }

        if (credit is not null)
        {
            lines.Add(Inlines(BreakStyle.Space).Write(credit, []));
        }

        Leaf(string.Join("\\\n", lines));
    }

    protected override void Write(EmbedBlock embed)
    {
        string title = string.IsNullOrWhiteSpace(embed.Title) ? embed.Source : embed.Title;
        Paragraph(title, [new InlineSpan(0, title.Length, InlineKind.Link, embed.Source)]);
    }

    protected override void Write(MathBlock math) => Fenced("math", math.Tex);

    protected override void Write(FootnoteBlock footnote)
    {
        string? name = _footnotes.Of(footnote.Id);
        if (!_footnotes.IsPointedTo(name) || !_written.Add(name!))
        {
            // Readers of Markdown leave out a note that nothing points to, and all but the first of one name.
            Paragraph(footnote.Text, footnote.Inlines);
            return;
        }

        FootnoteBlock note = WayBack.Without(footnote);
        _lines.Begin($"[^{name}]: ", "    ");
        Paragraph(note.Text, note.Inlines);
        _lines.End();
    }

    protected override void Write(RuleBlock rule) => Leaf("---");

    protected override void BeginQuote(QuoteBlock? quote)
    {
        _lines.Begin("> ", "> ");
        _ended = default;
    }

    protected override void EndQuote() => _lines.End();

    protected override void BeginList(ListStyle style, ListItem first)
    {
        bool ordered = style == ListStyle.Ordered;
        char marker = ordered ? '.' : '-';
        if (_ended.Depth == _lines.Depth && _ended.Marker == marker)
        {
            marker = ordered ? ')' : '*';
        }

        // A numbered list that does not begin with 1 cannot follow a paragraph without an empty line.
        bool nested = _lists.Count > 0 && _lists.Peek().Depth == _lines.Depth - 1 && _lists.Peek().AtText;
        _lines.Apart = _lines.IsAtStart ? _lines.Apart : !nested || (ordered && first.Number is { } number && number != 1);
        _lists.Push(new List { Marker = marker, Depth = _lines.Depth });
    }

    protected override void EndList(ListStyle style)
    {
        List ended = _lists.Pop();
        _ended = (ended.Depth, ended.Marker);
        _lines.Apart = true;
    }

    protected override void BeginItem(ListItem item)
    {
        List list = _lists.Peek();
        if (list.Count > 0)
        {
            _lines.Apart = false;
        }

        list.Number = Math.Clamp(item.Number ?? list.Number + 1, 0, 999_999_999);
        list.Count++;
        string marker = list.Marker is '.' or ')' ? $"{list.Number}{list.Marker} " : $"{list.Marker} ";
        _lines.Begin(marker, new string(' ', marker.Length));
        if (item.IsChecked is not null && string.IsNullOrWhiteSpace(item.Text))
        {
            // A box is read at the start of a paragraph with something behind it: before code or a quotation it has one of its own.
            Leaf(TaskMarks.Of(item) + "&nbsp;");
        }
    }

    protected override void EndItem(ListItem item) => _lines.End();

    protected override void WriteItemText(ListItem item)
    {
        List list = _lists.Peek();
        bool term = item.Kind == ListItemKind.Term && !item.Inlines.Any(inline => inline.Kind == InlineKind.Strong);
        IReadOnlyList<InlineSpan> inlines = term ? [new InlineSpan(0, item.Text.Length, InlineKind.Strong), .. item.Inlines] : item.Inlines;
        string text = Inlines(BreakStyle.Hard).Write(item.Text, inlines);

        // Readers of Markdown look for the box at the start of a paragraph that the item begins with.
        Leaf(text.Length > 0 && _lines.IsAtStart ? TaskMarks.Of(item) + text : text);
        list.AtText = true;
    }

    protected override void BeginDetails(DetailsBlock details) =>
        Paragraph(details.Text, [new InlineSpan(0, details.Text.Length, InlineKind.Strong), .. details.Inlines]);

    protected override void EndDetails()
    {
    }

    protected override void BeginPost(PostBlock post, string head) => Paragraph(head, []);

    protected override void EndPost()
    {
    }

    protected override void WriteRemoved(RemovedSpan removed)
    {
        string text = string.Join(' ', removed.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Leaf($"<!-- removed {SnakeCase.Of(removed.Kind)} ({removed.Rule}): {MarkdownText.InComment(text)} -->");
    }

    private static void Delimiters(StringBuilder text, int columns) => text.Append('|').Insert(text.Length, " --- |", columns).Append('\n');

    private void Row(StringBuilder text, IReadOnlyList<TableCell> cells, int columns)
    {
        text.Append('|');
        for (int i = 0; i < columns; i++)
        {
            string cell = i < cells.Count ? Inlines(BreakStyle.Element, startsLine: false).Write(cells[i].Text, cells[i].Inlines) : "";
            text.Append(' ').Append(cell).Append(cell.Length > 0 ? " |" : "|");
        }

        text.Append('\n');
    }

    private string Heading(string text, IReadOnlyList<InlineSpan> inlines)
    {
        string written = Inlines(BreakStyle.Space, startsLine: false).Write(text, inlines);

        // Number signs behind a blank at the end would be taken for a closing sequence.
        return written.EndsWith('#') && written.TrimEnd('#') is [.., ' ' or '\t'] ? written[..^1] + "\\#" : written;
    }

    private void Paragraph(string text, IReadOnlyList<InlineSpan> inlines) => Leaf(Inlines(BreakStyle.Hard).Write(text, inlines));

    private void Fenced(string info, string text)
    {
        int longest = 0, run = 0;
        foreach (char character in text)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        string fence = new('`', Math.Max(3, longest + 1));
        Leaf($"{fence}{info}\n{text.Replace("\r\n", "\n").Replace('\r', '\n').Replace('\0', '\uFFFD')}\n{fence}");
    }

    private void Leaf(string text)
    {
        if (text.Length > 0)
        {
            _lines.Write(text);
            _ended = default;
            if (_lists.TryPeek(out List? list))
            {
                list.AtText = false;
            }
        }
    }

    private MarkdownInlines Inlines(BreakStyle breaks, bool startsLine = true) => new(_footnotes, breaks, startsLine, inItem: _lists.Count > 0);

    private sealed class List
    {
        public char Marker { get; init; }

        public int Depth { get; init; }

        public int Number { get; set; }

        public int Count { get; set; }

        /// <summary>Whether the text of an item was written last: a nested list may follow without an empty line.</summary>
        public bool AtText { get; set; }
    }
}
