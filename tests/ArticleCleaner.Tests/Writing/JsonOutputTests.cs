using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;

namespace ArticleCleaner.Tests.Writing;

public sealed class JsonOutputTests
{
    private const string Odd = "a \"quoted\" \\ back \e[31m \u009B \u202E \u2028 \uD800 😀 <b>&'+ é";

    [Test]
    public async Task EveryKindOfBlock_ObeysTheSchema()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(JsonOutput.Schema);
        InlineSpan[] spans = [.. Enum.GetValues<InlineKind>().Select(kind => new InlineSpan(0, 1, kind, "x"))];
        Article article = Sample.Article(
            new HeadingBlock { Text = Odd, Level = 1, IsStyledParagraph = true, Inlines = spans, Language = "de", Direction = "rtl", Spans = [new TextSpan(0, 1)] },
            new ParagraphBlock { Text = Odd, QuoteDepth = 1, ListDepth = 2 },
            new ListBlock { Text = "", Items = [.. Enum.GetValues<ListItemKind>().Select(kind => new ListItem { Text = Odd, Kind = kind, Ordered = true, Number = 3, IsChecked = false, Continues = true })] },
            new QuoteBlock { Text = Odd, Attribution = "a", Source = "b", IsPullQuote = true },
            new CodeBlock { Text = Odd },
            new TableBlock { Text = "", Caption = "c", Rows = [new TableRow { Cells = [new TableCell { Text = "d", ColumnSpan = 2, RowSpan = 3, IsHeader = true }, TableCell.Covered] }] },
            new FigureBlock { Text = "", Image = new ArticleImage { Source = "e" } },
            new EmbedBlock { Text = "", Kind = EmbedKind.Code, Source = "f" },
            new MathBlock { Text = "", Tex = "g" },
            new FootnoteBlock { Text = "", Id = "h" },
            new DetailsBlock { Text = "", BlockCount = 1 },
            new PostBlock { Text = "", Kind = PostKind.Question },
            new RuleBlock { Text = "" }) with
        {
            Published = new ArticleDate { Day = new DateOnly(2024, 5, 1), Instant = DateTimeOffset.UnixEpoch, Raw = "x", Source = "time" },
            AuthorProfile = new AuthorProfile { Verdict = ProfileVerdict.Placeholder, Name = Odd, Evidence = ["e"] },
            Warnings = [new CleanerWarning("a", "b")],
            MainImage = "i",
            Tags = ["j"],
            Categories = ["k"],
            Breadcrumbs = ["l"],
            Licence = "m",
            IsAccessibleForFree = false,
            Direction = TextDirection.RightToLeft,
            WordCount = 4,
            ReadingTime = TimeSpan.FromSeconds(1.5),
            MetadataCandidates = [new MetadataCandidate("title", Odd, "h1", true)],
            Ledger = PageLedger.Create("x", [], [.. Enum.GetValues<BoilerplateKind>().Take(1).Select(kind => new RemovedSpan { Kind = kind, Rule = "r", Reason = "s", Confidence = 0.5, Text = "x", Start = 0 })]),
        };

        string json = article.ToJson(id: "1");

        Assert.That(schema.Validate(json).Select(error => error.ToString()), Is.Empty, json);
        Assert.That(article.Blocks.Select(block => block.GetType()), Is.EquivalentTo(typeof(ArticleBlock).Assembly.GetTypes().Where(type => type.BaseType == typeof(ArticleBlock))));
    }

    [Test]
    public void Text_IsReadBackAsItWas_AndNothingSteersATerminal()
    {
        string json = (Sample.Article() with { Title = Odd }).ToJson();

        Assert.That((string?)JsonNode.Parse(json)!["title"], Is.EqualTo(Odd.Replace('\uD800', '\uFFFD')));
        Assert.That(json, Does.Contain("😀 <b>&'+ é"));
        Assert.That(json.Where(c => char.IsControl(c) || c is '\u202E' or '\u2028'), Is.Empty);
    }

    [Test]
    public void Schema_NamesEveryFieldAndEnumValue()
    {
        JsonObject schema = JsonNode.Parse(JsonOutput.Schema)!.AsObject();

        Assert.That(schema["properties"]!.AsObject().Select(property => property.Key), Is.EqualTo(JsonOutput.FieldNames));
        Assert.That(Values("removed_span", "kind"), Is.EqualTo(Names<BoilerplateKind>()));
        Assert.That(Values("inline", "kind"), Is.EqualTo(Names<InlineKind>()));
        Assert.That(Values("embed", "kind"), Is.EqualTo(Names<EmbedKind>()));
        Assert.That(Values("post", "kind"), Is.EqualTo(Names<PostKind>()));
        Assert.That(schema["properties"]!["direction"]!["enum"]!.AsArray().Select(value => (string?)value), Is.EqualTo(Names<TextDirection>()));
        Assert.That(schema["properties"]!["page_type"]!["enum"]!.AsArray().Select(value => (string?)value), Is.EqualTo(Names<PageType>()));

        IEnumerable<string?> Values(string definition, string property) =>
            schema["definitions"]![definition]!["properties"]![property]!["enum"]!.AsArray().Select(value => (string?)value);

        static IEnumerable<string> Names<T>()
            where T : struct, Enum => Enum.GetNames<T>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName);
    }

    [Test]
    public void Fields_UnknownName_Throws() =>
        Assert.That(() => new JsonOptions { Fields = new HashSet<string> { "titel" } }, Throws.ArgumentException.With.Message.Contain("titel"));

    [Test]
    public void IncludeRemoved_Off_LeavesThemOut() =>
        Assert.That(JsonNode.Parse(Sample.Article().ToJson(new JsonOptions { IncludeRemoved = false }))!.AsObject().ContainsKey("removed"), Is.False);
}
