using ArticleCleaner.Signals;
using NUnit.Framework;

namespace ArticleCleaner.Tests.Signals;

[TestFixture]
internal sealed class ContentChoiceTests
{
    [Test]
    public void A_stray_line_among_other_text_is_no_article()
    {
        var kept = new bool[2];
        ContentChoice.Choose([0.9f, 0.01f], [8, 300], 0, 2, kept);
        Assert.That(kept, Has.None.True);
    }

    [Test]
    public void A_short_page_that_is_all_article_stays()
    {
        var kept = new bool[2];
        ContentChoice.Choose([0.9f, 0.8f], [8, 5], 0, 2, kept);
        Assert.That(kept, Has.All.True);
    }

    [Test]
    public void Text_of_templates_is_left_out_of_a_page_that_has_its_own()
    {
        float[] probability = [0.9f, 0.9f];
        ContentChoice.LeaveInert([false, true], [50, 50], probability);
        Assert.That(probability, Is.EqualTo(new[] { 0.9f, 0 }));
    }

    [Test]
    public void Text_of_templates_stays_where_the_page_is_little_else()
    {
        float[] probability = [0.9f, 0.9f];
        ContentChoice.LeaveInert([false, true], [10, 50], probability);
        Assert.That(probability, Has.All.EqualTo(0.9f));
    }

    [Test]
    public void Gaps_are_closed_where_nothing_in_them_is_unlikely()
    {
        bool[] kept = [true, false, false, true, false, true, false];
        ContentChoice.CloseGaps([0.9f, 0.2f, 0.55f, 0.9f, 0.2f, 0.9f, 0.4f], [20, 5, 20, 20, 20, 20, 20], [false, true, false, false, false, false, false], new bool[7], kept);
        Assert.That(kept, Is.EqualTo(new[] { true, true, true, true, false, true, false }));
    }

    [Test]
    public void Gaps_are_not_closed_over_links()
    {
        bool[] kept = [true, false, true];
        ContentChoice.CloseGaps([0.9f, 0.55f, 0.9f], [20, 8, 20], new bool[3], [false, true, false], kept);
        Assert.That(kept, Is.EqualTo(new[] { true, false, true }));
    }

    [Test]
    public void Links_are_doubted_on_article_pages_only()
    {
        float[] article = [0.8f, 0.8f], listing = [0.8f, 0.8f];
        ContentChoice.DoubtLinks([false, true], [1, 0, 0, 0, 0, 0, 0], article);
        ContentChoice.DoubtLinks([false, true], [0, 0, 0, 0, 0, 0, 1], listing);
        Assert.That(article[0], Is.EqualTo(0.8f));
        Assert.That(article[1], Is.LessThan(0.8f));
        Assert.That(listing, Is.EqualTo(new[] { 0.8f, 0.8f }));
    }

    [Test]
    public void A_page_on_which_nothing_is_likely_keeps_nothing()
    {
        var kept = new bool[3];
        double expected = ContentChoice.Choose([0.05f, 0.04f, 0.03f], [100, 100, 100], 0, 2, kept);
        Assert.That(expected, Is.LessThan(0.15));
        Assert.That(kept, Has.None.True);
    }
}
