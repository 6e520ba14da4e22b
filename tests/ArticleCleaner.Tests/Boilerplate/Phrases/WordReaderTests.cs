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
    public void Read_UnspacedScript_IsAWordPerCharacter() => Assert.That(Hashes("相关文章"), Has.Length.EqualTo(4));

    private static ulong[] Hashes(string text)
    {
        var words = new Word[32];
        return [.. words[..WordReader.Read(text, words)].Select(word => word.Hash)];
    }
}
