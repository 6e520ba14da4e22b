using ArticleCleaner.Boilerplate;
using ArticleCleaner.Boilerplate.Phrases;

namespace ArticleCleaner.Tests.Boilerplate.Phrases;

internal sealed class PhraseLinesTests
{
    [Test]
    public void ALine_IsCountedOnce_HoweverManyPhrasesItIs()
    {
        RuleContext context = RuleRunner.Context("Паром ходит на остров два раза в день.\n\nКомментарии\n\nХорошо сказано.", PageFormat.Text, CleanerOptions.Default);

        var lines = new PhraseLines(context, PhraseTopic.Comments);

        Assert.That(lines.Blocks, Is.EqualTo(new[] { 1 }));
        Assert.That(lines.TimesOf(context, 1), Is.EqualTo(1));
        Assert.That(lines.TimesOf(context, 0), Is.Zero);
    }
}
