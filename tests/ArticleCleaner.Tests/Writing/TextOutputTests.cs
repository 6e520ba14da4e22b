namespace ArticleCleaner.Tests.Writing;

public sealed class TextOutputTests
{
    private static readonly Article Article = Sample.Article(
        Sample.Heading(2, "Boats"),
        Sample.Paragraph("Out before dawn, back at noon.", new InlineSpan(0, 3, InlineKind.Link, "https://example.org/")),
        Sample.List(("one", 0, false, null), ("two", 1, true, 4), ("three", 1, true, null)),
        new QuoteBlock { Text = "Said.", QuoteDepth = 1 },
        new TableBlock { Text = "", Rows = [Sample.Row(true, "boat", "crew"), Sample.Row(false, "Anna Maria", "4")] }) with
    { Title = "The harbour" };

    [Test]
    public void Default_PartsBlocksAndMarksItems() => Assert.That(
        Article.ToText(),
        Is.EqualTo("Boats\n\nOut before dawn, back at noon.\n\n- one\n  4. two\n  5. three\n\nSaid.\n\nboat\tcrew\nAnna Maria\t4\n"));

    [Test]
    public void AllOptions_ShapeTheText() => Assert.That(
        Article.ToText(new TextOptions { IncludeTitle = true, BlankLines = false, Bullets = false, QuoteMarks = true, AlignTables = true, LinkTargets = true, Width = 16 }),
        Is.EqualTo("The harbour\nBoats\nOut\n<https://example.org/>\nbefore dawn,\nback at noon.\none\ntwo\nthree\n> Said.\nboat        crew\nAnna Maria  4\n"));

    [Test]
    public void Removed_StandsAtItsPlaceWhenAskedFor()
    {
        Article article = new PageCleaner().Clean("<nav><a href='/'>Home</a></nav><p>The harbour was quiet that morning, and the boats that had gone out before dawn were not back yet.</p>");

        Assert.That(article.ToText(new TextOptions { IncludeRemoved = true }), Does.Match(@"^\[removed \w+: Home\]\n\nThe harbour"));
    }

    [TestCase("Tides1", 5, "Tides[1]\n")]
    [TestCase("Tides[1]", 5, "Tides[1]\n")]
    public void NumbersOfNotes_DoNotRunTogetherWithWords(string text, int start, string expected) =>
        Assert.That(
            Sample.Article(new ParagraphBlock { Text = text, Inlines = [new InlineSpan(start, text.Length - start, InlineKind.FootnoteReference, "#n")] }).ToText(),
            Is.EqualTo(expected));

    [Test]
    public void IndentedLines_AreIndentedInEveryFormat()
    {
        Article article = Sample.Article(
            Sample.Paragraph("The tide comes in,\n   the tide goes out.", new InlineSpan(26, 4, InlineKind.Emphasis)),
            Sample.List(("Low\n  - lower", 0, false, null)));

        Assert.That(article.ToText(), Is.EqualTo("The tide comes in,\n   the tide goes out.\n\n- Low\n    - lower\n"));
        Assert.That(article.ToHtml(), Does.Contain("The tide comes in,<br>\u00A0\u00A0\u00A0the <em>tide</em>"));
        Assert.That(article.ToTei(), Does.Contain("The tide comes in,<lb/>\u00A0\u00A0\u00A0the"));
        Assert.That(article.ToMarkdown(), Is.EqualTo("The tide comes in,\\\n\u00A0\u00A0\u00A0the _tide_ goes out.\n\n- Low\\\n  \u00A0\u00A0- lower\n"));
        Assert.That(Laws.OutputLaws.Markdown(article), Is.Null);
    }

    [Test]
    public void Formulas_AreTex()
    {
        Article article = new PageCleaner(new CleanerOptions { AlreadyExtracted = true }).Clean(
            "<p>So <math><msup><mi>x</mi><mn>2</mn></msup></math> it is.</p><math display=block><mfrac><mi>a</mi><mi>b</mi></mfrac></math><table><tr><th>Area</th><td><math><msup><mi>r</mi><mn>2</mn></msup></math></td></tr></table>");

        Assert.That(article.ToText(), Is.EqualTo("So x^2 it is.\n\n\\frac{a}{b}\n\nArea\tr^2\n"));
        Assert.That(article.ToHtml(), Does.Contain("So <span class=\"math\">x^2</span> it is."));
    }
}
