using ArticleCleaner.Blocks;
using ArticleCleaner.Html;
using ArticleCleaner.Reading;

namespace ArticleCleaner.Tests.Html;

/// <summary>Block texts of a page by either front end, white space folded.</summary>
internal static class FrontEndComparison
{
    public static List<string> Blocks(IHtmlFrontEnd frontEnd, ReadOnlySpan<char> html)
    {
        var page = new PageDocument { Format = PageFormat.Html };
        var budget = new PageBudget(new CleanerLimits { MaxTimePerPage = Timeout.InfiniteTimeSpan }, CancellationToken.None);
        var segmenter = new HtmlSegmenter();
        segmenter.Begin(page, budget);
        frontEnd.Read(html.ToArray(), html.Length, segmenter, budget);
        var blocks = new List<string>(page.Blocks.Count);
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            blocks.Add(string.Join(' ', page.TextOf(i).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }

        return blocks;
    }

    /// <summary>The characters of a page's bytes.</summary>
    public static string Decode(byte[] bytes)
    {
        var reader = new PageReader();
        int length = reader.Read(bytes, null, new CleanerLimits(), []);
        return new string(reader.Chars, 0, length);
    }

    /// <summary>The first block that differs, in words; <see langword="null"/> when none does.</summary>
    public static string? FirstDifference(string html)
    {
        List<string> expected = Blocks(new DomFrontEnd(), html);
        List<string> actual = Blocks(new TokenizerFrontEnd(), html);
        for (int i = 0; i < Math.Max(expected.Count, actual.Count); i++)
        {
            string? tree = i < expected.Count ? expected[i] : null;
            string? fast = i < actual.Count ? actual[i] : null;
            if (tree != fast)
            {
                return $"block {i} of {expected.Count}/{actual.Count}\n  tree: {Short(tree)}\n  fast: {Short(fast)}\n  before: {Short(i > 0 ? expected[i - 1] : null)}";
            }
        }

        return null;
    }

    private static string Short(string? text) => text is null ? "(none)" : text.Length > 200 ? text[..200] + "…" : text;
}
