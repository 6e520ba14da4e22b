using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Articles;

/// <summary>
/// Turns marks and the main-content decision into kept and removed segments: the one step that removes. Every block is cut
/// at the marks that remove part of it; what no mark removes is kept or not as the block is.
/// </summary>
internal static class PageDecision
{
    /// <summary>The rule id of blocks that only the main-content decision leaves out.</summary>
    public const string MainContentRule = "main-content";

    /// <summary>That the text stands elsewhere is certain; that nobody wanted it twice is not quite.</summary>
    private const double CopyConfidence = 0.95;

    public static List<PageSegment> Make(RuleContext context, ContentDecision content)
    {
        PageDocument page = context.Page;
        List<Mark> removing = Disjoint(context.Marks.All, context.Options);
        bool[] kept = WholeLists.Add(page, content.PageType, OptionalContent.Kept(context, content));
        kept = KeptNotes.Add(page, kept);
        bool[]? wanted = Wanted(page, context.Marks.All);
        var names = new CoveringMarks(context.Marks.All);
        var segments = new List<PageSegment>(page.Blocks.Count);
        int next = 0;
        bool isKept = false;
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            PageBlock block = page.Blocks[i];
            bool isWanted = wanted is not null && wanted[i];
            isKept = kept[i] || isWanted || (isKept && KeptCompanions.Belongs(page, content, kept, i));
            Mark? whole = isKept ? null : NameOf(names, block, content, i);
            int position = block.Start;
            int before = segments.Count;
            while (next < removing.Count && removing[next].Start < block.End)
            {
                Mark mark = removing[next];
                int start = Math.Max(mark.Start, position);
                int end = Math.Min(mark.End, block.End);
                if (start < end && !(isWanted && mark.Effect != MarkEffect.Drops))
                {
                    Add(segments, page, i, position, start, whole);
                    Add(segments, page, i, start, end, mark);
                    position = end;
                }

                if (mark.End > block.End)
                {
                    break;
                }

                next++;
            }

            Add(segments, page, i, position, block.End, whole);
            isKept &= segments.Count == before || segments[^1].Removal is null || segments[before].Removal is null;
        }

        if (!context.Options.KeepTables)
        {
            TablesLeftOut.Apply(page, segments);
        }

        return segments;
    }

    /// <summary>The blocks that a user's rule keeps, by index; <see langword="null"/> when there is no such rule.</summary>
    private static bool[]? Wanted(PageDocument page, IReadOnlyList<Mark> marks)
    {
        List<Mark> keeping = [.. marks.Where(static mark => mark.Effect == MarkEffect.Keeps).OrderBy(static mark => mark.Start)];
        if (keeping.Count == 0)
        {
            return null;
        }

        var wanted = new bool[page.Blocks.Count];
        int next = 0;
        for (int i = 0; i < wanted.Length && next < keeping.Count; i++)
        {
            while (next < keeping.Count && keeping[next].Start < page.Blocks[i].Start)
            {
                next++;
            }

            wanted[i] = next < keeping.Count && keeping[next].Start == page.Blocks[i].Start;
        }

        return wanted;
    }

    /// <summary>What a rule says that a block is, unless it is a copy and the rule knows little more than its place.</summary>
    private static Mark NameOf(CoveringMarks names, in PageBlock block, ContentDecision content, int index) =>
        names.Of(block.Start, block.End) is { } name && !(name.Confidence < LineRoles.LeastConfidence && content.IsCopy(index)) ? name : Unnamed(block, content, index);

    private static Mark Unnamed(in PageBlock block, ContentDecision content, int index)
    {
        (BoilerplateKind kind, double confidence) = content.IsCopy(index) ? (BoilerplateKind.RepeatedText, CopyConfidence) : (BoilerplateKind.Other, 1 - content.Probability[index]);
        return new Mark(block.Start, block.Length, kind, MainContentRule, content.Reason(index), confidence, MarkEffect.Names, []);
    }

    private static void Add(List<PageSegment> segments, PageDocument page, int block, int start, int end, Mark? removal)
    {
        ReadOnlySpan<char> text = page.Text.Slice(start, end - start);
        int leading = text.Length - text.TrimStart().Length;
        int length = text.Trim().Length;
        if (length > 0)
        {
            segments.Add(new PageSegment(block, start + leading, length, removal));
        }
    }

    /// <summary>The removing marks without overlaps: where two meet, the one that starts first stays whole, of two with one start the surer.</summary>
    private static List<Mark> Disjoint(IReadOnlyList<Mark> marks, CleanerOptions options)
    {
        List<Mark> removing = [.. marks.Where(mark => mark.Effect is MarkEffect.Removes or MarkEffect.Drops && OptionalContent.Allows(options, mark)).OrderBy(mark => mark.Start).ThenByDescending(mark => mark.Confidence)];
        var result = new List<Mark>(removing.Count);
        int end = 0;
        foreach (Mark mark in removing)
        {
            if (mark.End <= end)
            {
                continue;
            }

            int start = Math.Max(mark.Start, end);
            result.Add(start == mark.Start ? mark : mark with { Start = start, Length = mark.End - start });
            end = mark.End;
        }

        return result;
    }
}
