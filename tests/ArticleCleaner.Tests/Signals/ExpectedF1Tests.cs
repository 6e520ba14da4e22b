using ArticleCleaner.Signals;
using NUnit.Framework;

namespace ArticleCleaner.Tests.Signals;

[TestFixture]
internal sealed class ExpectedF1Tests
{
    [Test]
    public void The_prefix_with_the_highest_expected_F1_is_kept()
    {
        var kept = new bool[3];
        double expected = ExpectedF1.Choose([0.9f, 0.1f, 0.8f], [100, 100, 50], 0, 0, kept);
        Assert.That(kept, Is.EqualTo(new[] { true, false, true }));

        // Kept: 150 words, 90 + 40 of them expected to be content; content expected on the page: 140.
        Assert.That(expected, Is.EqualTo(2 * 130.0 / (150 + 140)).Within(1e-6));
    }

    [Test]
    public void A_page_of_doubtful_blocks_keeps_what_a_fixed_bound_of_one_half_would_drop()
    {
        var kept = new bool[4];
        ExpectedF1.Choose([0.4f, 0.4f, 0.4f, 0.02f], [50, 50, 50, 50], 0, 0, kept);
        Assert.That(kept, Is.EqualTo(new[] { true, true, true, false }));
    }

    [Test]
    public void Bias_moves_between_precision_and_recall()
    {
        float[] probability = [0.95f, 0.4f, 0.2f, 0.1f];
        int[] words = [50, 50, 50, 50];
        var precise = new bool[4];
        var complete = new bool[4];
        ExpectedF1.Choose(probability, words, -1, 0, precise);
        ExpectedF1.Choose(probability, words, 1, 0, complete);
        Assert.That(complete.Count(static kept => kept), Is.GreaterThan(precise.Count(static kept => kept)));
    }

    [Test]
    public void Errors_that_come_together_ask_for_more_certainty()
    {
        float[] probability = [0.97f, 0.44f, 0.44f, 0.44f];
        int[] words = [100, 30, 30, 30];
        var apart = new bool[4];
        var together = new bool[4];
        ExpectedF1.Choose(probability, words, 0, 0, apart);
        ExpectedF1.Choose(probability, words, 0, 3, together);
        Assert.That(apart, Has.All.True);
        Assert.That(together.Count(static kept => kept), Is.LessThan(apart.Count(static kept => kept)));
        Assert.That(together[0], Is.True);
    }

    [Test]
    public void No_blocks_give_nothing_and_expect_nothing() => Assert.That(ExpectedF1.Choose([], [], 0, 0, []), Is.Zero);

    [Test]
    public void Equal_probabilities_are_taken_in_page_order()
    {
        var kept = new bool[40];
        var probability = new float[40];
        var words = new int[40];
        probability.AsSpan().Fill(0.7f);
        words.AsSpan().Fill(10);
        ExpectedF1.Choose(probability, words, 0, 0, kept);
        Assert.That(kept.AsSpan().LastIndexOf(true), Is.EqualTo(kept.Count(static k => k) - 1));
    }
}
