using ArticleCleaner.Quality.Scoring;

namespace ArticleCleaner.Quality.Tests.Scoring;

internal sealed class PythonTextTests
{
    [TestCase("don't stop_it", "don|t|stop_it")]
    [TestCase("naïve café", "naïve|café")]
    [TestCase("e\u0301te\u0301", "e|te")]
    [TestCase("x² ½ Ⅷ", "x²|½|Ⅷ")]
    [TestCase("𝒳𝒴!𠀀", "𝒳𝒴|𠀀")]
    [TestCase("a\u203fb", "a|b")]
    public void Words_AreLettersNumbersAndUnderscores(string text, string words) =>
        Assert.That(string.Join('|', PythonText.Words(text)), Is.EqualTo(words));

    [TestCase("İZMİR", "i\u0307zmi\u0307r")]
    [TestCase("ΟΔΟΣ ΣΑΣ", "οδος σας")]
    [TestCase("ΟΔΟΣ.", "οδος.")]
    [TestCase("Ärger", "ärger")]
    public void Lower_IsTheFullMapping(string text, string lower) => Assert.That(PythonText.Lower(text), Is.EqualTo(lower));

    [Test]
    public void Fold_CountsSeparatorsAndNoBreakSpacesAsSpace() =>
        Assert.That(PythonText.Fold("\x1c a\u00a0\u2003b\x1f\r\nc\u200b "), Is.EqualTo("a b c\u200b"));
}
