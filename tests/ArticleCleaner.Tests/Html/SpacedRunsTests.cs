using ArticleCleaner.Html;
using CsCheck;

namespace ArticleCleaner.Tests.Html;

internal sealed class SpacedRunsTests
{
    [TestCase("", "")]
    [TestCase(" ", "_")]
    [TestCase("a b c", "a b c")]
    [TestCase("a b  c", "a b_c")]
    [TestCase("  a \n\t b ", "_a_b_")]
    [TestCase("a\u00A0b", "a_b")]
    [TestCase("a \u2029 b  c\u3000", "a_b_c_")]
    public void Runs_AreWordsWithOneSpaceBetween(string text, string expected) => Assert.That(Read(text), Is.EqualTo(expected));

    [Test]
    public void Runs_OfAnyText_AreItsWordsInOrder() =>
        Gen.String[Gen.Char["ab  \n\t\u00A0\u2028é"], 0, 60].Sample(text =>
        {
            string[] words = text.Split(' ', '\n', '\t', '\u00A0', '\u2028').Where(static word => word.Length > 0).ToArray();
            Assert.That(Read(text).Split(' ', '_').Where(static word => word.Length > 0), Is.EqualTo(words));
        });

    /// <summary>The runs, with a low line where white space other than one space parts them or ends the text.</summary>
    private static string Read(string text)
    {
        var runs = new SpacedRuns(text);
        var read = new System.Text.StringBuilder();
        bool found;
        do
        {
            found = runs.Next(out ReadOnlySpan<char> run);
            read.Append(runs.IsParted ? "_" : "").Append(run);
        }
        while (found);
        return read.ToString();
    }
}
