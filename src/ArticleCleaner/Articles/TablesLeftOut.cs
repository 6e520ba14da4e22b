using ArticleCleaner.Articles.Assembling;
using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate;

namespace ArticleCleaner.Articles;

/// <summary>Takes the tables of data out of the kept segments, when the options want none. Tables that only lay out the page stay.</summary>
internal static class TablesLeftOut
{
    private const string Rule = "options.tables";

    public static void Apply(PageDocument page, List<PageSegment> segments)
    {
        if (page.Format == PageFormat.Text)
        {
            for (int i = 0; i < segments.Count; i++)
            {
                if (page.Blocks[segments[i].Block].Shape == BlockShape.Cell)
                {
                    Remove(page, segments, i, page.Blocks[segments[i].Block].Start, page.Blocks[segments[i].Block].End);
                }
            }

            return;
        }

        var kept = new KeptBlocks(page, segments);
        int next = 0;
        for (int e = 0; e < page.Elements.Count; e++)
        {
            ref PageElement table = ref page.Elements[e];
            if (table.Tag != HtmlTag.Table || kept.In(table) == 0 || !TableShape.IsData(page, kept, e))
            {
                continue;
            }

            int start = page.Blocks[table.FirstBlock].Start;
            int end = page.Blocks[table.EndBlock - 1].End;
            while (next < segments.Count && segments[next].Block < table.FirstBlock)
            {
                next++;
            }

            for (; next < segments.Count && segments[next].Block < table.EndBlock; next++)
            {
                Remove(page, segments, next, start, end);
            }

            e = table.End - 1;
        }
    }

    private static void Remove(PageDocument page, List<PageSegment> segments, int index, int start, int end)
    {
        if (segments[index].Removal is null)
        {
            segments[index] = segments[index] with
            {
                Removal = new Mark(start, end - start, BoilerplateKind.Other, Rule, "A table; the options leave tables out.", 1, MarkEffect.Removes, []),
            };
        }
    }
}
