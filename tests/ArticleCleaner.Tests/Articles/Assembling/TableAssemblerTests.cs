namespace ArticleCleaner.Tests.Articles.Assembling;

public sealed class TableAssemblerTests
{
    [Test]
    public void DataTable_KeepsRowsHeadersAndEmptyCells()
    {
        TableBlock table = Assembled.Only<TableBlock>(
            "<table><caption>Tides</caption><thead><tr><th>Port</th><th>High</th><th>Low</th></tr></thead>"
            + "<tr><td>Aldmoor</td><td></td><td>2 m</td></tr><tr><td>Brisk Bay</td><td>5 <b>m</b></td><td>1 m</td></tr></table>");

        Assert.That(table.Text, Is.EqualTo("Tides\nPort\tHigh\tLow\nAldmoor\t\t2 m\nBrisk Bay\t5 m\t1 m"));
        Assert.That(table.Caption, Is.EqualTo("Tides"));
        Assert.That(table.Rows.Select(row => row.IsHeader), Is.EqualTo(new[] { true, false, false }));
        Assert.That(table.Rows[2].Cells[1].Inlines, Is.EqualTo(new[] { new InlineSpan(2, 1, InlineKind.Strong) }));
    }

    [TestCase("99999999999", 2)]
    [TestCase("-1", 1)]
    [TestCase("many", 1)]
    public void AbsurdSpan_IsAsWideAsTheTableOrNone(string span, int columns) =>
        Assert.That(
            Assembled.Only<TableBlock>($"<table><tr><th>Boat</th><th>Year</th></tr><tr><td colspan='{span}'>all of them</td></tr></table>").Rows[1].Cells[0].ColumnSpan,
            Is.EqualTo(columns));

    [TestCase("<tr><td><b>Port</b></td><td><strong>High</strong></td></tr><tr><td><b>Aldmoor</b></td><td>2 m</td></tr>", true)]
    [TestCase("<tr><td><b>Port</b></td><td>High</td></tr><tr><td>Aldmoor</td><td>2 m</td></tr>", false)]
    [TestCase("<tr><td><b>Port</b></td><td><b>High</b></td></tr><tr><td><b>Aldmoor</b></td><td><b>2 m</b></td></tr>", false)]
    [TestCase("<tr><td><b>Port</b></td><td><b>High</b></td></tr><tr><th>Aldmoor</th><td>2 m</td></tr>", false)]
    public void FirstRowInBold_IsTheHeaderWhereNoneIsDeclared(string rows, bool header) =>
        Assert.That(Assembled.Only<TableBlock>($"<table>{rows}</table>").Rows.Select(row => row.IsHeader), Is.EqualTo(new[] { header, false }));

    [Test]
    public void Spans_AreClampedAndCovered()
    {
        TableBlock table = Assembled.Only<TableBlock>(
            "<table><tr><th colspan=9>All</th></tr><tr><td rowspan=9>a</td><td>b</td></tr><tr><td>c</td></tr></table>");

        Assert.That(table.Rows.Select(row => row.Cells.Count), Is.All.EqualTo(2));
        Assert.That(table.Rows[0].Cells[0].ColumnSpan, Is.EqualTo(2));
        Assert.That(table.Rows[0].Cells[1].IsCovered, Is.True);
        Assert.That(table.Rows[1].Cells[0].RowSpan, Is.EqualTo(2));
        Assert.That(table.Rows[2].Cells[0].IsCovered, Is.True);
        Assert.That(table.Rows[2].Cells[1].Text, Is.EqualTo("c"));
    }

    [Test]
    public void LayoutTable_IsUnrolled_NestedDataTableStays()
    {
        IReadOnlyList<ArticleBlock> blocks = Assembled.Html(
            "<table><tr><td><h2>News</h2><p>A paragraph.</p><table><tr><th>x</th><th>y</th></tr><tr><td>1</td><td>2</td></tr></table></td></tr></table>");

        Assert.That(
            blocks.Select(block => block.GetType().Name),
            Is.EqualTo(new[] { nameof(HeadingBlock), nameof(ParagraphBlock), nameof(TableBlock) }));
        Assert.That(blocks[2].Text, Is.EqualTo("x\ty\n1\t2"));
    }

    [Test]
    public void NestedTableInDataTable_IsTextOfItsCell()
    {
        TableBlock table = Assembled.Only<TableBlock>(
            "<table><tr><th>Ship</th><th>Crew</th></tr><tr><td>Petrel</td><td><table><tr><td>mate</td><td>cook</td></tr></table></td></tr></table>");

        Assert.That(table.Rows[1].Cells.Select(cell => cell.Text), Is.EqualTo(new[] { "Petrel", "mate\ncook" }));
    }

    [TestCase("<pre><code>ls -l\nls -a</code></pre>", "ls -l\nls -a", "ls -l<br>ls -a")]
    [TestCase("one<br>two", "one\ntwo", "one<br>two")]
    [TestCase("<p>one</p><p>two</p>", "one\ntwo", "one<br>two")]
    [TestCase("one\n two", "one two", "one two")]
    public void LinesOfACell_StayLines(string content, string text, string html)
    {
        Article article = new PageCleaner(CleanerOptions.ForExtractedText).Clean($"<table><tr><th>Name</th><th>How</th></tr><tr><td>List</td><td>{content}</td></tr></table>");

        TableBlock table = article.Blocks.OfType<TableBlock>().Single();
        Assert.That(table.Rows[1].Cells[1].Text, Is.EqualTo(text));
        Assert.That(table.Text, Is.EqualTo("Name\tHow\nList\t" + text.Replace('\n', ' ')));
        Assert.That(article.ToHtml(), Does.Contain(html));
    }

    [Test]
    public void TextOutsideCells_IsNotLost()
    {
        TableBlock table = Assembled.Only<TableBlock>("<table><tr>stray<td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>");

        Assert.That(table.Text.Split('\n', '\t').Where(part => part.Length > 0), Is.EqualTo(new[] { "stray", "a", "b", "c", "d" }));
    }
}
