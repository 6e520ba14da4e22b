using System.Text;

namespace ArticleCleaner.Writing.PlainText;

/// <summary>Writes blocks as lines of text.</summary>
internal sealed class TextBlocks(Article article, TextOptions options) : OutlineWriter
{
    private readonly PrefixedLines _lines = new();
    private readonly Stack<int> _numbers = new();
    private readonly Stack<int> _widths = new();
    private int _prefixWidth;

    public string Write()
    {
        if (options.IncludeTitle && article.Title is { Length: > 0 } title && !(article.Blocks.Count > 0 && article.Blocks[0].Text == title))
        {
            Prose(title, []);
        }

        WriteBlocks(article, options.IncludeRemoved);
        return _lines.ToString();
    }

    protected override void Write(HeadingBlock heading) => Prose(heading.Text, heading.Inlines);

    protected override void Write(ParagraphBlock paragraph) => Prose(paragraph.Text, paragraph.Inlines);

    protected override void Write(QuoteBlock quote) => Prose(quote.Text, quote.Inlines);

    protected override void Write(CodeBlock code) => Lines(code.Text);

    protected override void Write(TableBlock table)
    {
        Prose(table.Caption ?? "", []);
        int columns = table.Rows.Count == 0 ? 0 : table.Rows.Max(row => row.Cells.Count);
        int[] widths = new int[columns];
        foreach (TableRow row in options.AlignTables ? table.Rows : [])
        {
            for (int i = 0; i < row.Cells.Count; i++)
            {
                widths[i] = Math.Max(widths[i], Written(row.Cells[i]).Length);
            }
        }

        Lines(string.Join('\n', table.Rows.Select(row => string.Join(
            options.AlignTables ? "  " : "\t",
            row.Cells.Select((cell, i) => Written(cell).Replace('\n', ' ').PadRight(widths[i]))).TrimEnd(' '))));
    }

    protected override void Write(FigureBlock figure) => Prose(figure.Text, figure.Inlines);

    protected override void Write(EmbedBlock embed) => Prose(embed.Text, []);

    protected override void Write(MathBlock math) => Lines(math.Tex);

    protected override void Write(FootnoteBlock footnote)
    {
        FootnoteBlock note = WayBack.Without(footnote);
        Prose(note.Text, note.Inlines);
    }

    protected override void Write(RuleBlock rule)
    {
    }

    protected override void BeginQuote(QuoteBlock? quote) => Begin(options.QuoteMarks ? "> " : "", options.QuoteMarks ? "> " : "");

    protected override void EndQuote() => End();

    protected override void BeginList(ListStyle style, ListItem first)
    {
        _lines.Apart = options.BlankLines && _numbers.Count == 0;
        _numbers.Push(0);
    }

    protected override void EndList(ListStyle style)
    {
        _numbers.Pop();
        _lines.Apart = options.BlankLines;
    }

    protected override void BeginItem(ListItem item)
    {
        int number = item.Number ?? _numbers.Peek() + 1;
        _numbers.Pop();
        _numbers.Push(number);
        string marker = !options.Bullets ? "" : item.Kind switch
        {
            ListItemKind.Term => "",
            ListItemKind.Description => "    ",
            _ => item.Ordered ? $"{number}. " : "- ",
        };
        marker += !options.Bullets ? "" : TaskMarks.Of(item);
        Begin(marker, new string(' ', marker.Length));
    }

    protected override void EndItem(ListItem item)
    {
        End();
        _lines.Apart = false;
    }

    protected override void WriteItemText(ListItem item)
    {
        Prose(item.Text, item.Inlines);
        _lines.Apart = false;
    }

    protected override void BeginDetails(DetailsBlock details) => Prose(details.Text, details.Inlines);

    protected override void EndDetails()
    {
    }

    protected override void BeginPost(PostBlock post, string head) => Prose(head, []);

    protected override void EndPost()
    {
    }

