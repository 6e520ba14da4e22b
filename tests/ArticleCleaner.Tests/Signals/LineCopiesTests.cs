using ArticleCleaner.Signals;
using NUnit.Framework;

namespace ArticleCleaner.Tests.Signals;

[TestFixture]
internal sealed class LineCopiesTests
{
    [Test]
    public void A_passage_that_stands_again_is_left_out()
    {
        Assert.That(Drop([1, 2, 3, 9, 2, 3], [20, 20, 20, 20, 20, 20]), Is.EqualTo(new[] { true, true, true, true, false, false }));
    }

    [Test]
    public void A_label_within_the_passage_may_stand_twice()
    {
        Assert.That(Drop([1, 2, 3, 1, 2, 3], [30, 2, 30, 30, 2, 30]), Is.EqualTo(new[] { true, true, true, false, true, false }));
    }

    [Test]
    public void A_refrain_stays()
    {
        Assert.That(Drop([1, 2, 3, 4, 1, 2], [6, 7, 6, 7, 6, 7]), Has.All.True);
    }

    [Test]
    public void An_instruction_that_is_repeated_between_others_stays()
    {
        Assert.That(Drop([1, 2, 3, 2, 4, 2], [20, 20, 20, 20, 20, 20]), Has.All.True);
    }

    private static bool[] Drop(uint[] texts, int[] words)
    {
        bool[] kept = [.. texts.Select(static _ => true)];
        new LineCopies().Drop(words, texts, kept);
        return kept;
    }
}
