using ArticleCleaner.Articles;

namespace ArticleCleaner.Writing.Html;

/// <summary>Writes blocks as HTML of the allow-list: what is not written here cannot be in the output.</summary>
internal sealed class HtmlBlocks(Markup markup, Article article, HtmlOptions options) : OutlineWriter
{
    private readonly FootnoteNames _footnotes = new(article.Blocks);
    private readonly HashSet<string> _written = [];
    private bool _itemHasText;

    private HtmlInlines Inlines => field ??= new HtmlInlines(markup, _footnotes);

    public void Write() => WriteBlocks(article, options.IncludeRemoved);

    protected override void Write(HeadingBlock heading) =>
        Element($"h{Math.Clamp(heading.Level, 1, 6)}", heading, heading.Inlines);

    protected override void Write(ParagraphBlock paragraph) => Element("p", paragraph, paragraph.Inlines);

    protected override void Write(QuoteBlock quote)
    {
        foreach (QuoteParagraph paragraph in QuoteParagraphs.Of(quote))
        {
            markup.Open("p", ("class", paragraph.IsAttribution ? "attribution" : null), ("lang", HtmlInlines.LanguageOf(quote.Language)), ("dir", HtmlInlines.DirectionOf(quote.Direction)));
            Inlines.Write(quote.Text, InlineEvents.Of(quote.Text, quote.Inlines, paragraph.Start, paragraph.Length));
            markup.Close("p").Line();
        }
    }

    protected override void Write(CodeBlock code)
    {
        markup.Open("pre").Open("code", ("class", CodeLanguages.NameOf(code.CodeLanguage) is { } language ? "language-" + language : null));

        // The parser drops a line break directly behind <pre>; here <code> stands between.
        markup.Text(code.Text).Close("code").Close("pre").Line();
    }

    protected override void Write(TableBlock table)
    {
        markup.Open("table", ("lang", HtmlInlines.LanguageOf(table.Language)), ("dir", HtmlInlines.DirectionOf(table.Direction))).Line();
        if (!string.IsNullOrWhiteSpace(table.Caption))
        {
            markup.Open("caption").Text(table.Caption).Close("caption").Line();
        }

        foreach (TableRow row in table.Rows)
        {
            markup.Open("tr");
            foreach (TableCell cell in row.Cells)
            {
                if (!cell.IsCovered)
                {
                    string element = cell.IsHeader || row.IsHeader ? "th" : "td";
                    markup.Open(element, ("colspan", SpanOf(cell.ColumnSpan)), ("rowspan", SpanOf(cell.RowSpan)));
                    Inlines.Write(cell.Text, cell.Inlines);
                    markup.Close(element);
                }
            }

            markup.Close("tr").Line();
        }

        markup.Close("table").Line();
    }

    protected override void Write(FigureBlock figure)
    {
        ArticleImage image = figure.Image;
        string? source = options.Images ? SafeAddress.ForImage(image.Source) : null;
        (string? caption, string? credit) = FigureTexts;
        if (source is null && caption is null && credit is null)
        {
            return;
        }

        markup.Open("figure");
        if (source is not null)
        {
            markup.Void("img", ">", ("src", source), ("alt", image.Alt ?? ""));
        }

        if (caption is not null || credit is not null)
        {
            markup.Open("figcaption");
            Inlines.Write(caption ?? "", figure.Text.Length > 0 ? figure.Inlines : []);
            if (credit is not null)
            {
                markup.Raw(caption is null ? "" : " ").Open("small").Text(credit).Close("small");
            }

            markup.Close("figcaption");
        }

        markup.Close("figure").Line();
    }

    protected override void Write(EmbedBlock embed)
    {
        string title = string.IsNullOrWhiteSpace(embed.Title) ? embed.Source : embed.Title;
        markup.Open("p", ("class", "embed"));
        if (SafeAddress.ForLink(embed.Source) is { } address)
        {
            markup.Open("a", ("href", address)).Text(title).Close("a");
        }
        else
        {
            markup.Text(title);
        }

        markup.Close("p").Line();
    }

    protected override void Write(MathBlock math) =>
        markup.Open("p", ("class", "math")).Text(math.Tex).Close("p").Line();

