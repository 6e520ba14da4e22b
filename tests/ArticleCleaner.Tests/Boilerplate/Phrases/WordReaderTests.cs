using ArticleCleaner.Boilerplate.Phrases;

namespace ArticleCleaner.Tests.Boilerplate.Phrases;

public sealed class WordReaderTests
{
    [TestCase("Don’t miss", "DON'T MISS")]
    [TestCase("3 min read", "1.2k min read")]
    [TestCase("12,034 views", "5 views")]
    [TestCase("İÇİNDEKİLER", "içindekiler")]
    [TestCase("اترك تعليقاً", "اترك تعليقا")]
    [TestCase("Ähnliche  Artikel:", "ähnliche artikel")]
    public void Read_SameToAReader_HasTheSameHashes(string a, string b) => Assert.That(Hashes(a), Is.EqualTo(Hashes(b)));

    [TestCase("share", "shares")]
    [TestCase("read more", "readmore")]
    public void Read_DifferentWords_DoNot(string a, string b) => Assert.That(Hashes(a), Is.Not.EqualTo(Hashes(b)));

    [Test]
    public void Read_PlainWord_HasOneHashWhereverItStands([Range(1, 20)] int length)
    {
        // A soft hyphen does not count, and a word that has one is read character by character.
        string word = "abcdefghijklmnopqrst"[..length];
        ulong expected = Hashes($"{word[..1]}\u00AD{word[1..]}")[0];

        Assert.That(Hashes(word)[0], Is.EqualTo(expected));
        Assert.That(Hashes($"one two three {word.ToUpperInvariant()}")[3], Is.EqualTo(expected));
        Assert.That(Hashes($"{word}, one two three")[0], Is.EqualTo(expected));
    }

    [Test]
    public void Read_UnspacedScript_IsAWordPerCharacter() => Assert.That(Hashes("相关文章"), Has.Length.EqualTo(4));

    private static ulong[] Hashes(string text)
    {
        var words = new Word[32];
        return [.. words[..WordReader.Read(text, words)].Select(word => word.Hash)];
    }
}
