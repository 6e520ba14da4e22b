using ArticleCleaner.Boilerplate;
using ArticleCleaner.Boilerplate.Legal;
using ArticleCleaner.Boilerplate.Structure;

namespace ArticleCleaner.Tests.Boilerplate.Legal;

public sealed class ConsentTests
{
    private const string Prose = "Our counter adds one to a number for each page that is opened, and that is the whole of it; who opened it is never written down.";

    private static readonly IBoilerplateRule[] Rules = [new ConsentTextRule(), new ContainerNamesRule()];

    [TestCase("We use cookies to give you the best experience on our website.", true)]
    [TestCase("Cookies make this website work. Do you accept them? See our policy or change your preferences.", true)]
    [TestCase("No need for banners or consent about cookies", false)]
    [TestCase("Cookies are not used, and no data about your browser is kept by anybody.", false)]
    public void Apply_ExtractedText_TakesBannersOnly(string line, bool removed)
    {
        IReadOnlyList<FoundMark> marks = RuleRunner.Run($"{Prose}\n{line}", PageFormat.Text, CleanerOptions.ForExtractedText, Rules);

        Assert.That(marks.Any(mark => mark.Mark.Effect == MarkEffect.Removes), Is.EqualTo(removed));
    }

    [Test]
    public void Apply_ManualsSectionAboutCookies_Stays()
    {
        string sections = string.Concat(Enumerable.Repeat($"<section id=requests><h2>Requests</h2><p>{Prose}</p></section>", 6));
        IReadOnlyList<FoundMark> marks = RuleRunner.OnHtml($"<main>{sections}<section id=cookies><h2>Cookies</h2><p>To read them, use the attribute.</p><pre>request.cookies.get('name')</pre></section></main>", Rules);

        Assert.That(marks.Where(mark => mark.Mark.Effect == MarkEffect.Removes), Is.Empty);
    }
}