    protected override void Write(FootnoteBlock footnote)
    {
        string? name = _footnotes.Of(footnote.Id);
        markup.Open("p", ("class", "footnote"), ("id", name is not null && _written.Add(name) ? "fn-" + name : null));
        markup.Open("sup").Text(name).Close("sup").Raw(" ");
        bool referred = name is not null && _footnotes.IsReferred(name);
        bool leadsBack = false;

        // One that leads to the first place is written for all of them.
        footnote = WayBack.AreSeveral(footnote) ? WayBack.Without(footnote) : footnote;
        IReadOnlyList<InlineSpan> inlines = footnote.Inlines;
        if (referred && footnote.BackReference is { } back && inlines.Any(inline => WayBack.Is(inline, back)))
        {
            leadsBack = true;
            inlines = [.. inlines.Select(inline => WayBack.Is(inline, back) ? inline with { Target = "#fnref-" + name } : inline)];
        }

        Inlines.Write(footnote.Text, inlines);
        if (referred && !leadsBack)
        {
            markup.Raw(" ").Open("a", ("href", "#fnref-" + name)).Raw("↩").Close("a");
        }

        markup.Close("p").Line();
    }

    protected override void Write(RuleBlock rule) => markup.Void("hr", ">").Line();

    protected override void BeginQuote(QuoteBlock? quote) =>
        markup.Line().Open("blockquote", ("class", quote is { IsPullQuote: true } ? "pull-quote" : null), ("cite", SafeAddress.ForLink(quote?.Source))).Line();

    protected override void EndQuote() => markup.Line().Close("blockquote").Line();

    protected override void BeginList(ListStyle style, ListItem first) => markup.Line().Open(
        ElementOf(style),
        ("start", style == ListStyle.Ordered && first.Number is { } number and not 1 ? number.ToString(provider: null) : null),
        ("lang", HtmlInlines.LanguageOf(Current.Language)),
        ("dir", HtmlInlines.DirectionOf(Current.Direction))).Line();

    protected override void EndList(ListStyle style) => markup.Line().Close(ElementOf(style)).Line();

    protected override void BeginItem(ListItem item)
    {
        markup.Open(ElementOf(item.Kind), ("value", item is { Ordered: true, Kind: ListItemKind.Item, Number: { } number } ? number.ToString(provider: null) : null));
        markup.Raw(item.IsChecked is { } ticked ? ticked ? "☑" : "☐" : "");
        _itemHasText = false;
    }

    protected override void EndItem(ListItem item) => markup.Close(ElementOf(item.Kind)).Line();

    protected override void WriteItemText(ListItem item)
    {
        bool first = !_itemHasText && !item.Continues;
        _itemHasText = true;
        markup.Raw(!first ? "<p>" : item.IsChecked is null ? "" : " ");
        Inlines.Write(item.Text, item.Inlines);
        markup.Raw(first ? "" : "</p>");
    }

    protected override void BeginDetails(DetailsBlock details)
    {
        markup.Line().Open("details");
        if (!string.IsNullOrWhiteSpace(details.Text))
        {
            markup.Open("summary");
            Inlines.Write(details.Text, details.Inlines);
            markup.Close("summary");
        }

        markup.Line();
    }

    protected override void EndDetails() => markup.Line().Close("details").Line();

    protected override void BeginPost(PostBlock post, string head)
    {
        markup.Line().Open("section", ("class", "post")).Line();
        if (head.Length > 0)
        {
            markup.Open("p", ("class", "byline")).Text(head).Close("p").Line();
        }
    }

    protected override void EndPost() => markup.Line().Close("section").Line();

    protected override void WriteRemoved(RemovedSpan removed) =>
        markup.Line()
            .Open("p", ("class", "removed"), ("title", $"{SnakeCase.Of(removed.Kind)}: {removed.Reason} [{removed.Rule}]"))
            .Open("del").Text(removed.Text).Close("del").Close("p").Line();

    private static string? SpanOf(int count) => count is > 1 and <= 1000 ? count.ToString(provider: null) : null;

    private static string ElementOf(ListStyle style) => style switch
    {
        ListStyle.Ordered => "ol",
        ListStyle.Definition => "dl",
        _ => "ul",
    };

    private static string ElementOf(ListItemKind kind) => kind switch
    {
        ListItemKind.Term => "dt",
        ListItemKind.Description => "dd",
        _ => "li",
    };

    private void Element(string name, ArticleBlock block, IReadOnlyList<InlineSpan> inlines)
    {
        if (block.Text.Length == 0 && inlines.Count == 0)
        {
            return;
        }

        markup.Line().Open(name, ("lang", HtmlInlines.LanguageOf(block.Language)), ("dir", HtmlInlines.DirectionOf(block.Direction)));
        Inlines.Write(block.Text, inlines);
        markup.Close(name).Line();
    }
}
