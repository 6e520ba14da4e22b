using ArticleCleaner.Metadata.Language;

namespace ArticleCleaner.Tests.Metadata.Language;

public sealed class LanguageTagTests
{
    [TestCase("en", "en")]
    [TestCase("EN_us", "en-US")]
    [TestCase("zh-hans-cn", "zh-Hans-CN")]
    [TestCase("de, en", "de")]
    [TestCase("pt_BR.utf-8", "pt-BR")]
    [TestCase("es-419", "es-419")]
    [TestCase("english", null)]
    [TestCase("{{lang}}", null)]
    [TestCase("", null)]
    [TestCase("x", null)]
    [TestCase("en-", null)]
    public void Normalise_Tag_IsShortestForm(string tag, string? expected) =>
        Assert.That(LanguageTag.Normalise(tag), Is.EqualTo(expected));
}
