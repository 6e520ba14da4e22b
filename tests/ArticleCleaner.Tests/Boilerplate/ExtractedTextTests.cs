namespace ArticleCleaner.Tests.Boilerplate;

/// <summary>Lines of extracted text that look like junk by their words and are parts of something else.</summary>
public sealed class ExtractedTextTests
{
    private const string Prose = "The handler is meant for machines that stand alone in a barn, where nobody looks at the log more often than once in a season.";
    private const string More = "It writes one line for each thing that went wrong and none for what went right, which keeps the file short enough to read.";

    [TestCase("SMTPHandler instances send whatever was logged to a designated\nemail address.\nThe rest of them write files.", "email address.", TestName = "end of a broken sentence")]
    [TestCase("<label>\nFirst name:\n<input value={form.firstName}", "First name:", TestName = "label inside a listing")]
    [TestCase("Here is an example template:\n<title>Barn</title>\n{% if person %}\n<h1>Hello {{ person }}!</h1>\n{% endif %}", "{% if person %}", TestName = "template inside a listing")]
    [TestCase("Prices\nBasic Plus Premium\nYes Yes Yes\nOrder Now\nOrder Now\nOrder Now\nOrder Now", "Order Now", TestName = "row of a price table")]
    [TestCase("Features\nOpenVPN, WireGuard\nNot by default\nOpenVPN, WireGuard\nOpenVPN, WireGuard\nKill Switch On Windows", "OpenVPN, WireGuard", TestName = "value of a table that stands elsewhere, too")]
    [TestCase("Fees for the Course\nCost per Credit: In-State | $1,100 Out-of-State | $1,500", "Cost per Credit", TestName = "credit of a course")]
    [TestCase("Copyright Complexity in a Barn", "Copyright Complexity", TestName = "title that begins with copyright")]
    public void Clean_PartOfSomethingElse_Stays(string lines, string expected)
    {
        Article article = Clean($"{Prose}\n{More}\n{lines}\n{More.Replace("one", "a")}\n");

        Assert.That(article.Text, Does.Contain(expected), Ledger(article));
    }

    [TestCase("Learn more", TestName = "button")]
    [TestCase("Copyright © 2024 Barn Press. All rights reserved.", TestName = "copyright line")]
    [TestCase("Image: Sunset Over The Barn\nSunset Over The Barn Photo: Anna Weil", "Photo: Anna Weil", TestName = "credit behind a caption")]
    public void Clean_Leftover_Goes(string lines, string? gone = null)
    {
        Article article = Clean($"{Prose}\n{More}\n{Prose.Replace("barn", "shed")}\n{lines}\n");

        Assert.That(article.Text, Does.Not.Contain(gone ?? lines), Ledger(article));
    }

    [Test]
    public void Clean_HeadingOverAnImagesSource_Stays()
    {
        Article article = Clean($"{Prose}\nSnake Plant (Sansevieria Trifasciata)\nImage Credit: Ann Weil / Shutterstock\n{More}\n");

        Assert.That(article.Text, Does.Contain("Snake Plant").And.Not.Contain("Shutterstock"), Ledger(article));
    }

    [Test]
    public void Clean_TextAboutItsNotice_StaysWhole()
    {
        const string Notice = "This website uses cookies so that we can give you the best experience; accept them or manage your consent and preferences here.";

        Article article = Clean($"Privacy at the barn\nWhat we store and why, in the order in which it happens on the page.\n{Notice}\nAsk us by post.\n");

        Assert.That(article.Text, Does.Contain(Notice), Ledger(article));
    }

    private static Article Clean(string text) => new PageCleaner(CleanerOptions.ForExtractedText).Clean(text, new PageHints { Format = PageFormat.Text });

    private static string Ledger(Article article) => string.Join("\n", article.Removed.Select(span => $"{span.Kind} [{span.Rule}] {span.Text}"));
}
