namespace ArticleCleaner.Tests.Articles.Assembling;

/// <summary>Tables and listings of flattened text.</summary>
public sealed class FlattenedStructureTests
{
    private const string Prose = "The harbour was quiet that morning, and the boats that had gone out before dawn were not back yet.";

    [Test]
    public void RowsWithBars_AreATableWithItsHead()
    {
        IReadOnlyList<ArticleBlock> blocks = Assembled.Text($"{Prose}\n\n| Port | High **water** |\n|:---|---:|\n| Aldmoor |  |\n| Brisk Bay | 5 m | extra |\n\n{Prose}");

        var table = (TableBlock)blocks[1];
        Assert.That(table.Text, Is.EqualTo("Port\tHigh water\t\nAldmoor\t\t\nBrisk Bay\t5 m\textra"));
        Assert.That(table.Rows.Select(row => row.IsHeader), Is.EqualTo(new[] { true, false, false }));
        Assert.That(table.Rows[0].Cells[1].Inlines, Is.EqualTo(new[] { new InlineSpan(5, 5, InlineKind.Strong) }));
        Assert.That(blocks, Has.Count.EqualTo(3));
    }

    [Test]
    public void NumberedLines_KeepTheirNumbersInTheText()
    {
        Article article = new PageCleaner(CleanerOptions.ForExtractedText).Clean($"{Prose}\n\n1. Overview\n- Nets\n\n2. Take the rope\n3) Pull\n\n{Prose}", new PageHints { Format = PageFormat.Text });

        Conservation.Check(article);
        Assert.That(article.Text, Is.EqualTo($"{Prose}\n\n1. Overview\nNets\n2. Take the rope\n3) Pull\n\n{Prose}"));
        Assert.That(article.ToMarkdown(), Does.Contain("1. Overview").And.Contain("2. Take the rope").And.Contain("3. Pull"));
        Assert.That(article.ToHtml(), Does.Contain("<li value=\"3\">Pull"));
    }

    [TestCase("1. What a tide is")]
    [TestCase("## 3. What a tide is")]
    [TestCase("**2. What a tide is**")]
    public void NumberedHeading_KeepsItsNumber(string line)
    {
        Article article = new PageCleaner(CleanerOptions.ForExtractedText).Clean($"{Prose}\n\n{line}\n\n{Prose}", new PageHints { Format = PageFormat.Text });

        var heading = (HeadingBlock)article.Blocks[1];
        Assert.That(heading.Text, Is.EqualTo(line.Trim('#', ' ', '*')));
        Assert.That(article.Text, Does.Contain(heading.Text));
    }

    [TestCase("a | b\n--- | ---\n1 | 2", "a\tb\n1\t2")]
    [TestCase("| a | b |\n| 1 | 2 |", "a\tb\n1\t2")]
    [TestCase("Port\tHigh\tLow\nAldmoor\t5 m\t2 m", "Port\tHigh\tLow\nAldmoor\t5 m\t2 m")]
    [TestCase("Gull\t1931\nPetrel\t1940\nTern\t1952", "Gull\t1931\nPetrel\t1940\nTern\t1952")]
    public void Rows_AreATable(string rows, string text) =>
        Assert.That(Assembled.Text($"{Prose}\n\n{rows}\n\n{Prose}").OfType<TableBlock>().Single().Text, Is.EqualTo(text));

    [TestCase("Home | News | Sports")]
    [TestCase("Home | News\nAbout | Contact")]
    [TestCase("| alone | in its line |")]
    [TestCase("Gull\t1931\nPetrel\t1940")]
    [TestCase("one\n\ttwo")]
    public void OtherLines_AreNone(string lines) =>
        Assert.That(Assembled.Text($"{Prose}\n\n{lines}\n\n{Prose}").OfType<TableBlock>(), Is.Empty);

    [Test]
    public void TablesPartedByALine_AreTwo() =>
        Assert.That(Assembled.Text("| a | b |\n| 1 | 2 |\n\n| c | d |\n| 3 | 4 |").OfType<TableBlock>().Count(), Is.EqualTo(2));

    [TestCase("\n")]
    [TestCase("\r\n")]
    public void FencedLines_AreAListing(string lineBreak)
    {
        string text = string.Join(lineBreak, Prose, "```python", "def tide(x):", "", "    return x  # | a | b |", "```", Prose);

        IReadOnlyList<ArticleBlock> blocks = Assembled.Text(text);

        Assert.That(blocks.Select(block => block.Text), Is.EqualTo(new[] { Prose, "def tide(x):\n\n    return x  # | a | b |", Prose }));
        Assert.That(((CodeBlock)blocks[1]).CodeLanguage, Is.EqualTo("python"));
    }

    [Test]
    public void IndentedProgram_IsAListing()
    {
        IReadOnlyList<ArticleBlock> blocks = Assembled.Text($"{Prose}\n\n    for (i = 0; i < 3; i++) {{\n        call(i);\n\n    }}\n\n{Prose}");

        Assert.That(blocks.Select(block => block.Text), Is.EqualTo(new[] { Prose, "for (i = 0; i < 3; i++) {\n    call(i);\n\n}", Prose }));
        Assert.That(blocks[1], Is.TypeOf<CodeBlock>());
    }

    [TestCase("```\nnever closed")]
    [TestCase("```inline``` words\n```")]
    [TestCase("    An indented paragraph of prose,\n    as old pages have them.")]
    public void OtherLines_AreNoListing(string lines) =>
        Assert.That(Assembled.Text($"{Prose}\n\n{lines}\n\n{Prose}").OfType<CodeBlock>(), Is.Empty);

    [Test]
    public void ManyOpenFences_TakeLinearTime()
    {
        string text = string.Concat(Enumerable.Range(0, 60_000).Select(i => $"```a\n"));

        Assert.That(Assembled.Text(text).OfType<CodeBlock>(), Is.Empty);
    }
}
