using ArticleCleaner.Blocks;
using ArticleCleaner.Text;

namespace ArticleCleaner.Tests.Text;

public sealed class TextSegmenterTests
{
    private const string Prose = "The ferry leaves the island twice a day, once with the bread and once with the post, and nobody minds waiting for it.";

    [Test]
    public void Read_Lines_AreBlocks()
    {
        Assert.That(Texts(Read("One\nTwo\n\n  Three  \r\nFour\u2028Five\u2029Six\vSeven")), Is.EqualTo(["One", "Two", "Three", "Four", "Five", "Six", "Seven"]));
    }

    [Test]
    public void Read_PageText_IsTheInput()
    {
        const string Input = "\n\n One\r\n\r\n\tTwo \u0001\0 three\n";

        PageDocument page = Read(Input);

        Assert.That(page.Text.Span.ToString(), Is.EqualTo(Input));
        Assert.That(Texts(page), Is.EqualTo(["One", "Two \u0001\0 three"]));
    }

    [TestCase("- a bullet", 2)]
    [TestCase("•\ta bullet", 2)]
    [TestCase("•glued", 1)]
    [TestCase("*  wide", 3)]
    [TestCase("1. number", 3)]
    [TestCase("12) number", 4)]
    public void Read_Marker_MakesAnItem(string line, int marker)
    {
        PageBlock block = Read(line).Blocks[0];

        Assert.That((block.Shape, block.MarkerLength), Is.EqualTo((BlockShape.ListItem, marker)));
    }

    [TestCase("– No, she said, we sail tomorrow.")]
    [TestCase("2024. A year of storms")]
    [TestCase("-5 degrees at night")]
    [TestCase("**Bold** start")]
    [TestCase("#hashtag first")]
    public void Read_LooksLikeAMarker_IsText(string line)
    {
        PageBlock block = Read(line).Blocks[0];

        Assert.That((block.Shape, block.MarkerLength), Is.EqualTo((BlockShape.Paragraph, 0)));
    }

    [Test]
    public void Read_IndentedItem_IsNested()
    {
        PageDocument page = Read("- one\n  - two\n\t- three\n- four");

        Assert.That(page.Blocks.Span.ToArray().Select(block => (int)block.Level), Is.EqualTo([0, 1, 2, 0]));
    }

    [TestCase("# Title", 1)]
    [TestCase("### Part", 3)]
    public void Read_HashSigns_MakeAHeading(string line, int level)
    {
        PageBlock block = Read(line).Blocks[0];

        Assert.That((block.Shape, (int)block.Level), Is.EqualTo((BlockShape.Heading, level)));
    }

    [Test]
    public void Read_UnderlinedLine_IsAHeading()
    {
        PageDocument page = Read($"The Island Ferry\n================\n{Prose}\nTimetable\n---------\n{Prose}");

        Assert.That(Headings(page), Is.EqualTo(["1 The Island Ferry", "2 Timetable"]));
    }

    [Test]
    public void Read_ShortLineBeforeProse_IsAHeading()
    {
        PageDocument page = Read($"The Island Ferry\n{Prose}\nWho takes it\n{Prose}\n**When It Leaves**\n{Prose}\nWhy wait?\n{Prose}");

        Assert.That(Headings(page), Is.EqualTo(["1 The Island Ferry", "2 Who takes it", "2 **When It Leaves**", "2 Why wait?"]));
    }

    [TestCase("It was cold.")]
    [TestCase("in the morning")]
    [TestCase("Home | News | Contact")]
    [TestCase("渡口边的磨坊每逢星期二磨黑麦。 你家附近有磨坊吗？")]
    [TestCase("Items we carry:")]
    [TestCase("- Bread")]
    [TestCase("https://ferry.example/timetable")]
    [TestCase("12:30 14:45 16:10")]
    public void Read_OtherShortLineBeforeProse_IsNone(string line)
    {
        Assert.That(Headings(Read($"{Prose}\n{line}\n{Prose}")), Is.Empty);
    }

    [Test]
    public void Read_MenuBeforeProse_HasNoHeading()
    {
        Assert.That(Headings(Read($"Home\nTimetable\nContact\n{Prose}")), Is.Empty);
    }

