using ArticleCleaner.Articles;
using ArticleCleaner.Writing.Html;

namespace ArticleCleaner.Writing.Tei;

/// <summary>Writes blocks as TEI. A heading opens a division, which the next heading of its level or above ends.</summary>
internal sealed class TeiBlocks(Markup markup, Article article, TeiOptions options) : OutlineWriter
{
    private readonly FootnoteNames _footnotes = new(article.Blocks);
    private readonly Stack<int> _divisions = new();
    private readonly HashSet<string> _written = [];
    private bool _empty = true;
    private bool _afterLabel;
    private bool _hasContent;

    /// <summary>Names of the open items' elements.</summary>
    private readonly Stack<string> _items = new();

    /// <summary>For each open post, how many blocks were begun before it.</summary>
    private readonly Stack<int> _posts = new();

    private int _begun;

    private TeiInlines Inlines => field ??= new TeiInlines(markup, _footnotes);

    public void Write()
    {
        WriteBlocks(article, options.IncludeRemoved);
        EndDivisions(0);
        if (_empty)
        {
            markup.Raw("<p/>");
        }
    }

    protected override void Write(HeadingBlock heading)
    {
        // A division cannot stand in a quotation, a list or a post: there a heading is a paragraph.
        if (Depth > 0)
        {
            Element("p", heading, heading.Inlines, ("rend", "heading"));
            return;
        }

        EndDivisions(heading.Level);
        markup.Line().Open("div", ("n", heading.Level.ToString(provider: null))).Line();
        _divisions.Push(heading.Level);
        Element("head", heading, heading.Inlines);
        _hasContent = false;
    }

    protected override void Write(ParagraphBlock paragraph) => Element("p", paragraph, paragraph.Inlines);

    protected override void Write(QuoteBlock quote)
    {
        foreach (QuoteParagraph paragraph in QuoteParagraphs.Of(quote))
        {
            string element = paragraph.IsAttribution ? "bibl" : "p";
            Begin().Open(element, ("xml:lang", HtmlInlines.LanguageOf(quote.Language)));
            Inlines.WriteSteps(quote.Text, InlineEvents.Of(quote.Text, quote.Inlines, paragraph.Start, paragraph.Length));
            markup.Close(element).Line();
        }
    }

    protected override void Write(CodeBlock code) => Begin().Open("p").Open("code", ("lang", CodeLanguages.NameOf(code.CodeLanguage)), ("xml:space", "preserve"))
        .Text(code.Text).Close("code").Close("p").Line();

    protected override void Write(TableBlock table)
    {
        Begin().Open("table").Line();
        if (!string.IsNullOrWhiteSpace(table.Caption))
        {
            markup.Open("head").Text(table.Caption).Close("head").Line();
        }

        foreach (TableRow row in table.Rows)
        {
            markup.Open("row", ("role", row.IsHeader ? "label" : null));
            foreach (TableCell cell in row.Cells)
            {
                if (!cell.IsCovered)
                {
                    markup.Open("cell", ("role", cell.IsHeader ? "label" : null), ("cols", SpanOf(cell.ColumnSpan)), ("rows", SpanOf(cell.RowSpan)));
                    Inlines.Write(cell.Text, cell.Inlines);
                    markup.Close("cell");
                }
            }

            markup.Close("row").Line();
        }

        markup.Close("table").Line();
    }

    protected override void Write(FigureBlock figure)
    {
        ArticleImage image = figure.Image;
        Begin().Open("figure");
        (string? caption, string? credit) = FigureTexts;
        if (caption is not null)
        {
            markup.Open("head");
            Inlines.Write(caption, figure.Text.Length > 0 ? figure.Inlines : []);
            markup.Close("head");
        }

        if (credit is not null)
        {
            markup.Open("p", ("rend", "credit")).Text(credit).Close("p");
        }

        if (image.Alt is not null)
        {
            markup.Open("figDesc").Text(image.Alt).Close("figDesc");
        }

        if (SafeAddress.ForImage(image.Source) is { } source)
        {
            markup.Void("graphic", "/>", ("url", source));
        }

        markup.Close("figure").Line();
    }

    protected override void Write(EmbedBlock embed) => Begin().Open("p").Open("ref", ("type", SnakeCase.Of(embed.Kind)), ("target", SafeAddress.ForLink(embed.Source)))
        .Text(string.IsNullOrWhiteSpace(embed.Title) ? embed.Source : embed.Title).Close("ref").Close("p").Line();

