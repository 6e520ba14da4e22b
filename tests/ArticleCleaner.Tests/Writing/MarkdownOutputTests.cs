using CsCheck;
using Markdig.Syntax;

namespace ArticleCleaner.Tests.Writing;

public sealed class MarkdownOutputTests
{
    private static readonly string[] Fragments =
    [
        "harbour", "boats", "1.", "2)", "12", "-", "+", "*", "**", "_", "__", "snake_case", "`", "``", "#", "##", ">", "<b>", "</b>", "&amp;", "&", "&copy;", "[", "]", "(x)", "![", "!",
        "\\", "|", "~~", "~", "=", "===", "---", "...", ":", "$", "é", "日本", "😀", "\"quoted\"", "a*b", "a_b_", "[x]: y", "<!--", "-->", "word,", ".", ")", "'", "@", "{", "}", "^", "%", "\t",
    ];

    private static readonly Gen<string> Line = Gen.Select(OneOf(Fragments), Gen.Bool, (fragment, space) => fragment + (space ? " " : "")).Array[1, 8].Select(parts => string.Concat(parts).Trim());
    private static readonly Gen<string> Text = Line.Array[1, 3].Select(lines => string.Join('\n', lines.Where(line => line.Length > 0))).Where(text => text.Length > 0);
    private static readonly Gen<string?> Target = OneOf<string?>("https://example.org/a_(b)?x=1&copy=2", "/a b", "mailto:a@example.org", "javascript:alert(1)", "#top", "https://example.org/*a*|`b`<c>[d]", null);

    private static readonly InlineKind[] Kinds =
        [InlineKind.Link, InlineKind.Emphasis, InlineKind.Strong, InlineKind.Code, InlineKind.Subscript, InlineKind.Superscript, InlineKind.Deleted, InlineKind.Inserted, InlineKind.Quotation];

    [Test]
    public void EveryKindOfBlock_IsReadBackAsItIs()
    {
        Article article = Sample.Article(
            Sample.Heading(1, "1. A #heading #"),
            Sample.Paragraph("# not a heading\n- nor an item\n1) nor this\n> nor a quotation\n=== nor a heading"),
            new QuoteBlock { Text = "First *paragraph*.\n\u2014 Somebody", Attribution = "Somebody", QuoteDepth = 1 },
            new QuoteBlock { Text = "Another quotation.", QuoteDepth = 1 },
            Sample.List(("one", 0, false, null), ("two", 1, true, 4), ("three", 2, false, null), ("four", 0, false, null)),
            Sample.List(("right behind", 0, false, null)),
            Sample.List(("seventh", 0, true, 7), ("eighth", 0, true, 8)),
            new CodeBlock { Text = "  if (a) {\n```\n\treturn;\n\n}", CodeLanguage = "c#" },
            new TableBlock { Text = "", Rows = [Sample.Row(true, "a|b", "`c`"), Sample.Row(false, "", "d\ne"), Sample.Row(false, "f")], Caption = "The caption" },
            new TableBlock { Text = "", Rows = [Sample.Row(false, "no", "header")] },
            new FigureBlock { Text = "", Image = new ArticleImage { Source = "https://example.org/a(1).png", Alt = "An ]image[", Caption = "*Caption*", Credit = "Somebody" } },
            new FigureBlock { Text = "", Image = new ArticleImage { Source = "data:image/png;base64,AA" } },
            new EmbedBlock { Text = "", Kind = EmbedKind.Video, Source = "https://example.org/v?a=1&b=2", Title = "A [video]" },
            new MathBlock { Text = "", Tex = "a_1 * b^{2} \\\\ `c`" },
            new RuleBlock { Text = "" },
            new DetailsBlock { Text = "More", BlockCount = 1 },
            Sample.Paragraph("Folded."),
            new PostBlock { Text = "Ann, yesterday", Kind = PostKind.Post, BlockCount = 1 },
            Sample.Paragraph("Posted."));

        AssertSame(article);
    }

    [Test]
    public void BlocksInsideListsAndQuotations_StayThere()
    {
        Article article = Sample.Article(
            Sample.List(("one", 0, true, 1), ("two", 0, true, 2)),
            new CodeBlock { Text = "code of two", ListDepth = 1 },
            new ListBlock { Text = "", Items = [new ListItem { Text = "two goes on", Ordered = true, Number = 2, Continues = true }, new ListItem { Text = "three", Ordered = true, Number = 3 }] },
            new QuoteBlock { Text = "said in three", ListDepth = 1, QuoteDepth = 1 },
            new ListBlock { Text = "", Items = [new ListItem { Text = "a list in the quotation" }], QuoteDepth = 1 },
            new QuoteBlock { Text = "deeper", QuoteDepth = 2 },
            Sample.Paragraph("Outside."),
            Sample.List(("starts deep", 3, false, null), ("deeper yet", 5, false, null), ("back", 0, false, null)));

        AssertSame(article);
    }

