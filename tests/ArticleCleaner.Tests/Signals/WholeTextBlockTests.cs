using ArticleCleaner.Signals;
using NUnit.Framework;

namespace ArticleCleaner.Tests.Signals;

[TestFixture]
internal sealed class WholeTextBlockTests
{
    private static readonly uint[] First = Words(0, 20), Second = Words(20, 45), Third = Words(45, 70);

    [Test]
    public void Finds_the_text_that_stands_again_in_one_piece()
    {
        Assert.That(Find(First, Second, Third, Words(0, 70)), Is.EqualTo(3));
    }

    [Test]
    public void Finds_it_before_its_parts_and_with_some_words_of_its_own()
    {
        Assert.That(Find(Words(0, 85), First, Second, Third), Is.EqualTo(0));
    }

    [Test]
    public void Finds_it_twice()
    {
        Assert.That(Find(First, Second, Third, Words(0, 70), Words(0, 70)), Is.EqualTo(3));
    }

    [Test]
    public void A_long_paragraph_of_its_own_is_none()
    {
        Assert.That(Find(First, Second, Third, Words(100, 180)), Is.EqualTo(-1));
    }

    [Test]
    public void A_quote_of_one_part_is_none()
    {
        Assert.That(Find(First, Second, Third, [.. Second, .. Words(100, 130)]), Is.EqualTo(-1));
    }

    [Test]
    public void A_summary_of_a_far_longer_text_is_none()
    {
        Assert.That(Find(First, Second, Third, Words(0, 70), Words(200, 260), Words(300, 360), Words(400, 460), Words(500, 560), Words(600, 660)), Is.EqualTo(-1));
    }

    [Test]
    public void A_text_that_is_given_whole_and_then_discussed_in_parts_is_none()
    {
        Assert.That(Find(Words(0, 70), First, Words(200, 240), Second, Words(300, 340), Third, Words(400, 440)), Is.EqualTo(-1));
    }

    private static uint[] Words(int start, int end) => [.. Enumerable.Range(start, end - start).Select(static number => (uint)number * 2654435761)];

    private static int Find(params uint[][] blocks)
    {
        var facts = new BlockFacts();
        facts.Begin(blocks.Length, 1);
        for (int i = 0; i < blocks.Length; i++)
        {
            facts.Add(new BlockFact { Words = blocks[i].Length, Text = Array.FindIndex(blocks, block => block.AsSpan().SequenceEqual(blocks[i])) });
        }

        return WholeTextBlock.Find(facts, [.. blocks.Select(static _ => true)], block => blocks[block]);
    }
}
