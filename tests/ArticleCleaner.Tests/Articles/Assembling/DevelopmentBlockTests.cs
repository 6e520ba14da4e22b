using System.Text;
using ArticleCleaner.Blocks;

namespace ArticleCleaner.Tests.Articles.Assembling;

/// <summary>The blocks' law on real pages: the blocks hold the kept characters, each once, in order, and their formatting nests.</summary>
[Category("Development")]
public sealed class DevelopmentBlockTests
{
    [TestCase("wcxb")]
    [TestCase("aeb")]
    [TestCase("trafilatura")]
    public void Blocks_HoldTheKeptTextOnce(string set)
    {
        var cleaner = new PageCleaner();
        var failures = new List<string>();
        foreach (string file in DevelopmentData.Pages(set))
        {
            byte[] bytes = DevelopmentData.Read(file);
            Article article = cleaner.Clean(bytes, new PageHints { Format = PageFormat.Html });
            Report(failures, file, BlockChecks.Difference(article.Blocks, article.PageText, article.Ledger.Kept) ?? BlockChecks.BadNesting(article.Blocks));

            // The same with everything kept: structures that the main content of these pages does not have.
            PageDocument page = Assembled.Read(Encoding.UTF8.GetString(bytes), "https://example.org/");
            IReadOnlyList<ArticleBlock> all = Assembled.All(page);
            IEnumerable<TextSpan> spans = Enumerable.Range(0, page.Blocks.Count).Select(i => new TextSpan(page.Blocks[i].Start, page.Blocks[i].Length));
            Report(failures, file + " (all kept)", BlockChecks.Difference(all, new string(page.Text.Span), spans) ?? BlockChecks.BadNesting(all));
        }

        Assert.That(failures, Is.Empty, () => string.Join('\n', failures.Take(20)));
    }

    private static void Report(List<string> failures, string file, string? failure)
    {
        if (failure is not null)
        {
            failures.Add($"{Path.GetFileName(file)}: {failure}");
        }
    }
}
