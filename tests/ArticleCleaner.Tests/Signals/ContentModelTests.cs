using ArticleCleaner.Signals;
using NUnit.Framework;

namespace ArticleCleaner.Tests.Signals;

[TestFixture]
internal sealed class ContentModelTests
{
    [Test]
    public void The_shipped_model_says_what_it_was_made_of() =>
        Assert.That(ContentModel.Shared.Provenance, Does.Contain("\"trained\"").And.Contain("CC-BY-4.0").And.Contain("html_word_f1"));

    [Test]
    public void The_shipped_model_fits_its_signals()
    {
        ContentModel model = ContentModel.Shared;
        Assert.Multiple(() =>
        {
            Assert.That(model.Html.Blocks.Columns, Is.EqualTo(HtmlSignals.Count));
            Assert.That(model.Html.Types.Columns, Is.EqualTo(PageSignals.Count));
            Assert.That(model.Html.Types.Outputs, Is.EqualTo(ModelVocabulary.PageTypes));
            Assert.That(model.Html.Confidence.Columns, Is.EqualTo(ConfidenceSignals.Count));
            Assert.That(model.Text.Lines.Columns, Is.EqualTo(TextSignals.Count));
        });
    }

    [Test]
    public void The_shipped_model_is_small()
    {
        using Stream file = EmbeddedData.Open("Signals.Data.content.model");
        Assert.That(file.Length, Is.LessThan(1_000_000));
    }

    [Test]
    public void A_model_is_read_back_as_it_was_written()
    {
        using var first = new MemoryStream();
        ContentModelFile.Write(ContentModel.Shared, first);
        first.Position = 0;
        using var second = new MemoryStream();
        ContentModelFile.Write(ContentModelFile.Read(first), second);
        Assert.That(second.ToArray(), Is.EqualTo(first.ToArray()));
    }

    [Test]
    public void A_file_cut_anywhere_is_an_error_and_nothing_else()
    {
        using var whole = new MemoryStream();
        ContentModelFile.Write(ContentModel.Shared, whole);
        byte[] bytes = whole.ToArray();
        foreach (int length in (int[])[0, 5, 11, 100, 5_000, bytes.Length / 2, bytes.Length - 1])
        {
            Assert.That(() => ContentModelFile.Read(new MemoryStream(bytes, 0, length)), Throws.TypeOf<InvalidDataException>(), $"cut at {length}");
        }
    }

    [Test]
    public void A_length_that_cannot_be_is_an_error()
    {
        byte[] bytes = [.. "ARTCLNR\n"u8, 2, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF];
        Assert.That(() => ContentModelFile.Read(new MemoryStream(bytes)), Throws.TypeOf<InvalidDataException>().With.Message.Contains("damaged"));
    }

    [Test]
    public void Trees_that_lead_in_circles_are_refused() =>
        Assert.That(
            () => new TreeEnsemble(1, 1, [new TreeStart(0, 1, 0)], [new TreeNode(0, 0, 0, 0, -1)], [1, 2]),
            Throws.TypeOf<InvalidDataException>());
}
