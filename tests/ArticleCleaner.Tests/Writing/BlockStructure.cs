using ArticleCleaner.Articles;
using ArticleCleaner.Writing;

namespace ArticleCleaner.Tests.Writing;

/// <summary>The structure that Markdown of an article must have, taken from the blocks and their spans themselves.</summary>
internal sealed class BlockStructure : OutlineWriter
{
    private readonly List<string> _lines = [];
    private readonly List<string> _footnotes = [];
    private FootnoteNames _names = new([]);
    private int _depth;
    private string _box = "";

    public static IReadOnlyList<string> Of(Article article)
    {
        var structure = new BlockStructure { _names = new FootnoteNames(article.Blocks) };
        structure.WriteBlocks(article, includeRemoved: false);
        return [.. structure._lines, .. structure._footnotes];
    }

    protected override void Write(HeadingBlock heading) => Add($"h{heading.Level}", heading.Text.Replace('\n', ' '), heading.Inlines);

    protected override void Write(ParagraphBlock paragraph) => Add("p", paragraph.Text, paragraph.Inlines);

    protected override void Write(QuoteBlock quote)
    {
        foreach (QuoteParagraph paragraph in QuoteParagraphs.Of(quote))
        {
            Add("p", quote.Text.Substring(paragraph.Start, paragraph.Length), [.. quote.Inlines.Select(span => Shift(span, -paragraph.Start))]);
        }
    }

    protected override void Write(CodeBlock code) => _lines.Add($"code {CodeLanguages.NameOf(code.CodeLanguage)}: {StructureText.Code(code.Text, _depth > 0)}");

    protected override void Write(TableBlock table)
    {
        int columns = table.Rows.Select(row => row.Cells.Count).DefaultIfEmpty().Max();
        if (columns == 0)
        {
            return;
        }

        Add("p", table.Caption ?? "", []);
        _lines.Add("table(");
        if (!table.Rows[0].IsHeader)
        {
            _lines.Add(string.Concat(Enumerable.Repeat("|", columns)));
        }

        foreach (TableRow row in table.Rows)
        {
            IEnumerable<string> cells = row.Cells.Select(cell => Text(cell.Text, cell.Inlines));
            _lines.Add(string.Concat(cells.Concat(Enumerable.Repeat("", columns - row.Cells.Count)).Select(cell => cell + "|")));
        }

        _lines.Add(")");
    }

    protected override void Write(FigureBlock figure)
    {
        string? source = SafeAddress.ForImage(figure.Image.Source);
        (string? caption, string? credit) = FigureTexts;
        var parts = new List<string>();
        if (source is not null)
        {
            parts.Add(Text($"image({Uri.UnescapeDataString(source)}|{figure.Image.Alt?.Trim()})".Replace('\n', ' '), []));
        }

        parts.Add(Text((caption ?? "").Replace('\n', ' '), figure.Inlines));
        parts.Add(Text(credit ?? "", []));
        AddLine("p", string.Join('⏎', parts.Where(part => part.Length > 0)));
    }

    protected override void Write(EmbedBlock embed)
    {
        string title = string.IsNullOrWhiteSpace(embed.Title) ? embed.Source : embed.Title;
        Add("p", title, [new InlineSpan(0, title.Length, InlineKind.Link, embed.Source)]);
    }

    protected override void Write(MathBlock math) => _lines.Add($"code math: {math.Tex}");

    protected override void Write(FootnoteBlock footnote)
    {
        if (_names.IsPointedTo(_names.Of(footnote.Id)))
        {
            FootnoteBlock note = WayBack.Without(footnote);
            _footnotes.Add($"note {_names.Of(footnote.Id)}: {Text(note.Text, note.Inlines)}");
        }
        else
        {
            Add("p", footnote.Text, footnote.Inlines);
        }
    }

    protected override void Write(RuleBlock rule) => _lines.Add("hr");

    protected override void BeginQuote(QuoteBlock? quote) => Begin("quote(");

    protected override void EndQuote() => End();

    protected override void BeginList(ListStyle style, ListItem first) => Begin(style == ListStyle.Ordered ? $"ol {first.Number ?? 1}(" : "ul(");

    protected override void EndList(ListStyle style) => End();

    protected override void BeginItem(ListItem item)
    {
        Begin("item(");
        _box = item.IsChecked is { } ticked ? ticked ? "☑ " : "☐ " : "";
        AddLine("p", string.IsNullOrWhiteSpace(item.Text) ? _box.TrimEnd() : "");
    }

    protected override void EndItem(ListItem item) => End();

    protected override void WriteItemText(ListItem item)
    {
        // A box stands before the first text only.
        string box = _lines[^1] == "item(" ? _box : "";
        AddLine("p", box + Text(item.Text, item.Kind == ListItemKind.Term ? [.. item.Inlines, new InlineSpan(0, item.Text.Length, InlineKind.Strong)] : item.Inlines));
    }

