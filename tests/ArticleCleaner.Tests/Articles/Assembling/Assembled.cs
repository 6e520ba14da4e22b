using ArticleCleaner.Articles;
using ArticleCleaner.Articles.Assembling;
using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate;
using ArticleCleaner.Html;
using ArticleCleaner.Signals;
using ArticleCleaner.Text;

namespace ArticleCleaner.Tests.Articles.Assembling;

/// <summary>Makes blocks of a page of which everything is kept but what a test removes: assembling without the decision before it.</summary>
internal static class Assembled
{
    public static IReadOnlyList<ArticleBlock> Html(string html, CleanerOptions? options = null, string? url = null, params string[] removed) =>
        Assemble(Read(html, url), options, removed);

    public static IReadOnlyList<ArticleBlock> Text(string text)
    {
        var page = new PageDocument { Format = PageFormat.Text };
        page.Text.Append(text);
        TextSegmenter.Read(page, new PageBudget(new CleanerLimits(), CancellationToken.None));
        return Assemble(page, null, []);
    }

    public static T Only<T>(string html, string? url = null)
        where T : ArticleBlock
    {
        IReadOnlyList<ArticleBlock> blocks = Html(html, null, url);
        Assert.That(blocks.OfType<T>().Count(), Is.EqualTo(1), () => string.Join("\n", blocks));
        return blocks.OfType<T>().Single();
    }

    /// <summary>Everything kept but what a rule removes.</summary>
    public static IReadOnlyList<ArticleBlock> WithRule(string html, IBoilerplateRule rule)
    {
        PageDocument page = Read(html);
        var scan = new TextScan();
        scan.Run(page);
        var context = new RuleContext(page, scan.Statistics, CleanerOptions.Default);
        rule.Apply(context);
        var content = new ContentDecision
        {
            Kept = [.. Enumerable.Repeat(true, page.Blocks.Count)],
            Probability = new float[page.Blocks.Count],
            Confidence = 1,
            PageType = PageType.Unknown,
            PageTypeConfidence = 0,
            Reason = static _ => "",
        };
        return BlockAssembler.Assemble(page, PageDecision.Make(context, content), CleanerOptions.Default);
    }

    public static PageDocument Read(string html, string? url = null)
    {
        var page = new PageDocument { Format = PageFormat.Html, Url = url is null ? null : new Uri(url) };
        var budget = new PageBudget(new CleanerLimits(), CancellationToken.None);
        var segmenter = new HtmlSegmenter();
        segmenter.Begin(page, budget);
        new TokenizerFrontEnd().Read(html.ToCharArray(), html.Length, segmenter, budget);
        return page;
    }

    public static IReadOnlyList<ArticleBlock> All(PageDocument page) => Assemble(page, null, []);

    private static IReadOnlyList<ArticleBlock> Assemble(PageDocument page, CleanerOptions? options, string[] removed)
    {
        var segments = new List<PageSegment>();
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            PageBlock block = page.Blocks[i];
            int position = block.Start;
            foreach (string part in removed)
            {
                int at = page.TextOf(block)[(position - block.Start)..].IndexOf(part);
                if (at >= 0)
                {
                    Add(segments, page, i, position, position + at, null);
                    BoilerplateKind kind = part.StartsWith("Photo") ? BoilerplateKind.ImageCredit : BoilerplateKind.ImageCaption;
                    Add(segments, page, i, position + at, position + at + part.Length, new Mark(0, 1, kind, "test", "test", 1, MarkEffect.Removes, []));
                    position += at + part.Length;
                }
            }

            Add(segments, page, i, position, block.End, null);
        }

        return BlockAssembler.Assemble(page, segments, options ?? CleanerOptions.Default);
    }

    private static void Add(List<PageSegment> segments, PageDocument page, int block, int start, int end, Mark? removal)
    {
        ReadOnlySpan<char> text = page.Text.Slice(start, end - start);
        int length = text.Trim().Length;
        if (length > 0)
        {
            segments.Add(new PageSegment(block, start + text.Length - text.TrimStart().Length, length, removal));
        }
    }
}
