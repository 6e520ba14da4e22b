using ArticleCleaner.Training.Inspection;

namespace ArticleCleaner.Training.Tests.Inspection;

internal sealed class CsvFieldTests
{
    [TestCase("plain words; a 'quote'", "plain words; a 'quote'")]
    [TestCase("", "")]
    [TestCase("one, two", "\"one, two\"")]
    [TestCase("say \"no\"", "\"say \"\"no\"\"\"")]
    [TestCase("two\nlines", "\"two\nlines\"")]
    [TestCase("two\rlines", "\"two\rlines\"")]
    public void Only_what_a_reader_would_misread_stands_in_quotes(string value, string written) => Assert.That(CsvField.Of(value), Is.EqualTo(written));
}
