using ArticleCleaner.Training.Data;
using ArticleCleaner.Training.Labels;

namespace ArticleCleaner.Training.Tests.Labels;

public sealed class BlockLabelsTests
{
    private const string First = "The river rose by two metres in a single night and nobody in the valley slept.";
    private const string Second = "By morning the lower bridge had gone, and with it the only road to the mill.";

    [Test]
    public void LinesOfTheTruthAreContent()
    {
        Assert.That(Labels($"{First}\n{Second}", $"Home\nNews\n{First}\n{Second}\nImprint"), Is.EqualTo("..++."));
    }

    [Test]
    public void AShortLineIsLabelledWhereOrderSaysItStands()
    {
        Assert.That(
            Labels($"{First}\nThe flood\n{Second}", $"The flood\nNews\nSport\n{First}\nThe flood\n{Second}\nThe flood\nImprint"),
            Is.EqualTo("...+++.."));
    }

    [Test]
    public void ATeaserOfTheArticleDoesNotTakeItsPlace()
    {
        Assert.That(Labels($"{First}\n{Second}", $"{First}\nRead more\nOther news\n{First}\n{Second}"), Is.EqualTo("...++"));
    }

    [Test]
    public void AMenuEntryWhoseWordStandsInTheArticleIsNoContent()
    {
        Assert.That(Labels($"{First}\n{Second}", $"Valley\nRoad\nMill\n{First}\n{Second}\nBridge"), Is.EqualTo("...++."));
    }

    [Test]
    public void AScriptWithoutSpacesIsLabelledToo()
    {
        const string Sentence = "昨夜の大雨で川の水位が二メートル上がり、谷の住民は眠れない夜を過ごした。";
        Assert.That(Labels(Sentence, $"ホーム\n{Sentence}\nお問い合わせ"), Is.EqualTo(".+."));
    }

    [Test]
    public void AnEmptyTruthLabelsNothing()
    {
        Assert.That(Labels("", $"Home\n{First}"), Is.EqualTo(".."));
    }

    [Test]
    public void WeightsMakePagesEqual()
    {
        float[] weights = SegmentedPages.MapTexts([$"{First}\n{Second}"], static (_, page, scan) => BlockLabels.Make(First, page, scan).Weight)[0];
        // 16 and 16 words; truth 16, page 32: 16 / (16 + 8 + 20).
        Assert.That(weights, Is.EqualTo((float[])[16 / 44f, 16 / 44f]).Within(1e-6f));
    }

    private static string Labels(string truth, string text) =>
        SegmentedPages.MapTexts([text], (_, page, scan) =>
        {
            BlockLabels labels = BlockLabels.Make(truth, page, scan);
            return string.Concat(Enumerable.Range(0, page.Blocks.Count).Select(i => labels.IsContent(i) ? '+' : '.'));
        })[0];
}
