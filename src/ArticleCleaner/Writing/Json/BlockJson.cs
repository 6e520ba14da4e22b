using System.Text.Json;

namespace ArticleCleaner.Writing.Json;

/// <summary>
/// Writes blocks as JSON objects: <c>type</c>, <c>text</c>, <c>spans</c> and what the kind of block has besides. What is
/// at its default (not nested, no language of its own) is left out.
/// </summary>
internal sealed class BlockJson(Utf8JsonWriter json) : BlockWriter
{
    public static void WriteImage(Utf8JsonWriter json, ArticleImage image)
    {
        json.WriteStartObject();
        json.WriteString("source", image.Source);
        json.WriteString("alt", image.Alt);
        json.WriteString("caption", image.Caption);
        json.WriteString("credit", image.Credit);
        json.WriteEndObject();
    }

    protected override void Write(HeadingBlock heading)
    {
        Start("heading", heading);
        json.WriteNumber("level", heading.Level);
        WriteTrue("styled_paragraph", heading.IsStyledParagraph);
        End(heading.Inlines);
    }

    protected override void Write(ParagraphBlock paragraph)
    {
        Start("paragraph", paragraph);
        End(paragraph.Inlines);
    }

    protected override void Write(ListBlock list)
    {
        Start("list", list);
        json.WriteStartArray("items");
        foreach (ListItem item in list.Items)
        {
            json.WriteStartObject();
            json.WriteString("text", item.Text);
            json.WriteNumber("level", item.Level);
            json.WriteBoolean("ordered", item.Ordered);
            if (item.Number is { } number)
            {
                json.WriteNumber("number", number);
            }

            json.WriteString("kind", SnakeCase.Of(item.Kind));
            if (item.IsChecked is { } isChecked)
            {
                json.WriteBoolean("checked", isChecked);
            }

            WriteTrue("continues", item.Continues);
            End(item.Inlines);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    protected override void Write(QuoteBlock quote)
    {
        Start("quote", quote);
        json.WriteString("attribution", quote.Attribution);
        json.WriteString("source", quote.Source);
        json.WriteBoolean("pull_quote", quote.IsPullQuote);
        End(quote.Inlines);
    }

    protected override void Write(CodeBlock code)
    {
        Start("code", code);
        json.WriteString("code_language", code.CodeLanguage);
        json.WriteEndObject();
    }

    protected override void Write(TableBlock table)
    {
        Start("table", table);
        json.WriteString("caption", table.Caption);
        json.WriteStartArray("rows");
        foreach (TableRow row in table.Rows)
        {
            json.WriteStartObject();
            json.WriteBoolean("header", row.IsHeader);
            json.WriteStartArray("cells");
            foreach (TableCell cell in row.Cells)
            {
                WriteCell(cell);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    protected override void Write(FigureBlock figure)
    {
        Start("figure", figure);
        json.WritePropertyName("image");
        WriteImage(json, figure.Image);
        End(figure.Inlines);
    }

    protected override void Write(EmbedBlock embed)
    {
        Start("embed", embed);
        json.WriteString("kind", SnakeCase.Of(embed.Kind));
        json.WriteString("source", embed.Source);
        json.WriteString("title", embed.Title);
        json.WriteEndObject();
    }

    protected override void Write(MathBlock math)
    {
        Start("math", math);
        json.WriteString("tex", math.Tex);
        json.WriteEndObject();
    }

    protected override void Write(FootnoteBlock footnote)
    {
        Start("footnote", footnote);
        json.WriteString("id", footnote.Id);
        json.WriteString("back_reference", footnote.BackReference);
        End(footnote.Inlines);
    }

    protected override void Write(DetailsBlock details)
    {
        Start("details", details);
        json.WriteNumber("block_count", details.BlockCount);
        End(details.Inlines);
    }

    protected override void Write(PostBlock post)
    {
        Start("post", post);
        json.WriteString("kind", SnakeCase.Of(post.Kind));
        json.WriteString("author", post.Author);
        json.WriteString("time", post.Time);
        json.WriteNumber("level", post.Level);
        json.WriteNumber("block_count", post.BlockCount);
        json.WriteEndObject();
    }

    protected override void Write(RuleBlock rule)
    {
        Start("rule", rule);
        json.WriteEndObject();
    }

    private void Start(string type, ArticleBlock block)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteString("text", block.Text);
        json.WriteStartArray("spans");
        foreach (TextSpan span in block.Spans)
        {
            json.WriteStartObject();
            json.WriteNumber("start", span.Start);
            json.WriteNumber("length", span.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteNonZero("quote_depth", block.QuoteDepth);
        WriteNonZero("list_depth", block.ListDepth);
        WriteText("language", block.Language);
        WriteText("direction", block.Direction);
    }

    private void WriteCell(TableCell cell)
    {
        json.WriteStartObject();
        json.WriteString("text", cell.Text);
        WriteTrue("header", cell.IsHeader);
        WriteNonZero("column_span", cell.ColumnSpan > 1 ? cell.ColumnSpan : 0);
        WriteNonZero("row_span", cell.RowSpan > 1 ? cell.RowSpan : 0);
        WriteTrue("covered", cell.IsCovered);
        End(cell.Inlines);
    }

    /// <summary>Writes the formatting and closes the object.</summary>
    private void End(IReadOnlyList<InlineSpan> inlines)
    {
        json.WriteStartArray("inlines");
        foreach (InlineSpan inline in inlines)
        {
            json.WriteStartObject();
            json.WriteString("kind", SnakeCase.Of(inline.Kind));
            json.WriteNumber("start", inline.Start);
            json.WriteNumber("length", inline.Length);
            WriteText("target", inline.Target);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteText(string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private void WriteNonZero(string name, int value)
    {
        if (value != 0)
        {
            json.WriteNumber(name, value);
        }
    }

    private void WriteTrue(string name, bool value)
    {
        if (value)
        {
            json.WriteBoolean(name, value);
        }
    }
}
