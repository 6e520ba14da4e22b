using System.Globalization;
using System.Text;
using ArticleCleaner.Signals;
using ArticleCleaner.Training.Inspection;

namespace ArticleCleaner.Training.Tests.Inspection;

internal sealed class SignalTableTests
{
    private const string Sentence = "The river rose by two metres in a single night and nobody in the valley slept";

    private static readonly string Html =
        $"<title>The flood</title><body><nav><a href=/>Home</a></nav><article><h1>The flood</h1><p>{Sentence}.<p>\"{Sentence}\", he said.<p>{Sentence}.</article>";

    [Test]
    public void A_page_gives_a_row_for_each_block_with_every_signal_by_name()
    {
        string[] lines = Lines(Html, PageFormat.Html);

        Assert.That(lines[0], Is.EqualTo("block,probability,kept,text," + string.Join(',', Enum.GetNames<HtmlSignal>())));
        Assert.That(lines, Has.Length.EqualTo(1 + 5));
        string[] paragraph = lines[3].Split(',');
        Assert.That(paragraph[..4], Is.EqualTo(new[] { "2", paragraph[1], "1", $"{Sentence}." }));
        Assert.That(float.Parse(paragraph[1], CultureInfo.InvariantCulture), Is.InRange(0.5f, 1));
        Assert.That(paragraph[4 + (int)HtmlSignal.Words], Is.EqualTo("16"));
        Assert.That(paragraph[4 + (int)HtmlSignal.ToArticle], Is.EqualTo("1"));
        Assert.That(lines[1].Split(',')[4 + (int)HtmlSignal.LinkDensity], Is.EqualTo("1"), "the link in the menu");
    }

    [Test]
    public void A_text_with_commas_and_quotes_is_one_field() =>
        Assert.That(Lines(Html, PageFormat.Html)[4], Does.Contain($",\"\"\"{Sentence}\"\"…\",").Or.Contain($",\"\"\"{Sentence}\"\","));

    [Test]
    public void Flattened_text_has_the_signals_of_text()
    {
        string[] lines = Lines($"Home\n{Sentence}.\n{Sentence}.", PageFormat.Text);

        Assert.That(lines[0], Does.EndWith(string.Join(',', Enum.GetNames<TextSignal>())));
        Assert.That(lines, Has.Length.EqualTo(1 + 3));
        Assert.That(lines[2].Split(',')[4 + (int)TextSignal.Words], Is.EqualTo("16"));
    }

    [Test]
    public void A_long_text_is_cut_between_characters()
    {
        string[] lines = Lines($"{new string('a', 79)}😀 and more words than that.", PageFormat.Text);

        Assert.That(lines[1].Split(',')[3], Is.EqualTo(new string('a', 79) + "…"));
    }

    private static string[] Lines(string page, PageFormat format)
    {
        using var output = new StringWriter();
        SignalTable.Write(Encoding.UTF8.GetBytes(page), new PageHints { Format = format }, output);
        return output.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
