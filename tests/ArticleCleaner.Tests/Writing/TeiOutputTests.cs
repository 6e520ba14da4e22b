using System.Xml.Linq;

namespace ArticleCleaner.Tests.Writing;

public sealed class TeiOutputTests
{
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    [Test]
    public void Headings_OpenNestedDivisions()
    {
        Article article = Sample.Article(
            Sample.Paragraph("Before."), Sample.Heading(2, "A"), Sample.Paragraph("a"), Sample.Heading(3, "A1"), Sample.Heading(2, "B"), Sample.Paragraph("b"));

        XElement body = Parse(article).Descendants(Tei + "body").Single();

        Assert.That(body.Elements().Select(element => element.Name.LocalName), Is.EqualTo(new[] { "p", "div", "div" }));
        Assert.That(body.Elements(Tei + "div").First().Element(Tei + "div")!.Elements().Select(element => element.Name.LocalName), Is.EqualTo(new[] { "head", "p" }));
    }

    [Test]
    public void Header_HoldsTheMetadata()
    {
        Article article = Sample.Article() with
        {
            Title = "Rain & wind",
            Authors = ["Ann Bell", "Tom Ray"],
            Published = new ArticleDate { Day = new DateOnly(2024, 5, 1), Raw = "1 May 2024", Source = "text" },
            Language = "en",
            Tags = ["boats"],
            Licence = "https://example.org/licence",
        };

        XElement header = Parse(article).Element(Tei + "teiHeader")!;

        Assert.That(header.Descendants(Tei + "title").First().Value, Is.EqualTo("Rain & wind"));
        Assert.That(header.Descendants(Tei + "author").Select(author => author.Value), Is.EqualTo(new[] { "Ann Bell", "Tom Ray" }));
        Assert.That(header.Descendants(Tei + "term").Select(term => term.Value), Is.EqualTo(new[] { "unknown", "boats" }));
        Assert.That((string?)header.Descendants(Tei + "licence").Single().Attribute("target"), Is.EqualTo("https://example.org/licence"));
        Assert.That((string?)header.Descendants(Tei + "date").Single().Attribute("when"), Is.EqualTo("2024-05-01"));
    }

    [Test]
    public void EveryKindOfBlockAndSpan_IsWellFormed()
    {
        InlineSpan[] spans = [.. Enum.GetValues<InlineKind>().Select((kind, i) => new InlineSpan(i, 7, kind, "https://example.org/?a=1&b=<2>"))];
        const string Text = "a < b & c \u0001\uFFFF\uD800 \" ' ]]> <!-- --> 😀 and so on";
        Article article = Sample.Article(
            new HeadingBlock { Text = Text, Level = 2, Inlines = spans },
            new ParagraphBlock { Text = Text, Inlines = spans },
            new ListBlock { Text = "", Items = [new ListItem { Text = Text, Kind = ListItemKind.Term }, new ListItem { Text = Text, Kind = ListItemKind.Term }, new ListItem { Text = Text, Kind = ListItemKind.Description, Inlines = spans }] },
            new QuoteBlock { Text = Text, Source = "https://example.org/" },
            new CodeBlock { Text = Text, CodeLanguage = "c" },
            new TableBlock { Text = "", Caption = Text, Rows = [Sample.Row(true, Text, Text)] },
            new FigureBlock { Text = "", Image = new ArticleImage { Source = "/a.png", Alt = Text, Caption = Text, Credit = Text } },
            new EmbedBlock { Text = "", Kind = EmbedKind.Map, Source = "https://example.org/" },
            new MathBlock { Text = "", Tex = "a<b" },
            new FootnoteBlock { Text = Text, Id = "1" },
            new FootnoteBlock { Text = Text, Id = "1" },
            new DetailsBlock { Text = Text, BlockCount = 2 },
            new PostBlock { Text = Text, Kind = PostKind.Answer, BlockCount = 1 },
            new HeadingBlock { Text = Text, Level = 3 },
            new RuleBlock { Text = "" });

        XElement document = Parse(article);

        Assert.That(document.Descendants(Tei + "list").Single().Elements().Select(element => element.Name.LocalName), Is.EqualTo(new[] { "label", "item", "label", "item" }));
        Assert.That(document.Descendants(Tei + "code").Single(code => code.Attribute("lang") is not null).Value, Does.StartWith("a < b & c \uFFFD\uFFFD\uFFFD"));
    }

    [Test]
    public void RemovedText_IsANoteWhenAskedFor()
    {
        Article article = new PageCleaner().Clean("<nav><a href='/'>Home</a></nav><p>The harbour was quiet that morning, and the boats that had gone out before dawn were not back yet.</p>");

        XElement note = XElement.Parse(article.ToTei(new TeiOptions { IncludeRemoved = true })).Descendants(Tei + "note").Single();

        Assert.That(note.Value, Is.EqualTo("Home"));
        Assert.That((string?)note.Attribute("type"), Is.EqualTo("removed"));
    }

    [Test]
    public void BlocksInATerm_AreSaidOfIt()
    {
        Article article = Sample.Article(new ListBlock
        {
            Text = "",
            Items = [new ListItem { Text = "term", Kind = ListItemKind.Term }, new ListItem { Text = "nested", Level = 1 }, new ListItem { Text = "said", Kind = ListItemKind.Description }],
        });

        XElement list = Parse(article).Descendants(Tei + "list").First();

        Assert.That(list.Elements().Select(element => element.Name.LocalName), Is.EqualTo(new[] { "label", "item", "label", "item" }));
        Assert.That(Laws.TeiStructure.Problem(Parse(article)), Is.Null);
    }

    [Test]
    public void PostWithoutText_IsNotEmpty() =>
        Assert.That(Laws.TeiStructure.Problem(Parse(Sample.Article(new PostBlock { Text = "", Kind = PostKind.Post }))), Is.Null);

    [Test]
    public void Formula_IsWrittenAsTex()
    {
        Article article = Sample.Article(Sample.Paragraph("So x2 grows.", new InlineSpan(3, 2, InlineKind.Math, "x_2"), new InlineSpan(4, 1, InlineKind.Subscript)));

        Assert.That(Parse(article).Descendants(Tei + "p").Last().Value, Is.EqualTo("So x_2 grows."));
    }

    private static XElement Parse(Article article) => XElement.Parse(article.ToTei());
}
