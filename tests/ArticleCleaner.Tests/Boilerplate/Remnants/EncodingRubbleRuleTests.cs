using System.Text;
using ArticleCleaner.Boilerplate;
using ArticleCleaner.Boilerplate.Remnants;

namespace ArticleCleaner.Tests.Boilerplate.Remnants;

public sealed class EncodingRubbleRuleTests
{
    private const string Prose = "The harbour was quiet that morning, and the boats that had gone out before dawn were not back yet. Nobody spoke of it, and nobody had to. ";

    [Test]
    public void Apply_LineReadWrongly_IsRemoved()
    {
        string rubble = Misread("Свежие новости города");

        IReadOnlyList<FoundMark> marks = RuleRunner.OnText($"{Prose}{Prose}\n{rubble}\n{Prose}{Prose}", new EncodingRubbleRule());

        Assert.That(marks.Select(mark => mark.Text), Is.EqualTo(new[] { rubble }));
        Assert.That(marks[0].Mark.Effect, Is.EqualTo(MarkEffect.Removes));
    }

    [Test]
    public void Apply_WholePageReadWrongly_IsLeftAlone() =>
        Assert.That(RuleRunner.OnText($"{Misread("Свежие новости города")}\n{Misread("Погода на завтра и на выходные")}", new EncodingRubbleRule()), Is.Empty);

    [TestCase("Žluťoučký kůň úpěl ďábelské ódy")]
    [TestCase("„Menü“ und „Gebühr“ stehen in „Büchern“")]
    [TestCase("Déjà vu – café, crème, brûlée")]
    public void Apply_AccentedWords_Stay(string line) =>
        Assert.That(RuleRunner.OnText($"{Prose}{Prose}\n{line}\n{Prose}{Prose}", new EncodingRubbleRule()), Is.Empty);

    /// <summary>The bytes of UTF-8, each as the Latin-1 character of its number, which windows-1252 shares for most.</summary>
    private static string Misread(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));
}
