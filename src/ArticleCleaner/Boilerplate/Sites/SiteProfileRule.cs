using ArticleCleaner.Blocks;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Boilerplate.Sites;

/// <summary>Blocks that stand on most pages of the site, as <see cref="CleanerOptions.SiteProfile"/> has learned them.</summary>
internal sealed class SiteProfileRule : IBoilerplateRule
{
    public const string RuleId = "site-profile.repeated-block";

    /// <summary>Fewer pages say nothing.</summary>
    private const int LeastPages = 3;

    /// <summary>Share of pages that makes a block the site's. A list of ingredients shares "salt" with many another.</summary>
    private const double LeastShare = 0.6;

    private const double LeastShareOfShort = 0.8;
    private const int ShortWords = 3;

    private const int HeadingWords = 6;
    private const int ProseWords = 10;

    /// <summary>Blocks of a box of the site's between two sections of an article.</summary>
    private const int MaxBoxBlocks = 6;
    private const double ProseLinkDensity = 0.3;

    public string Id => RuleId;

    public void Apply(RuleContext context)
    {
        if (context.Options.SiteProfile is not { } profile || profile.Pages < LeastPages)
        {
            return;
        }

        var pages = new int[context.BlockCount];
        for (int i = 0; i < pages.Length; i++)
        {
            pages[i] = RepeatedOn(context.Statistics[i], profile);
        }

        int firstOwn = Array.IndexOf(pages, 0);
        int lastOwn = Array.LastIndexOf(pages, 0);
        var names = new Queue<Mark>(context.Marks.All.OrderBy(mark => mark.Start).ThenByDescending(mark => mark.Confidence));
        List<Mark> open = [];
        for (int i = 0; i < pages.Length; i++)
        {
            if (pages[i] == 0 || IsSectionHeading(context, pages, i))
            {
                continue;
            }

            Mark? name = Covering(context.Page.Blocks[i], names, open);
            if (name?.Effect == MarkEffect.Removes)
            {
                continue;
            }

            BoilerplateKind kind = name?.Kind ?? (i < firstOwn ? BoilerplateKind.SiteHeader : i > lastOwn ? BoilerplateKind.SiteFooter : BoilerplateKind.RepeatedText);
            context.MarkBlock(i, this, kind, $"On {pages[i]} of {profile.Pages} pages of this site.", pages[i] / (double)profile.Pages, MarkEffect.Removes);
        }
    }

    /// <summary>The number of pages a block is on, 0 when that is too few.</summary>
    private static int RepeatedOn(in BlockStatistics block, SiteProfile profile)
    {
        if (block.Words == 0)
        {
            return 0;
        }

        int pages = profile.PagesOf(block.TextHash);
        double share = block.Words <= ShortWords ? LeastShareOfShort : LeastShare;
        return pages >= LeastPages && pages >= share * profile.Pages ? pages : 0;
    }

    /// <summary>
    /// "Ingredients" on each page of a recipe site: a heading between the page's own blocks, over its own prose. Over a real
    /// paragraph it is one below an advertisement, too, when the article has begun.
    /// </summary>
    private static bool IsSectionHeading(RuleContext context, int[] pages, int block)
    {
        BlockStatistics heading = context.Statistics[block];
        if (block == 0 || block + 1 == pages.Length || heading.Words > HeadingWords || heading.EndsSentence || heading.LinkDensity > ProseLinkDensity)
        {
            return false;
        }

        BlockStatistics below = context.Statistics[block + 1];
        bool begun = pages[block - 1] == 0 || (below.Words >= ProseWords && below.SentenceEnds > 0 && OwnBefore(context, pages, block));
        return begun
            && pages[block + 1] == 0
            && below.LinkDensity <= ProseLinkDensity
            && (context.Page.Blocks[block].Shape == BlockShape.Heading || below.Words >= ProseWords);
    }

    /// <summary>Whether the last of the page's own blocks, a few blocks up, is prose.</summary>
    private static bool OwnBefore(RuleContext context, int[] pages, int block)
    {
        for (int i = block - 1; i >= 0 && i >= block - MaxBoxBlocks; i--)
        {
            if (pages[i] == 0)
            {
                return context.Statistics[i].Words >= ProseWords && context.Statistics[i].SentenceEnds > 0;
            }
        }

        return false;
    }

    /// <summary>The mark of another rule over most of a block, a removing one first. Blocks are asked for in order.</summary>
    private static Mark? Covering(in PageBlock block, Queue<Mark> marks, List<Mark> open)
    {
        while (marks.TryPeek(out Mark? next) && next.Start < block.End)
        {
            open.Add(marks.Dequeue());
        }

        int start = block.Start;
        open.RemoveAll(mark => mark.End <= start);
        Mark? found = null;
        foreach (Mark mark in open)
        {
            int overlap = Math.Min(mark.End, block.End) - Math.Max(mark.Start, block.Start);
            if (overlap * 2 > block.Length && (found is null || mark.Effect > found.Effect))
            {
                found = mark;
            }
        }

        return found;
    }
}
