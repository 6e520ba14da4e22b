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
        Assert.That(Drop(Article, texts: [0, 1, 0], slots: [0, 0, 1], words: [20, 20, 20]), Is.EqualTo(new[] { true, true, false }));
    }

    [Test]
    public void What_is_not_kept_has_no_copies()
    {
        bool[] kept = [false, true, true];
        new KeptCopies().Drop([20, 20, 20], [0, 1, 0], [0, 0, 1], new bool[3], new bool[3], Article, kept);
        Assert.That(kept, Is.EqualTo(new[] { false, true, true }));
    }

    [Test]
    public void A_label_may_stand_twice()
    {
        Assert.That(Drop(Article, texts: [0, 1, 0], slots: [0, 0, 1], words: [2, 20, 2]), Has.All.True);
    }

    [Test]
    public void What_a_text_says_again_in_the_same_form_stays()
    {
        int[] texts = [0, 1, 2, 3, 1, 4, 5, 6, 7, 8, 9, 10];
        Assert.That(Drop(Article, texts, slots: new int[12], words: [.. texts.Select(static _ => 20)]), Has.All.True);
    }

    [Test]
    public void A_text_that_runs_on_again_is_a_copy_even_in_the_same_form()
    {
        int[] texts = [0, 1, 2, 3, 0, 1, 2, 3];
        bool[] expected = [true, true, true, true, false, false, false, false];
        Assert.That(Drop(Article, texts, slots: new int[8], words: [.. texts.Select(static _ => 20)]), Is.EqualTo(expected));
    }

    [Test]
    public void A_text_that_stands_a_third_time_is_left_out_twice()
    {
        bool[] expected = [true, true, true, false, false, false, false, false, false];
        Assert.That(Drop(Article, texts: [0, 1, 2, 0, 1, 2, 0, 1, 2], slots: new int[9], words: [20, 20, 20, 20, 20, 20, 20, 20, 20]), Is.EqualTo(expected));
    }

    [Test]
    public void A_refrain_stays_at_the_end_of_a_short_poem()
    {
        Assert.That(Drop(Article, texts: [0, 1, 2, 0], slots: new int[4], words: [14, 20, 20, 14]), Has.All.True);
    }

    [Test]
    public void Threads_and_offers_are_free_of_copies()
    {
        int[] texts = [0, 1, 2, 3, 1, 4, 5, 6, 7, 8, 9, 10];
        bool[] kept = Drop(Forum, texts, slots: new int[12], words: [.. texts.Select(static _ => 20)]);
        Assert.That(kept.Count(static one => !one), Is.EqualTo(1));
        Assert.That(kept[4], Is.False);
    }

    [Test]
    public void Listings_of_code_repeat_on_purpose()
    {
        bool[] kept = [true, true];
        new KeptCopies().Drop([20, 20], [0, 0], [0, 1], [true, true], [true, true], Article, kept);
        Assert.That(kept, Has.All.True);
    }

    [Test]
    public void A_heading_stays_rather_than_its_entry_in_a_table_of_contents()
    {
        bool[] kept = [true, true, true];
        new KeptCopies().Drop([5, 20, 5], [0, 1, 0], [0, 1, 2], [false, false, true], new bool[3], Article, kept);
        Assert.That(kept, Is.EqualTo(new[] { false, true, true }));
    }

    private static bool[] Drop(float[] types, int[] texts, int[] slots, int[] words)
    {
        bool[] kept = [.. texts.Select(static _ => true)];
        new KeptCopies().Drop(words, texts, slots, new bool[texts.Length], new bool[texts.Length], types, kept);
        return kept;
    }
}
