using ArticleCleaner.Signals;
using NUnit.Framework;

namespace ArticleCleaner.Tests.Signals;

[TestFixture]
internal sealed class KeptCopiesTests
{
    private static readonly float[] Article = [1, 0, 0, 0, 0, 0, 0];
    private static readonly float[] Forum = [0, 0, 0, 1, 0, 0, 0];

    [Test]
    public void A_copy_in_another_place_of_the_page_is_left_out()
    {
        Assert.That(Dropped(Article, new("one", 0), new("two", 0), new("one", 1)), Is.EqualTo(new[] { 2 }));
    }

    [Test]
    public void What_is_not_kept_has_no_copies()
    {
        Assert.That(Dropped(Article, new("one", 0) { IsKept = false }, new("two", 0), new("one", 1)), Is.Empty);
    }

    [Test]
    public void A_signs_difference_makes_another_text()
    {
        Assert.That(Dropped(Article, new("boats of < 5 years", 0) { Number = 0 }, new("boats of > 5 years", 1) { Number = 0 }), Is.Empty);
    }

    [Test]
    public void A_label_a_step_or_a_name_may_stand_twice()
    {
        Assert.That(Dropped(Article, new("one", 0, 2), new("two", 0), new("one", 1, 2)), Is.Empty);
        Assert.That(Dropped(Article, new("one", 0, 7), new("two", 0), new("one", 1, 7)), Is.Empty);
    }

    [Test]
    public void What_a_text_says_again_in_the_same_form_stays()
    {
        Assert.That(Dropped(Article, [.. Texts("a b c d b e f g h i j k")]), Is.Empty);
    }

    [Test]
    public void A_text_that_runs_on_again_is_a_copy_even_in_the_same_form()
    {
        Assert.That(Dropped(Article, [.. Texts("a b c d a b c d")]), Is.EqualTo(new[] { 4, 5, 6, 7 }));
    }

    [Test]
    public void Short_blocks_go_with_the_passage_that_stands_again()
    {
        Assert.That(Dropped(Article, new("a", 0), new("x", 0, 1), new("b", 0), new("c", 0), new("a", 1), new("x", 1, 1), new("b", 1), new("c", 1)), Is.EqualTo(new[] { 4, 5, 6, 7 }));
    }

    [Test]
    public void A_section_may_say_what_another_says_below_a_heading_of_its_own()
    {
        Assert.That(Dropped(Article, new("x", 2, 4) { IsHeading = true }, new("a", 0), new("b", 0), new("c", 0), new("y", 2, 2) { IsHeading = true }, new("a", 0), new("b", 0), new("c", 0)), Is.Empty);
    }

    [Test]
    public void A_copy_of_the_text_brings_its_headings()
    {
        Assert.That(Dropped(Article, new("x", 2, 4) { IsHeading = true, IsKept = false }, new("a", 0), new("b", 0), new("c", 0), new("x", 2, 1) { IsHeading = true }, new("a", 0), new("b", 0), new("c", 0)), Is.EqualTo(new[] { 5, 6, 7 }));
    }

    [Test]
    public void A_refrain_stays()
    {
        Assert.That(Dropped(Article, new("a", 0, 14), new("b", 0), new("c", 0), new("a", 0, 14)), Is.Empty);
        Assert.That(Dropped(Article, new("a", 0, 6), new("b", 0, 6), new("c", 0, 6), new("d", 0, 6), new("a", 0, 6), new("b", 0, 6), new("c", 0, 6)), Is.Empty);
    }

    [Test]
    public void Of_a_hidden_text_and_the_same_shown_the_hidden_one_goes()
    {
        Assert.That(Dropped(Article, new("a", 0) { IsHidden = true }, new("b", 0) { IsHidden = true }, new("c", 0) { IsHidden = true }, new("a", 1), new("b", 1), new("c", 1)), Is.EqualTo(new[] { 0, 1, 2 }));
    }

    [Test]
    public void Of_a_hidden_text_shown_twice_one_stays()
    {
        Assert.That(Dropped(Article, new("a", 0) { IsHidden = true }, new("b", 0) { IsHidden = true }, new("c", 0) { IsHidden = true }, new("a", 1), new("b", 1), new("c", 1), new("a", 2), new("b", 2), new("c", 2)), Is.EqualTo(new[] { 0, 1, 2, 6, 7, 8 }));
    }

    [Test]
    public void A_heading_stays_rather_than_its_entry_in_a_table_of_contents()
    {
        Assert.That(Dropped(Article, new("a", 0, 5) { IsLinked = true }, new("b", 1), new("a", 2, 5) { IsHeading = true }), Is.EqualTo(new[] { 0 }));
        Assert.That(Dropped(Article, new("a", 0, 5), new("b", 1), new("a", 2, 5) { IsHeading = true }), Is.Empty, "questions that a text announces");
    }

    [Test]
    public void A_heading_that_is_a_link_stays_rather_than_a_line_below_it()
    {
        Assert.That(Dropped(Article, new("a", 0, 9) { IsHeading = true, IsLinked = true }, new("b", 1), new("a", 2, 9)), Is.EqualTo(new[] { 2 }));
        Assert.That(Dropped(Article, new("a", 0, 5) { IsHeading = true, IsLinked = true }, new("b", 1), new("a", 2, 5)), Is.Empty);
    }

    [Test]
    public void Cards_and_posts_repeat_a_line_but_not_each_other()
    {
        Assert.That(Dropped(Forum, new("a", 0), new("day", 0, 9), new("b", 0), new("day", 0, 9), new("c", 0)), Is.Empty);
        Assert.That(Dropped(Forum, new("a", 0), new("day", 0, 9), new("b", 0), new("a", 0), new("day", 0, 9), new("c", 0)), Is.EqualTo(new[] { 3, 4 }));
        Assert.That(Dropped(Forum, new("a", 0, 30), new("b", 0), new("a", 0, 30)), Is.EqualTo(new[] { 2 }));
    }

    [Test]
    public void Listings_of_code_repeat_on_purpose()
    {
        Assert.That(Dropped(Article, new("a", 0) { IsListing = true, IsHeading = true }, new("a", 1) { IsListing = true, IsHeading = true }), Is.Empty);
    }

    private static IEnumerable<Block> Texts(string texts) => texts.Split(' ').Select(static text => new Block(text, 0));

    private static int[] Dropped(float[] types, params Block[] blocks)
    {
        string[] texts = [.. blocks.Select(static block => block.Text).Distinct()];
        var facts = new BlockFacts();
        facts.Begin(blocks.Length, 3);
        foreach (Block block in blocks)
        {
            facts.Add(new BlockFact(block.Words, block.Slot, block.Number ?? Array.IndexOf(texts, block.Text), block.IsHeading, block.IsListing, block.IsLinked, block.IsHidden, IsInert: false));
        }

        bool[] kept = [.. blocks.Select(static block => block.IsKept)];
        new KeptCopies().Drop(facts, i => blocks[i].Text, types, kept);
        return [.. Enumerable.Range(0, kept.Length).Where(i => blocks[i].IsKept && !kept[i])];
    }

    private sealed record Block(string Text, int Slot, int Words = 20)
    {
        public int? Number { get; init; }

        public bool IsKept { get; init; } = true;

        public bool IsHeading { get; init; }

        public bool IsListing { get; init; }

        public bool IsLinked { get; init; }

        public bool IsHidden { get; init; }
    }
}