    protected override void Write(MathBlock math) => Begin().Open("p").Open("formula", ("notation", "TeX")).Text(math.Tex).Close("formula").Close("p").Line();

    protected override void Write(FootnoteBlock footnote)
    {
        FootnoteBlock note = WayBack.Without(footnote);
        Element("note", note, note.Inlines, ("type", "footnote"), ("xml:id", _footnotes.Of(note.Id) is { } name && _written.Add(name) ? "fn-" + name : null));
    }

    protected override void Write(RuleBlock rule) => Begin().Raw("<milestone unit=\"section\" rend=\"rule\"/>").Line();

    protected override void BeginQuote(QuoteBlock? quote) => Begin().Open("quote", ("source", SafeAddress.ForLink(quote?.Source)), ("rend", quote is { IsPullQuote: true } ? "pull-quote" : null)).Line();

    protected override void EndQuote() => markup.Line().Close("quote").Line();

    protected override void BeginList(ListStyle style, ListItem first)
    {
        Begin().Open("list", ("rend", style == ListStyle.Ordered ? "numbered" : style == ListStyle.Unordered ? "bulleted" : null), ("type", style == ListStyle.Definition ? "gloss" : null)).Line();
        _afterLabel = false;
    }

    protected override void EndList(ListStyle style)
    {
        CompletePair();
        markup.Line().Close("list").Line();
    }

    protected override void BeginItem(ListItem item)
    {
        if (item.Kind == ListItemKind.Term)
        {
            CompletePair();
            markup.Open("label");
            _items.Push("label");
            return;
        }

        // In a glossary label and item take turns.
        markup.Raw(item.Kind == ListItemKind.Description && !_afterLabel ? "<label/>" : "");
        _afterLabel = false;
        _items.Push("item");
        markup.Open("item", ("n", item.Number?.ToString(provider: null)), ("rend", item.IsChecked is { } ticked ? ticked ? "checked" : "unchecked" : null));
    }

    protected override void EndItem(ListItem item)
    {
        string element = _items.Pop();
        _afterLabel = element == "label";
        markup.Close(element).Line();
    }

    protected override void WriteItemText(ListItem item)
    {
        markup.Raw(item.Continues ? "<lb/>" : "");
        Inlines.Write(item.Text, item.Inlines);
    }

    protected override void BeginDetails(DetailsBlock details)
    {
        if (!string.IsNullOrWhiteSpace(details.Text))
        {
            Element("p", details, details.Inlines, ("rend", "summary"));
        }
    }

    protected override void EndDetails()
    {
    }

    protected override void BeginPost(PostBlock post, string head)
    {
        Begin().Open("floatingText", ("type", SnakeCase.Of(post.Kind))).Open("body").Line();
        _posts.Push(_begun);
        if (head.Length > 0)
        {
            _begun++;
            markup.Open("p", ("rend", "byline")).Text(head).Close("p").Line();
        }
    }

    protected override void EndPost() => markup.Raw(_posts.Pop() == _begun ? "<p/>" : "").Line().Close("body").Close("floatingText").Line();

    protected override void WriteRemoved(RemovedSpan removed) =>
        Begin().Open("note", ("type", "removed"), ("subtype", SnakeCase.Of(removed.Kind)), ("n", removed.Rule)).Text(removed.Text).Close("note").Line();

    private static string? SpanOf(int count) => count > 1 ? count.ToString(provider: null) : null;

    private Markup Begin()
    {
        _empty = false;
        _hasContent = true;
        _begun++;
        if (_items.TryPeek(out string? open) && open == "label")
        {
            // A term holds words only: what else stands in it is said of it.
            _items.Pop();
            _items.Push("item");
            markup.Close("label").Line().Open("item");
        }

        return markup.Line();
    }

    private void CompletePair()
    {
        markup.Raw(_afterLabel ? "<item/>" : "");
        _afterLabel = false;
    }

    private void Element(string name, ArticleBlock block, IReadOnlyList<InlineSpan> inlines, params ReadOnlySpan<(string, string?)> attributes)
    {
        Begin().Open(name, [("xml:lang", HtmlInlines.LanguageOf(block.Language)), .. attributes]);
        Inlines.Write(block.Text, inlines);
        markup.Close(name).Line();
    }

    private void EndDivisions(int level)
    {
        while (_divisions.TryPeek(out int open) && open >= level)
        {
            _divisions.Pop();

            // A division needs more than its head.
            markup.Raw(_hasContent ? "" : "<p/>").Line().Close("div").Line();
            _hasContent = true;
        }
    }
}
