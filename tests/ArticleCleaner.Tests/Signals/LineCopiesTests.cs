using ArticleCleaner.Signals;
using NUnit.Framework;

namespace ArticleCleaner.Tests.Signals;

[TestFixture]
internal sealed class LineCopiesTests
{
    [Test]
    public void A_passage_that_stands_again_is_left_out()
    {
        Assert.That(Drop("a b c d x b c d", 20), Is.EqualTo("a b c d x"));
    }

    [Test]
    public void A_label_within_the_passage_goes_with_it()
    {
        Assert.That(Drop("a L b c a L b c", 30), Is.EqualTo("a L b c"));
    }

    [Test]
    public void A_refrain_stays()
    {
        Assert.That(Drop("a b c d a b c", 7), Is.EqualTo("a b c d a b c"));
    }

    [Test]
    public void An_instruction_that_is_repeated_stays()
    {
        Assert.That(Drop("a b c b d b c", 20), Is.EqualTo("a b c b d b c"));
    }

    [Test]
    public void What_stands_below_a_heading_of_its_own_stays()
    {
        Assert.That(Drop("#x a b c #y a b c", 20), Is.EqualTo("#x a b c #y a b c"));
    }

    [Test]
    public void A_signs_difference_makes_another_text()
    {
        Assert.That(Drop("a b c x a! b! c!", 20), Is.EqualTo("a b c x a! b! c!"));
    }

    /// <summary>Lines by name: a capital has two words, all others as many as given; a # is a heading. Equal but for signs, equal in hash.</summary>
    private static string Drop(string lines, int words)
    {
        string[] texts = lines.Split(' ');
        bool[] kept = [.. texts.Select(static _ => true)];
        int[] lengths = [.. texts.Select(text => char.IsUpper(text[0]) ? 2 : text[0] == '#' ? 4 : words)];
        new LineCopies().Drop(lengths, [.. texts.Select(static text => (uint)text.TrimEnd('!')[^1])], [.. texts.Select(static text => text[0] == '#')], i => texts[i], kept);
        return string.Join(' ', texts.Where((_, i) => kept[i]));
    }
}