    protected override void BeginDetails(DetailsBlock details) => Add("p", details.Text, [.. details.Inlines, new InlineSpan(0, details.Text.Length, InlineKind.Strong)]);

    protected override void EndDetails()
    {
    }

    protected override void BeginPost(PostBlock post, string head) => Add("p", head, []);

    protected override void EndPost()
    {
    }

    protected override void WriteRemoved(RemovedSpan removed)
    {
    }

    private void Begin(string line)
    {
        _lines.Add(line);
        _depth++;
    }

    private void End()
    {
        _lines.Add(")");
        _depth--;
    }

    private static InlineSpan Shift(InlineSpan span, int by)
    {
        int start = Math.Max(0, span.Start + by);
        return span with { Start = start, Length = Math.Max(0, span.Start + by + span.Length - start) };
    }

    private void Add(string name, string text, IReadOnlyList<InlineSpan> spans) => AddLine(name, Text(text, spans));

    private void AddLine(string name, string text)
    {
        if (text.Length > 0)
        {
            _lines.Add($"{name}: {text}");
        }
    }

    private string Text(string text, IReadOnlyList<InlineSpan> spans)
    {
        var result = new StructureText();
        var formats = new List<string>[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            formats[i] = [];
        }

        // The first link or code span at a place wins; in code nothing else is formatted.
        foreach (InlineSpan span in spans)
        {
            for (int i = Math.Max(0, span.Start); i < Math.Min(text.Length, span.Start + span.Length); i++)
            {
                if (FormatOf(span) is { } format && !(span.Kind == InlineKind.Link && formats[i].Any(other => other.StartsWith("link"))))
                {
                    formats[i].Add(format);
                }
            }
        }

        ILookup<int, Replacement> replacements = Replacements(spans, formats).ToLookup(replacement => replacement.Start);
        int end = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            foreach (Replacement replacement in i >= end ? replacements[i] : [])
            {
                foreach ((char character, string? format) in replacement.Characters)
                {
                    result.Add(character, [.. replacement.Formats, .. format is null ? (IEnumerable<string>)[] : [format]]);
                }

                end = Math.Max(end, replacement.End);
            }

            if (i < end || i == text.Length)
            {
                continue;
            }

            result.Add(text[i] is '\r' or '\f' or '\v' ? ' ' : text[i], formats[i]);
        }

        return result.ToString();
    }

    /// <summary>Signs that point to notes and formulas: their name or TeX is written in their place. What is formatted inside is not seen.</summary>
    private IEnumerable<Replacement> Replacements(IReadOnlyList<InlineSpan> spans, List<string>[] formats)
    {
        for (int i = 0; i < spans.Count; i++)
        {
            InlineSpan span = spans[i];
            IEnumerable<(char, string?)>? characters = span.Kind switch
            {
                InlineKind.FootnoteReference when _names.Of(span.Target) is { } name => $"[^{name}]".Select(character => (character, (string?)null)),
                InlineKind.Math when span.Target is { Length: > 0 } tex => [('$', null), .. tex.Select(character => (character, (string?)"code")), ('$', null)],
                _ => null,
            };
            if (characters is null)
            {
                continue;
            }

            List<string> around = span.Start < formats.Length && span.Length > 0 ? [.. formats[span.Start]] : [];
            for (int j = i + 1; j < spans.Count; j++)
            {
                if (spans[j].Start >= span.Start && spans[j].Start + spans[j].Length <= span.Start + span.Length && FormatOf(spans[j]) is { } inside)
                {
                    around.Remove(inside);
                }
            }

            if (span.Kind == InlineKind.FootnoteReference && spans.Any(other => other.Kind == InlineKind.Superscript && other.Start == span.Start && other.Length == span.Length))
            {
                // A reference is raised as it is.
                around.Remove("sup");
            }

            if (span.Length == 0)
            {
                around = [.. spans.Where(other => other.Start < span.Start && other.Start + other.Length > span.Start).Select(FormatOf).OfType<string>()];
            }

            yield return new Replacement(span.Start, span.Start + span.Length, [.. characters], around);
        }
    }

    private static string? FormatOf(InlineSpan span) => span.Kind switch
    {
        InlineKind.Link => SafeAddress.ForLink(span.Target) is { } address ? $"link {Uri.UnescapeDataString(address)}" : null,
        InlineKind.Emphasis => "em",
        InlineKind.Strong => "strong",
        InlineKind.Code => "code",
        InlineKind.Subscript => "sub",
        InlineKind.Superscript => "sup",
        InlineKind.Deleted => "del",
        InlineKind.Inserted => "ins",
        InlineKind.Quotation => "q",
        InlineKind.Ruby => "ruby",
        InlineKind.RubyText => "rt",
        _ => null,
    };

    /// <summary>What is written in the place of a run of the text.</summary>
    private sealed record Replacement(int Start, int End, IReadOnlyList<(char Character, string? Format)> Characters, IReadOnlyList<string> Formats);
}
