using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>
/// Decides whether something without text belongs to the main content: it stands beside kept text, and what holds it
/// holds no removed text but captions (a teaser holds its removed headline).
/// </summary>
internal sealed class MainContentObjects(PageDocument page, List<PageSegment> segments, KeptBlocks kept)
{
    /// <summary>Captions and credits looked over to find the kept text beside an image.</summary>
    private const int MaxCaptionBlocks = 4;

    /// <summary>Removed blocks that may stand between a rule and the kept text on one side of it.</summary>
    private const int MaxRemovedBeside = 3;

    /// <summary>Class names of boxes beside the article, as whole words of the names.</summary>
    private static readonly string[] SideNames = ["sidebar", "related", "share", "social", "avatar", "author", "logo", "promo", "advert", "banner", "newsletter", "recommend"];

    /// <summary>By block: the index of its first segment.</summary>
    private readonly int[] _firstSegment = FirstSegments(page, segments);

    /// <summary>Whether kept text stands on both sides of a rule: directly on one, behind a few removed lines (a byline, a share bar) on the other, in the same box.</summary>
    public bool IsBetweenKept(in PageObject found)
    {
        bool before = kept.IsKept(found.Block - 1);
        bool behind = kept.IsKept(found.Block);
        if (before && behind)
        {
            return true;
        }

        if (!before && !behind)
        {
            return false;
        }

        int box = page.Elements[found.Element].Parent;
        while (box > 0 && page.Elements[box].EndBlock - page.Elements[box].FirstBlock == 0)
        {
            box = page.Elements[box].Parent;
        }

        return box >= 0 && (before
            ? kept.Between(found.Block, Math.Min(found.Block + MaxRemovedBeside + 1, page.Elements[box].EndBlock)) > 0
            : kept.Between(Math.Max(found.Block - 1 - MaxRemovedBeside, page.Elements[box].FirstBlock), found.Block) > 0);
    }

    public bool Contains(in PageObject found)
    {
        bool inText = found.Block < page.Blocks.Count && found.Position > page.Blocks[found.Block].Start;
        if (inText)
        {
            return kept.IsKept(found.Block);
        }

        return IsBesideKept(found.Block) && !IsInSideBox(found.Element);
    }

    private bool IsBesideKept(int block)
    {
        int next = block;
        for (int i = 0; i < MaxCaptionBlocks && IsCaption(next); i++)
        {
            next++;
        }

        int previous = block - 1;
        for (int i = 0; i < MaxCaptionBlocks && IsCaption(previous); i++)
        {
            previous--;
        }

        return kept.IsKept(next) || kept.IsKept(previous);
    }

    private bool IsInSideBox(int element)
    {
        int box = element;
        for (int i = element; i >= 0 && kept.In(page.Elements[i]) == 0; i = page.Elements[i].Parent)
        {
            if (page.Elements[i].Tag is HtmlTag.Aside or HtmlTag.Nav or HtmlTag.Footer or HtmlTag.Form || HasSideName(i))
            {
                return true;
            }

            box = i;
        }

        ref PageElement holder = ref page.Elements[box];
        for (int block = holder.FirstBlock; block < holder.EndBlock && block < page.Blocks.Count; block++)
        {
            // The text of a post that a script would draw is the post's.
            bool own = block >= page.Elements[element].FirstBlock && block < page.Elements[element].EndBlock && page.Elements[element].Tag == HtmlTag.Blockquote;
            if (!own && !IsCaption(block))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasSideName(int element)
    {
        if (page.Elements[element].AttributeCount == 0)
        {
            return false;
        }

        ReadOnlySpan<char> names = page.Attribute(element, AttributeName.Class);
        foreach (Range range in names.SplitAny(' ', '-', '_'))
        {
            ReadOnlySpan<char> word = names[range];
            foreach (string side in SideNames)
            {
                if (word.Equals(side, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a block is removed and a caption or a credit, by the rule that removed it or by its element.</summary>
    private bool IsCaption(int block)
    {
        if (block < 0 || block >= page.Blocks.Count || kept.IsKept(block))
        {
            return false;
        }

        int segment = _firstSegment[block];
        return page.Blocks[block].Shape == BlockShape.Caption
            || (segment >= 0 && segments[segment].Removal is { Kind: BoilerplateKind.ImageCaption or BoilerplateKind.ImageCredit });
    }

    private static int[] FirstSegments(PageDocument page, List<PageSegment> segments)
    {
        var first = new int[page.Blocks.Count];
        first.AsSpan().Fill(-1);
        for (int i = segments.Count - 1; i >= 0; i--)
        {
            first[segments[i].Block] = i;
        }

        return first;
    }
}
