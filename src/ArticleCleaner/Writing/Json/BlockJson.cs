using System.Text.Json;

namespace ArticleCleaner.Writing.Json;

/// <summary>Writes blocks as JSON objects: <c>type</c>, <c>text</c>, <c>spans</c> and what the kind of block has besides.</summary>
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
        WriteInlines(heading.Inlines);
        json.WriteEndObject();
    }

    protected override void Write(ParagraphBlock paragraph)
    {
        Start("paragraph", paragraph);
        WriteInlines(paragraph.Inlines);
        json.WriteEndObject();
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
            WriteInlines(item.Inlines);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    protected override void Write(QuoteBlock quote)
    {
        Start("quote", quote);
        WriteInlines(quote.Inlines);
        json.WriteEndObject();
    }

    protected override void Write(CodeBlock code)
    {
        Start("code", code);
        json.WriteString("language", code.Language);
        json.WriteEndObject();
    }

    protected override void Write(TableBlock table)
    {
        Start("table", table);
        json.WriteStartArray("rows");
        foreach (TableRow row in table.Rows)
        {
            json.WriteStartObject();
            json.WriteBoolean("header", row.IsHeader);
            json.WriteStartArray("cells");
            foreach (string cell in row.Cells)
            {
                json.WriteStringValue(cell);
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
    }

    private void WriteInlines(IReadOnlyList<InlineSpan> inlines)
    {
        json.WriteStartArray("inlines");
        foreach (InlineSpan inline in inlines)
        {
            json.WriteStartObject();
            json.WriteString("kind", SnakeCase.Of(inline.Kind));
            json.WriteNumber("start", inline.Start);
            json.WriteNumber("length", inline.Length);
            if (inline.Target is not null)
            {
                json.WriteString("target", inline.Target);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
