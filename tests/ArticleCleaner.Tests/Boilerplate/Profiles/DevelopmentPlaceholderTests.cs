using System.IO.Compression;
using ArticleCleaner.Boilerplate.PseudoLatin;

namespace ArticleCleaner.Tests.Boilerplate.Profiles;

/// <summary>No page of the development sets holds an author made up by a faker; two hold demo text, and all of it has the printers' words.</summary>
[Category("Development")]
public sealed class DevelopmentPlaceholderTests
{
    [TestCase("wcxb/dev/html", PageFormat.Html)]
    [TestCase("wcxb/dev/html", PageFormat.Text)]
    [TestCase("aeb/html", PageFormat.Html)]
    [TestCase("aeb/html", PageFormat.Text)]
    [TestCase("trafilatura/html", PageFormat.Html)]
    [TestCase("trafilatura/html", PageFormat.Text)]
    public void Clean_RealPages_HaveNoPlaceholder(string folder, PageFormat format)
    {
        string? data = Environment.GetEnvironmentVariable("ARTICLECLEANER_DATA");
        if (string.IsNullOrEmpty(data))
        {
            Assert.Ignore("set ARTICLECLEANER_DATA to the folder of the development sets");
        }

        var cleaner = new PageCleaner();
        List<string> found = [];
        foreach (string file in Directory.EnumerateFiles(Path.Combine(data, folder), "*.gz").Order(StringComparer.Ordinal))
        {
            using var stream = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
            Article article = cleaner.Clean(stream, new PageHints { Format = PageFormat.Html });
            if (format == PageFormat.Text)
            {
                article = cleaner.Clean(article.PageText, new PageHints { Format = PageFormat.Text });
            }

            if (article.AuthorProfile is { } profile)
            {
                TestContext.Progress.WriteLine($"{Path.GetFileName(file)} {profile.Verdict} {profile.Name}: {string.Join(" ", profile.Evidence)}");
            }

            found.AddRange(article.Removed
                .Where(span => span.Kind == BoilerplateKind.PlaceholderProfile || (span.Rule.StartsWith("pseudo-latin.", StringComparison.Ordinal) && TextMakeup.Of(span.Text).FillerShare < 0.9))
                .Select(span => $"{Path.GetFileName(file)} {span.Rule} at {span.Start}: {span.Text[..Math.Min(120, span.Length)]}"));
        }

        Assert.That(found, Is.Empty);
    }
}