    [Test]
    public void Footnotes_KeepTheirReferences()
    {
        Article article = Sample.Article(
            new ParagraphBlock { Text = "Known1: surely.", Inlines = [new InlineSpan(5, 1, InlineKind.Superscript), new InlineSpan(5, 1, InlineKind.FootnoteReference, "#note")] },
            new FootnoteBlock { Text = "Says [who].", Id = "note" });

        Assert.That(article.ToMarkdown(), Is.EqualTo("Known[^1]\\: surely.\n\n[^1]: Says \\[who\\].\n"));
        Assert.That(MarkdownStructure.Of(article.ToMarkdown()), Is.EqualTo(new[] { "p: Known[^1]: surely.", "note 1: Says [who]." }));
    }

    [Test]
    public void FormattingInsideCode_IsWrittenAroundItsParts()
    {
        Article article = Sample.Article(
            Sample.Paragraph("run sudo -u user now", new InlineSpan(4, 12, InlineKind.Code), new InlineSpan(12, 4, InlineKind.Emphasis)),
            Sample.Paragraph("a::b;", new InlineSpan(0, 5, InlineKind.Code), new InlineSpan(3, 1, InlineKind.Link, "https://example.org/b")),
            Sample.Paragraph("one\ntwo", new InlineSpan(0, 7, InlineKind.Code)));

        AssertSame(article);
        Assert.That(article.ToMarkdown(), Is.EqualTo("run `sudo -u `_`user`_ now\n\n`a::`[`b`](https://example.org/b)`;`\n\n`one`\\\n`two`\n"));
    }

    [Test]
    public void Post_NamesItsAuthorUnlessItsTextDoes()
    {
        Article article = Sample.Article(
            new PostBlock { Text = "", Kind = PostKind.Post, Author = "Ann", Time = "2024-05-01", BlockCount = 1 },
            Sample.Paragraph("Said without a name."),
            new PostBlock { Text = "", Kind = PostKind.Post, Author = "Ola", Time = "2024-05-02", BlockCount = 2 },
            Sample.Paragraph("Ola wrote at noon"),
            Sample.Paragraph("Said with one."));

        Assert.That(article.ToMarkdown(), Is.EqualTo("Ann · 2024-05-01\n\nSaid without a name.\n\nOla wrote at noon\n\nSaid with one.\n"));
    }

    [TestCase("Boats at dawn. Photo: A. Quill", "![](a.png)\n\nBoats at dawn. Photo: A. Quill\n")]
    [TestCase("Photo: A. Quill", "![](a.png)\\\nBoats at dawn.\n\nPhoto: A. Quill\n")]
    [TestCase("Something else.", "![](a.png)\\\nBoats at dawn.\\\nPhoto: A. Quill\n\nSomething else.\n")]
    public void CaptionThatIsKeptAsText_IsWrittenOnce(string following, string expected)
    {
        Article article = Sample.Article(
            new FigureBlock { Text = "", Image = new ArticleImage { Source = "a.png", Caption = "Boats at dawn.", Credit = "Photo: A. Quill" } },
            Sample.Paragraph(following));

        Assert.That(article.ToMarkdown(), Is.EqualTo(expected));
        Assert.That(article.ToHtml().Split("Boats at dawn."), Has.Length.EqualTo(2));
        Assert.That(article.ToTei().Split("Boats at dawn."), Has.Length.EqualTo(2));
    }

    [Test]
    public void NumbersInHeadingsAndCells_NeedNoEscape()
    {
        Article article = Sample.Article(Sample.Heading(2, "3. Keys"), Sample.Paragraph("3. keys"), new TableBlock { Text = "", Rows = [Sample.Row(true, "1. one", "- two")] });

        AssertSame(article);
        Assert.That(article.ToMarkdown(), Is.EqualTo("## 3. Keys\n\n3\\. keys\n\n| 1. one | - two |\n| --- | --- |\n"));
    }

    [Test]
    public void ReferencesSideBySide_AreTwo()
    {
        Article article = Sample.Article(
            new ParagraphBlock { Text = "Known12", Inlines = [new InlineSpan(5, 1, InlineKind.FootnoteReference, "#a"), new InlineSpan(6, 1, InlineKind.FootnoteReference, "#b")] },
            new FootnoteBlock { Text = "One.", Id = "a" },
            new FootnoteBlock { Text = "Two.", Id = "b" });

        AssertSame(article);
        Assert.That(article.ToMarkdown(), Does.StartWith("Known[^1]<!-- -->[^2]\n"));
    }

