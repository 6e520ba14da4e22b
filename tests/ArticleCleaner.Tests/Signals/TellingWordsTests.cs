using ArticleCleaner.Blocks;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Tests.Signals;

internal sealed class TellingWordsTests
{
    private const float Promo = -2;

    [Test]
    public void The_word_of_the_lowest_score_is_found()
    {
        (TellingWords words, int name) = Search("1 2 widget box-promo last");

        Assert.That(words.Of(name, Promo), Is.EqualTo("box-promo"));
    }

    [Test]
    public void A_long_value_is_searched_once_a_page()
    {
        (TellingWords words, int name) = Search(string.Concat(Enumerable.Repeat("1 ", 100_000)) + "widget promo");
        string first = words.Of(name, Promo);

        Assert.That(first, Is.EqualTo("promo"));
        Assert.That(words.Of(name, Promo), Is.SameAs(first));
    }

    [Test]
    public void The_next_page_has_words_of_its_own()
    {
        (TellingWords words, int name) = Search("first-promo");
        _ = words.Of(name, Promo);
        PageDocument next = PageOf("second-promo");
        words.Begin(next, Vocabulary());

        Assert.That(words.Of(name, Promo), Is.EqualTo("second-promo"));
    }

    [TestCase(33, "", "…")]
    [TestCase(33, "\U0001F514", "…")]
    [TestCase(32, "\U0001F514", "\U0001F514…")]
    public void A_long_word_is_cut_between_characters(int letters, string character, string end)
    {
        string word = "promo-" + new string('x', letters);
        (TellingWords words, int name) = Search(word + character + "yyyyyyyy");

        Assert.That(words.Of(name, Promo), Is.EqualTo((character.Length == 0 ? word + "y" : word) + end));
    }

    private static (TellingWords Words, int Name) Search(string names)
    {
        var words = new TellingWords();
        words.Begin(PageOf(names), Vocabulary());
        return (words, 0);
    }

    private static PageDocument PageOf(string names)
    {
        var page = new PageDocument();
        _ = page.Names.Add(names);
        return page;
    }

    /// <summary>Knows one word: promo.</summary>
    private static ModelVocabulary Vocabulary()
    {
        uint[] tokens = new uint[MarkupTokens.MaxTokens];
        int count = 0;
        MarkupTokens.Split("promo", tokens, ref count);
        return new ModelVocabulary(tokens[..count], [.. Enumerable.Repeat(Promo, count)], [], []);
    }
}