    [Test]
    public void Read_NumberedHeadings_AreNoList()
    {
        PageDocument page = Read($"{Prose}\n1. Pack Lightly\n{Prose}\n2. Come Early\n{Prose}");

        Assert.That(Headings(page), Is.EqualTo(["2 1. Pack Lightly", "2 2. Come Early"]));
    }

    [Test]
    public void Read_WrappedParagraphs_AreOneBlockEach()
    {
        string first = Wrap(Prose + " " + Prose + " " + Prose, 72);
        string second = Wrap("On Sundays only one boat goes. " + Prose + " " + Prose, 72);

        PageDocument page = Read($"The Island Ferry\n\n{first}\n\n{second}\n\n- a first item\n- a second item\n");

        Assert.That(Texts(page), Is.EqualTo(["The Island Ferry", first, second, "- a first item", "- a second item"]));
    }

    [Test]
    public void Read_WrappedWithCarriageReturns_IsJoinedToo()
    {
        string paragraph = Wrap(Prose + " " + Prose + " " + Prose, 66).Replace("\n", "\r\n", StringComparison.Ordinal);

        Assert.That(Texts(Read($"{paragraph}\r\n\r\n{paragraph}")), Is.EqualTo([paragraph, paragraph]));
    }

    [Test]
    public void Read_ALineABlock_StaysSo()
    {
        string[] lines = ["Boats and their captains", "The Gull, built in 1931", Prose, "Second boat", Prose + " " + Prose, "Old harbour, north quay", "Phone at the kiosk", Prose];

        Assert.That(Texts(Read(string.Join('\n', lines) + "\n\nImprint")), Is.EqualTo([.. lines, "Imprint"]));
    }

    [Test]
    public void Read_Verse_StaysInLines()
    {
        string[] lines = ["The tide comes in", "and the tide goes out,", "the ropes go slack", "and the gulls go about,", "and no one on the long grey quay", "will tell you what the boats may see"];

        Assert.That(Texts(Read($"{string.Join('\n', lines)}\n\n{string.Join('\n', lines)}")), Is.EqualTo([.. lines, .. lines]));
    }

    [Test]
    public void Read_Bold_IsRecordedWithItsMarkers()
    {
        PageDocument page = Read("The **island ferry** leaves **twice** a day **");

        Assert.That(page.Inlines.Span.ToArray().Select(run => page.Text.Slice(run.Start, run.Length).ToString()), Is.EqualTo(["**island ferry**", "**twice**"]));
        Assert.That(page.Blocks[0].BoldChars, Is.EqualTo(17));
    }

    [Test]
    public void Read_MoreLinesThanTheLimit_KeepsTheRestInOneBlock()
    {
        PageDocument page = Read("a\nb\nc\nd\ne\n", new CleanerLimits { MaxBlocks = 3 });

        Assert.That(Texts(page), Is.EqualTo(["a", "b", "c", "d\ne"]));
        Assert.That(page.UnexaminedBlock, Is.EqualTo(3));
        Assert.That(page.Warnings.Single().Code, Is.EqualTo("block_limit"));
    }

    private static PageDocument Read(string input, CleanerLimits? limits = null)
    {
        var page = new PageDocument { Format = PageFormat.Text };
        page.Text.Append(input);
        TextSegmenter.Read(page, new PageBudget(limits ?? new CleanerLimits(), CancellationToken.None));
        return page;
    }

    private static IEnumerable<string> Texts(PageDocument page) => Enumerable.Range(0, page.Blocks.Count).Select(i => page.TextOf(i).ToString());

    private static IEnumerable<string> Headings(PageDocument page) =>
        Enumerable.Range(0, page.Blocks.Count).Where(i => page.Blocks[i].Shape == BlockShape.Heading).Select(i => $"{page.Blocks[i].Level} {page.TextOf(i)}");

    private static string Wrap(string text, int width)
    {
        var lines = new List<string>();
        string line = "";
        foreach (string word in text.Split(' '))
        {
            if (line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = "";
            }

            line += line.Length == 0 ? word : " " + word;
        }

        return string.Join('\n', [.. lines, line]);
    }
}
