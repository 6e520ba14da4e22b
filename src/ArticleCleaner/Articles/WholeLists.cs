using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles;

/// <summary>A list of which most is kept is kept whole: an item is short, and where the text ends it looks like what comes behind.</summary>
internal static class WholeLists
{
    private const int MaxBlocks = 60;

    /// <summary>Keeps what is left of such lists.</summary>
    /// <param name="page">The page.</param>
    /// <param name="type">What kind of page it is: on pages of offers lists are details of one, of which a person keeps some.</param>
    /// <param name="kept">By block.</param>
    /// <returns>By block; <paramref name="kept"/> itself when there is nothing to add.</returns>
    public static bool[] Add(PageDocument page, PageType type, bool[] kept)
    {
        if (type is PageType.Product or PageType.Collection or PageType.Listing)
        {
            return kept;
        }

        bool[] result = kept;
        for (int i = 0; i < page.Elements.Count; i++)
        {
            ref PageElement list = ref page.Elements[i];
            if (list.Tag is not (HtmlTag.Ol or HtmlTag.Ul) || list.EndBlock > page.Blocks.Count || list.EndBlock - list.FirstBlock is < 2 or > MaxBlocks)
            {
                continue;
            }

            Span<bool> own = kept.AsSpan(list.FirstBlock, list.EndBlock - list.FirstBlock);
            int count = own.Count(true);
            if (count == own.Length || count * 2 <= own.Length)
            {
                continue;
            }

            for (int b = list.FirstBlock; b < list.EndBlock; b++)
            {
                if (!result[b] && page.Blocks[b].LinkChars == 0)
                {
                    result = ReferenceEquals(result, kept) ? kept.AsSpan(0, page.Blocks.Count).ToArray() : result;
                    result[b] = true;
                }
            }
        }

        return result;
    }
}
