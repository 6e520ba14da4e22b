using ArticleCleaner.Blocks;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Tests.Signals;

internal sealed class WholeStructuresTests
{
    private static readonly int[] Words = [20, 1, 9, 1, 9, 20];

    [Test]
    public void Find_ListsTablesQuotesAndDetails_OfMoreThanOneBlock()
    {
        (PageDocument page, _) = new CleaningPipeline(CleanerOptions.Default).Segment(
            "<p>a<dl><dt>b<dd>c</dl><table><tr><td>d<td>e</table><blockquote><p>f</blockquote><details><summary>g</summary><p>h</details><ul><li>i<li>j</ul>",
            new PageHints { Format = PageFormat.Html });
        var found = new RecordList<BlockRange>();

        WholeStructures.Find(page, found);

        Assert.That(found.Span.ToArray(), Is.EqualTo(new BlockRange[] { new(1, 3), new(3, 5), new(6, 8) }));
    }

    [Test]
    public void Find_ListsALargeTable_UnlessAnotherIsInIt()
    {
        string rows = string.Concat(Enumerable.Range(0, 40).Select(static row => $"<tr><td>row {row}<td>cell"));
        (PageDocument page, _) = new CleaningPipeline(CleanerOptions.Default).Segment(
            $"<p>a<table>{rows}</table><table><tr><td><table>{rows}</table><table><tr><td>b<td>c</table></table>", new PageHints { Format = PageFormat.Html });
        var found = new RecordList<BlockRange>();

        WholeStructures.Find(page, found);

        Assert.That(found.Span.ToArray(), Is.EquivalentTo(new BlockRange[] { new(1, 81), new(81, 161), new(161, 163) }));
    }

    [TestCase(30, false)]
    [TestCase(60, true)]
    public void Keep_OfALargeTable_WhenMostOfItIsKept(int rows, bool expected)
    {
        int[] words = [.. Enumerable.Repeat(5, 80)];
        bool[] kept = [.. Enumerable.Range(0, 80).Select(i => i < rows)];

        WholeStructures.Keep([new BlockRange(0, 80)], [.. Enumerable.Repeat(0.45f, 80)], words, new bool[80], kept);

        Assert.That(kept[^1], Is.EqualTo(expected));
    }

    [TestCase(0.45f, 0.45f, true, TestName = "Likely as a whole")]
    [TestCase(0.1f, 0.45f, true, TestName = "Terms are short and count little")]
    [TestCase(0.45f, 0.3f, false, TestName = "Unlikely as a whole")]
    public void Keep_BesideKeptText(float terms, float descriptions, bool expected)
    {
        bool[] kept = [true, false, false, false, false, false];

        WholeStructures.Keep([new BlockRange(1, 5)], [0.9f, terms, descriptions, terms, descriptions, 0.1f], Words, new bool[6], kept);

        Assert.That(kept, Is.EqualTo(new[] { true, expected, expected, expected, expected, false }));
    }

    [Test]
    public void Keep_NothingKeptBesideIt_StaysOut()
    {
        var kept = new bool[6];

        WholeStructures.Keep([new BlockRange(1, 5)], [0.9f, 0.9f, 0.9f, 0.9f, 0.9f, 0.9f], Words, new bool[6], kept);

        Assert.That(kept, Has.None.True);
    }

    [Test]
    public void Keep_ALayoutThatHoldsAMenu_IsNotKeptWhole()
    {
        bool[] kept = [true, false, true, false, true, true];
        bool[] linked = [false, true, false, false, false, false];

        WholeStructures.Keep([new BlockRange(1, 5)], [0.9f, 0.2f, 0.9f, 0.3f, 0.9f, 0.9f], Words, linked, kept);

        Assert.That(kept, Is.EqualTo(new[] { true, false, true, false, true, true }));
    }

    [Test]
    public void A_copy_in_a_table_that_stays_stays()
    {
        bool[] kept = [true, true, false, true, false, false];
        WholeStructures.Mend([new BlockRange(1, 4), new BlockRange(4, 6)], [9, 9, 9, 9, 9, 9], [true, true, true, true, true, true], kept);
        Assert.That(kept, Is.EqualTo(new[] { true, true, true, true, false, false }), "a table that is a copy as a whole is none the less");
    }

    [Test]
    public void A_table_of_which_only_short_cells_are_left_does_not_stay()
    {
        bool[] kept = [true, false, true, false];
        WholeStructures.Mend([new BlockRange(1, 4)], [9, 9, 1, 9], [true, true, true, true], kept);
        Assert.That(kept, Is.EqualTo(new[] { true, false, true, false }));
    }
}
