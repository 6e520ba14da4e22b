using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>The page text of an element, also of one that is a part of a block only.</summary>
internal static class ElementTexts
{
    /// <summary>Longest text that is a name or a time, in characters.</summary>
    private const int MaxShortLength = 80;

    /// <summary>A name or a time: the element's declared content, or its text when it is one short block or part of one.</summary>
    public static string? Short(PageDocument page, int element)
    {
        ReadOnlySpan<char> text = page.Attribute(element, AttributeName.Content).Trim();
        if (text.IsEmpty)
        {
            text = First(page, element).Trim();
        }

        return text.IsEmpty || text.Length > MaxShortLength ? null : text.ToString();
    }

    /// <summary>The text of the first block in an element, or of the first formatted run that it makes in a block.</summary>
    public static ReadOnlySpan<char> First(PageDocument page, int element)
    {
        ref PageElement holder = ref page.Elements[element];
        for (int b = holder.FirstBlock; b < holder.EndBlock && b < page.Blocks.Count; b++)
        {
            ref PageBlock block = ref page.Blocks[b];
            if (block.Element >= element && block.Element < holder.End)
            {
                return page.TextOf(block);
            }

            foreach (ref readonly InlineRun run in page.Inlines.Span.Slice(block.FirstInline, block.InlineCount))
            {
                if (run.Element >= element && run.Element < holder.End)
                {
                    return page.Text.Slice(run.Start, run.Length);
                }
            }
        }

        // An element that makes no block and no format: its own run of the text.
        ReadOnlySpan<char> text = page.Text.Slice(holder.TextStart, holder.TextEnd - holder.TextStart).Trim();
        return text.ContainsAny('\n', '\r') ? [] : text;
    }
}
