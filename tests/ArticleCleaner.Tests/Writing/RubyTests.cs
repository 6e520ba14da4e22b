using ArticleCleaner.Tests.Laws;

namespace ArticleCleaner.Tests.Writing;

/// <summary>Readings beside their base: each is written once, with or without parentheses in the page.</summary>
public sealed class RubyTests
{
    [TestCase("<ruby>山<rp>(</rp><rt>やま</rt><rp>)</rp></ruby>", "山(やま)", "<ruby>山<rp>(</rp><rt>やま</rt><rp>)</rp></ruby>")]
    [TestCase("<ruby>山<rp>（</rp><rt>やま</rt><rp>）</rp>道<rp>（</rp><rt>みち</rt><rp>）</rp></ruby>", "山（やま）道（みち）", "<ruby>山<rp>（</rp><rt>やま</rt><rp>）</rp>道<rp>（</rp><rt>みち</rt><rp>）</rp></ruby>")]
    [TestCase("<ruby>山<rt>やま</rt>道<rt>みち</rt></ruby>", "山(やま)道(みち)", "<ruby>山<rt>やま</rt>道<rt>みち</rt></ruby>")]
    [TestCase("<ruby>山<rt>やま<rp>道<rt>みち</ruby>", "山(やま)道(みち)", "<ruby>山<rt>やま</rt>道<rt>みち</rt></ruby>")]
    [TestCase("<ruby><rb>山</rb> <rp>(</rp><rt>やま</rt><rp>)</rp></ruby>", "山 (やま)", "<ruby>山<rp> (</rp><rt>やま</rt><rp>)</rp></ruby>")]
    [TestCase("<ruby>山(上)<rt>やま</rt></ruby>", "山(上)(やま)", "<ruby>山(上)<rt>やま</rt></ruby>")]
    public void Reading_IsWrittenOnce(string ruby, string text, string html)
    {
        Article article = new PageCleaner(CleanerOptions.ForExtractedText).Clean($"<p>朝の{ruby}を歩く。</p>", new PageHints { Format = PageFormat.Html });

        Assert.That(article.ToText(), Is.EqualTo($"朝の{text}を歩く。\n"));
        Assert.That(article.ToHtml(), Does.Contain($"<p>朝の{html}を歩く。</p>"));
        Assert.That(article.ToMarkdown(), Is.EqualTo($"朝の{html}を歩く。\n"));
        Assert.That(article.ToTei(), Does.Contain("<rt>やま</rt>").And.Not.Contain("（").And.Not.Contain(" ("));
        Assert.That(OutputLaws.Markdown(article), Is.Null);
    }
}
