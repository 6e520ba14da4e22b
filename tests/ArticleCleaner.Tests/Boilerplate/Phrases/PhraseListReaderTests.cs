using ArticleCleaner.Boilerplate.Phrases;

namespace ArticleCleaner.Tests.Boilerplate.Phrases;

public sealed class PhraseListReaderTests
{
    [TestCase("advertisement", PhraseAnchor.Whole)]
    [TestCase("read also…", PhraseAnchor.Start)]
    [TestCase("…on unsplash", PhraseAnchor.End)]
    [TestCase("…we use cookies…", PhraseAnchor.Anywhere)]
    [TestCase("tags:", PhraseAnchor.Label)]
    public void Read_Phrase_HasItsAnchor(string line, object anchor)
    {
        (string Phrase, PhraseEntry Entry)[] read = [.. PhraseListReader.Read(["[tags]", line])];

        Assert.That(read, Has.Length.EqualTo(1));
        Assert.That(read[0].Entry, Is.EqualTo(new PhraseEntry(PhraseTopic.Tags, (PhraseAnchor)anchor)));
    }

    [Test]
    public void Read_UnknownTopic_Throws() =>
        Assert.That(() => PhraseListReader.Read(["[weather]"]).ToList(), Throws.TypeOf<FormatException>());

    [Test]
    public void Read_PhraseBeforeSection_Throws() =>
        Assert.That(() => PhraseListReader.Read(["hello"]).ToList(), Throws.TypeOf<FormatException>());

    [Test]
    public void ReadAll_EveryLanguage_HasEveryMainTopic()
    {
        int[] counts = new int[Enum.GetValues<PhraseTopic>().Length];
        foreach ((_, PhraseEntry entry) in PhraseListReader.ReadAll())
        {
            counts[(int)entry.Topic]++;
        }

        Assert.That(counts[1..], Has.All.GreaterThanOrEqualTo(10));
    }
}