    [Test]
    public void FootnoteWithoutReference_IsAParagraph()
    {
        Article article = Sample.Article(Sample.Paragraph("Known."), new FootnoteBlock { Text = "Says who.", Id = "note" });

        AssertSame(article);
        Assert.That(article.ToMarkdown(), Is.EqualTo("Known.\n\nSays who.\n"));
    }

    [Test]
    public void WayBackOfANote_GoesWithItsFormatting() =>
        Assert.That(
            Sample.Article(
                new ParagraphBlock { Text = "Tides1", Inlines = [new InlineSpan(5, 1, InlineKind.FootnoteReference, "#n")] },
                new FootnoteBlock { Id = "n", BackReference = "r", Text = "^ High.", Inlines = [new InlineSpan(0, 1, InlineKind.Strong), new InlineSpan(0, 1, InlineKind.Emphasis), new InlineSpan(0, 1, InlineKind.Link, "#r")] }).ToMarkdown(),
            Does.Contain("[^1]: High."));

    [TestCase("1. High.", 0)]
    [TestCase("[1] High.", 1)]
    [TestCase("(1): High.", 1)]
    [TestCase("High. [1]", 7)]
    public void WayBackOfANote_GoesWithItsPunctuation(string text, int start) =>
        Assert.That(
            Sample.Article(
                new ParagraphBlock { Text = "Tides1", Inlines = [new InlineSpan(5, 1, InlineKind.FootnoteReference, "#n")] },
                new FootnoteBlock { Id = "n", BackReference = "r", Text = text, Inlines = [new InlineSpan(start, 1, InlineKind.Link, "#r")] }).ToMarkdown(),
            Does.EndWith("[^1]: High.\n"));

    [Test]
    public void NoteThatIsItsWayBackAlone_IsWritten() =>
        Assert.That(
            Sample.Article(
                new ParagraphBlock { Text = "Tides1", Inlines = [new InlineSpan(5, 1, InlineKind.FootnoteReference, "#n")] },
                new FootnoteBlock { Id = "n", BackReference = "r", Text = "High", Inlines = [new InlineSpan(0, 4, InlineKind.Link, "#r")] }).ToMarkdown(),
            Does.Contain("High"));

    [Test]
    public void TitleThatIsALowerHeading_IsWrittenOnce() =>
        Assert.That(
            (Sample.Article(new HeadingBlock { Level = 2, Text = "Tides" }) with { Title = "Tides" }).ToMarkdown(new MarkdownOptions { IncludeTitle = true }).TrimEnd(),
            Is.EqualTo("## Tides"));

    [Test]
    public void Formula_IsWrittenAsTex()
    {
        AssertSame(Sample.Article(new ParagraphBlock { Text = "So x2 grows, does it", Inlines = [new InlineSpan(3, 2, InlineKind.Math, "x_2^*"), new InlineSpan(13, 0, InlineKind.Math, "y")] }));
        Article article = Sample.Article(new ParagraphBlock { Text = "So x2 grows.", Inlines = [new InlineSpan(3, 2, InlineKind.Math, "x_2^*")] });

        Assert.That(article.ToMarkdown(), Is.EqualTo("So $`x_2^*`$ grows.\n"));
    }

    [Test]
    public void RemovedText_StandsInCommentsWhenAskedFor()
    {
        Article article = new PageCleaner().Clean("<p>The ferry leaves the island twice a day, once with the bread and once with the post, and in winter not at all.</p><nav><a href='/'>Home --> <!-- x</a> <a href='/news'>News</a></nav><p>The harbour was quiet that morning, and the boats that had gone out before dawn were not back yet.</p><p>Nobody on the quay spoke of the wind, which had turned at four, and the women went on mending nets.</p>");

        string markdown = article.ToMarkdown(new MarkdownOptions { IncludeRemoved = true });

        Assert.That(markdown, Does.Contain("<!-- removed "));
        Assert.That(markdown.Split("-->"), Has.Length.EqualTo(2));
    }

    [TestCase("Notes ##")]
    [TestCase("Notes\t##")]
    [TestCase("Notes#")]
    public void HeadingThatEndsInNumberSigns_KeepsThem(string text) => AssertSame(Sample.Article(new HeadingBlock { Text = text, Level = 2 }));