    protected override void WriteRemoved(RemovedSpan removed) =>
        Prose($"[removed {SnakeCase.Of(removed.Kind)}: {string.Join(' ', removed.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}]", []);

    private void Begin(string first, string rest)
    {
        _lines.Begin(first, rest);
        _prefixWidth += rest.Length;
        _widths.Push(rest.Length);
    }

    private void End()
    {
        _lines.End();
        _prefixWidth -= _widths.Pop();
    }

    private void Prose(string text, IReadOnlyList<InlineSpan> inlines)
    {
        string written = Written(text, inlines, options.LinkTargets);
        Lines(options.Width > 0 ? Wrapped(written, Math.Max(1, options.Width - _prefixWidth)) : written);
    }

    private void Lines(string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            _lines.Write(text);
            _lines.Apart = options.BlankLines;
        }
    }

    private static string Written(TableCell cell) => Written(cell.Text, cell.Inlines, targets: false);

    /// <summary>
    /// The text with the TeX of its formulas in the place of their signs, which mean nothing in a row, with raised numbers of notes in
    /// brackets, readings in parentheses, and on request with where its links lead.
    /// </summary>
    private static string Written(string text, IReadOnlyList<InlineSpan> inlines, bool targets)
    {
        if (!targets && !inlines.Any(static inline => inline is { Kind: InlineKind.Math, Target.Length: > 0 } or { Kind: InlineKind.FootnoteReference or InlineKind.RubyText }))
        {
            return text;
        }

        var written = new StringBuilder();
        bool inFormula = false;
        List<InlineEvent> steps = InlineEvents.Of(text, inlines);
        for (int i = 0; i < steps.Count; i++)
        {
            InlineEvent step = steps[i];
            switch (step)
            {
                case { Span: { Kind: InlineKind.Math, Target: { Length: > 0 } tex } }:
                    inFormula = step.Kind == InlineEventKind.Open;
                    written.Append(inFormula ? tex : "");
                    break;
                case { Kind: InlineEventKind.Text or InlineEventKind.Break or InlineEventKind.Indentation or InlineEventKind.Parenthesis } when !inFormula:
                    written.Append(text, step.Start, step.Length);
                    break;
                case { Kind: InlineEventKind.Open or InlineEventKind.Close, Span.Kind: InlineKind.FootnoteReference } when !inFormula && IsBare(text, step.Span):
                    written.Append(step.Kind == InlineEventKind.Open ? '[' : ']');
                    break;
                case { Kind: InlineEventKind.Open, Span.Kind: InlineKind.RubyText } when !inFormula && !(i > 0 && steps[i - 1].Kind == InlineEventKind.Parenthesis):
                    written.Append('(');
                    break;
                case { Kind: InlineEventKind.Close, Span.Kind: InlineKind.RubyText } when !inFormula && !(i + 1 < steps.Count && steps[i + 1].Kind == InlineEventKind.Parenthesis):
                    written.Append(')');
                    break;
                case { Kind: InlineEventKind.Close, Span: { Kind: InlineKind.Link, Target: { } target } } when targets && !inFormula:
                    written.Append(" <").Append(target).Append('>');
                    break;
            }
        }

        return written.ToString();
    }

    /// <summary>Whether a number of a note would run together with the word before it.</summary>
    private static bool IsBare(string text, InlineSpan reference) =>
        reference.Length > 0 && char.IsLetterOrDigit(text[reference.Start]) && char.IsLetterOrDigit(text[reference.Start + reference.Length - 1]);

    private static string Wrapped(string text, int width)
    {
        var lines = new StringBuilder(text.Length + 16);
        foreach (string line in text.Split('\n'))
        {
            lines.Append(lines.Length > 0 ? "\n" : "");
            int column = 0;
            foreach (string word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                bool breaks = column > 0 && column + 1 + word.Length > width;
                lines.Append(breaks ? "\n" : column > 0 ? " " : "").Append(word);
                column = (breaks || column == 0 ? 0 : column + 1) + word.Length;
            }
        }

        return lines.ToString();
    }
}
