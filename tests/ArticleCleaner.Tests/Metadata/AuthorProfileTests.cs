using ArticleCleaner.Blocks;
using ArticleCleaner.Metadata;
using ArticleCleaner.Metadata.Choices;

namespace ArticleCleaner.Tests.Metadata;

public sealed class AuthorProfileTests
{
    [TestCase("Prof. Alda Brekke")]
    [TestCase("Alda Brekke")]
    [TestCase("By Alda Brekke")]
    [TestCase("Prof. Alda Brekke, DVM")]
    public void Choose_PlaceholderName_IsNeverTheByline(string stated) =>
        Assert.That(Choose(new AuthorProfile { Verdict = ProfileVerdict.Placeholder, Name = "Prof. Alda Brekke" }, stated), Is.Empty);

    [Test]
    public void Choose_PlaceholderBesideAnAuthor_LeavesTheAuthor() =>
        Assert.That(Choose(new AuthorProfile { Verdict = ProfileVerdict.Placeholder, Name = "Prof. Alda Brekke" }, "Ada Quill"), Is.EqualTo(new[] { "Ada Quill" }));

    [Test]
    public void Choose_GenuineProfileAndNothingElse_SuppliesTheByline() =>
        Assert.That(Choose(new AuthorProfile { Verdict = ProfileVerdict.Genuine, Name = "Ada Quill" }, null), Is.EqualTo(new[] { "Ada Quill" }));

    [Test]
    public void Choose_UnknownProfile_SuppliesNothing() =>
        Assert.That(Choose(new AuthorProfile { Verdict = ProfileVerdict.Unknown, Name = "Ada Quill" }, null), Is.Empty);

    private static IReadOnlyList<string> Choose(AuthorProfile profile, string? stated)
    {
        var values = new FieldValues();
        values.Add(MetadataField.Author, stated, "meta:author", 60);
        return new AuthorChooser(new PageDocument(), new SiteNames(values, null), 0, profile, language: null, isThread: false).Choose(values).Names;
    }
}