    [Test]
    public void AnyParagraph_IsReadBackAsItIs() => Paragraphs().Sample(paragraph => AssertSame(Sample.Article(paragraph)), iter: 3000, threads: 1);

    [Test]
    public void AnyBlocks_AreReadBackAsTheyAre() => Blocks().Array[1, 6].Sample(blocks => AssertSame(Sample.Article(blocks)), iter: 1500, threads: 1);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<IReadOnlyList<InlineSpan>> Spans(string text) =>
        Gen.Select(Gen.Int[0, text.Length], Gen.Int[1, 12], OneOf(Kinds), Target, (start, length, kind, target) => new InlineSpan(start, length, kind, target))
            .Array[0, 3].Select(spans => (IReadOnlyList<InlineSpan>)Proper(spans, text));

    private static Gen<ArticleBlock> Paragraphs() =>
        Text.SelectMany(text => Spans(text).Select(spans => (ArticleBlock)new ParagraphBlock { Text = text, Inlines = spans }));

    private static Gen<ArticleBlock> Blocks() => Gen.OneOf(
        Paragraphs(),
        Line.Where(line => line.Length > 0).SelectMany(line => Spans(line).Select(spans => (ArticleBlock)new HeadingBlock { Text = line, Level = 2, Inlines = spans })),
        Text.Select(text => (ArticleBlock)new QuoteBlock { Text = text, QuoteDepth = 1 }),
        Text.Select(text => (ArticleBlock)new CodeBlock { Text = text }),
        Gen.Select(Text, Gen.Int[0, 3], Gen.Bool, OneOf<bool?>(null, null, true, false), (text, level, ordered, ticked) => new ListItem { Text = text, Level = level, Ordered = ordered, IsChecked = ticked }).Array[1, 5]
            .Select(items => (ArticleBlock)new ListBlock { Text = "", Items = items }),
        Gen.Select(Text.Array[2, 2].Array[1, 3], Gen.Bool, (rows, header) =>
            (ArticleBlock)new TableBlock { Text = "", Rows = [.. rows.Select((row, i) => Sample.Row(header && i == 0, row))] }),
        Gen.Const((ArticleBlock)new RuleBlock { Text = "" }));

    /// <summary>Spans as the contract has them: in code nothing else, none overlapping in part, none cutting a pair of surrogates.</summary>
    private static List<InlineSpan> Proper(InlineSpan[] spans, string text)
    {
        var proper = new List<InlineSpan>();
        foreach (InlineSpan span in spans.Where(span => span.Start < text.Length).OrderBy(span => span.Start).ThenByDescending(span => span.Length))
        {
            InlineSpan cut = span with { Length = Math.Min(span.Length, text.Length - span.Start) };
            int end = cut.Start + cut.Length;
            bool splits = char.IsLowSurrogate(text[cut.Start]) || (end < text.Length && char.IsLowSurrogate(text[end]));
            bool crosses = proper.Any(other => cut.Start < other.Start + other.Length && end > other.Start + other.Length);
            bool inCode = proper.Any(other => (other.Kind == InlineKind.Code || cut.Kind == InlineKind.Code) && cut.Start < other.Start + other.Length && (other.Kind == InlineKind.Code || other.Start >= cut.Start));
            bool linkInLink = cut.Kind == InlineKind.Link && proper.Any(other => other.Kind == InlineKind.Link && cut.Start < other.Start + other.Length);
            if (!linkInLink && !splits && !crosses && !inCode && !(cut.Kind == InlineKind.Code && text.AsSpan(cut.Start, cut.Length).ContainsAny("\n\t")))
            {
                proper.Add(cut);
            }
        }

        return proper;
    }

    private static void AssertSame(Article article)
    {
        string markdown = article.ToMarkdown();
        Assert.That(MarkdownStructure.Of(markdown), Is.EqualTo(BlockStructure.Of(article)), markdown);
    }

    [TestCase("https://example.org/a?b=1&copy=2&height=3")]
    [TestCase("https://example.org/a?b=1&copy;=2")]
    public void AmpersandInAnAddress_IsReadBack(string address)
    {
        string markdown = new PageCleaner(new CleanerOptions { AlreadyExtracted = true }).Clean($"<p>See <a href=\"{address.Replace("&", "&amp;")}\">this</a>.</p>").ToMarkdown();

        Assert.That(Markdig.Markdown.Parse(markdown).Descendants<Markdig.Syntax.Inlines.LinkInline>().Single().Url, Is.EqualTo(address));
        Assert.That(markdown.Contains("&amp;"), Is.EqualTo(address.Contains("&copy;")));
    }
}
