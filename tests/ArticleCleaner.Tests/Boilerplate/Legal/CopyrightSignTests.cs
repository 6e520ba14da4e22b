namespace ArticleCleaner.Tests.Boilerplate.Legal;

/// <summary>Notices of copyright, and text that speaks of the sign.</summary>
public sealed class CopyrightSignTests
{
    private const string Prose = "A sign on a barrel says who made it, and whoever makes barrels paints it on before the hoops are driven, since afterwards there is no room for it.";

    [TestCase("Copyright © Harbour Press")]
    [TestCase("© 2024 Harbour Press")]
    public void Clean_Notice_IsRemoved(string line) => Assert.That(Clean(line), Does.Not.Contain("Harbour Press"));

    [TestCase("<h2>Copyright © and Trademark Symbols</h2>", "Trademark Symbols")]
    [TestCase("<p>Copyright © is a sign that needs no registration.</p>", "needs no registration")]
    public void Clean_TextAboutTheSign_Stays(string html, string text) => Assert.That(Clean(html), Does.Contain(text));

    private static string Clean(string middle) =>
        new PageCleaner().Clean($"<html><body><article><h1>Signs on barrels</h1><p>{Prose}</p>{(middle.StartsWith('<') ? middle : $"<p>{middle}</p>")}<p>{Prose} So it was in the days of his father as well, who painted in red.</p></article></body></html>").Text;
}
