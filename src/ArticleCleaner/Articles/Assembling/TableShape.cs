using ArticleCleaner.Blocks;
using ArticleCleaner.Html;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Tells tables of data from tables that lay out the page.</summary>
internal static class TableShape
{
    /// <summary>Mean characters of a cell above which a table without header cells holds prose, not data.</summary>
    private const int MaxMeanCellLength = 160;

    /// <summary>Reads a table's elements up to its end or its first nested table, so that nested tables are each read once.</summary>
    public static bool IsData(PageDocument page, KeptBlocks kept, int table)
    {
        ref PageElement root = ref page.Elements[table];
        ReadOnlySpan<char> role = page.Attribute(table, AttributeName.Role);
        if (role.SequenceEqual("presentation") || role.SequenceEqual("none") || ListingNames.IsListingTable(page, table))
        {
            return false;
        }

        bool declared = false;
        bool nested = false;
        bool listing = false;
        int rows = 0;
        int cells = 0;
        int cellsOfRow = 0;
        int widest = 0;
        for (int i = table + 1; i < root.End && !nested; i++)
        {
            switch (page.Elements[i].Tag)
            {
                case HtmlTag.Th or HtmlTag.Thead or HtmlTag.Caption:
                    declared = true;
                    goto case HtmlTag.Td;
                case HtmlTag.Td:
                    if (page.Elements[i].Tag is HtmlTag.Td or HtmlTag.Th)
                    {
                        cells++;
                        widest = Math.Max(widest, ++cellsOfRow);
                    }

                    break;
                case HtmlTag.Tr:
                    rows++;
                    cellsOfRow = 0;
                    break;
                case HtmlTag.Table:
                    nested = true;
                    break;
                case HtmlTag.Pre:
                    listing = true;
                    break;
            }
        }

        if (widest < 2)
        {
            return false;
        }

        if (declared)
        {
            return true;
        }

        if (nested || listing || rows < 2 || kept.HasHeading(root))
        {
            return false;
        }

        int last = Math.Min(root.EndBlock, page.Blocks.Count) - 1;
        return last < root.FirstBlock || page.Blocks[last].End - page.Blocks[root.FirstBlock].Start <= MaxMeanCellLength * cells;
    }
}
