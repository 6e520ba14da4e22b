namespace ArticleCleaner.Tests.Boilerplate;

/// <summary>Input that is said to be main content and is a notice by its words.</summary>
public sealed class WholeExtractionTests
{
    private const string Prose = "The mill at the ford grinds rye on Tuesdays, and whoever wants coarse flour has to say so before the stones are set.";
    private const string Notice = "We use cookies to improve your experience on our site.";

    [Test]
    public void Clean_NothingButANotice_IsLeftWithAWarning()
    {
        Article article = Clean(Notice);

        Assert.That(article.Text, Is.EqualTo(Notice));
        Assert.That(article.Warnings.Select(warning => warning.Code), Does.Contain("mostly_boilerplate"));
    }

    [Test]
    public void Clean_NoticeBelowAnArticle_IsRemoved()
    {
        Article article = Clean($"{Prose}\n\n{Notice}");

        Assert.That(article.Text, Is.EqualTo(Prose));
        Assert.That(article.Warnings, Is.Empty);
    }

    [TestCase("Copyright Rules for Beginners")]
    [TestCase("Copyright in a Divided World")]
    public void Clean_TitleAboutCopyright_Stays(string title) => Assert.That(Clean($"{Prose}\n\n{title}\n\n{Prose}").Text.Split('\n'), Does.Contain(title));

    [TestCase("Copyright © The Mill Trust")]
    [TestCase("© 2024 The Mill Trust")]
    public void Clean_CopyrightNotice_IsRemoved(string line) => Assert.That(Clean($"{Prose}\n\n{line}").Text, Is.EqualTo(Prose));

    private static Article Clean(string text) =>
        new PageCleaner(CleanerOptions.ForExtractedText).Clean(text, new PageHints { Format = PageFormat.Text });
}
