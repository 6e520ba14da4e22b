using ArticleCleaner.Metadata;
using ArticleCleaner.Metadata.Dates;

namespace ArticleCleaner.Tests.Metadata.Dates;

public sealed class DatesInTextTests
{
    [TestCase("3 May 2021", "", "published 3 May 2021")]
    [TestCase("Posted 3 May 2021, updated 5 May 2021", "", "published 3 May 2021|modified 5 May 2021")]
    [TestCase("3 May 2021", "Last updated:", "modified 3 May 2021")]
    [TestCase("Zuletzt geändert am 3. Mai 2021", "", "modified 3. Mai 2021")]
    [TestCase("Joined 3 May 2011 Posted 4 May 2021", "", "published 4 May 2021")]
    [TestCase("3 May 2011", "Registriert:", "")]
    [TestCase("no day at all", "Updated", "")]
    public void Add_WordsBeforeADate_SayWhatItIsOf(string text, string before, string expected)
    {
        var values = new FieldValues();

        DatesInText.Add(text, before, false, new FieldValue(MetadataField.Published, "", "text", 50, 0), monthFirst: false, values);

        Assert.That(string.Join('|', values.All.Select(value => $"{MetadataFields.NameOf(value.Field)} {value.Value}")), Is.EqualTo(expected));
    }

    [Test]
    public void Add_DateCalledThePublication_IsTrustedMore()
    {
        var values = new FieldValues();

        DatesInText.Add("3 May 2021", "Published", false, new FieldValue(MetadataField.Published, "", "text", 50, 0), monthFirst: false, values);

        Assert.That(values[MetadataField.Published].Single().Rank, Is.GreaterThan(50));
    }
}
