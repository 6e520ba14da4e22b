using ArticleCleaner.Articles.Assembling;
using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles;

/// <summary>
/// Keeps the notes that kept text points to: short lines under the last paragraph look like a site's foot, and a text
/// without them has numbers that lead nowhere.
/// </summary>
internal static class KeptNotes
{
    /// <summary>A longer one is a section that somebody gave an id.</summary>
    private const int MaxBlocksOfNote = 12;

    /// <summary>More are a list of sources, which the decision keeps or not as a whole.</summary>
    private const int MaxNotes = 30;

    /// <summary>Levels from the element that is pointed to, to the one that holds the note.</summary>
    private const int MaxLevels = 4;

    /// <summary>Keeps the notes of kept blocks.</summary>
    /// <param name="page">The page.</param>
    /// <param name="kept">By block.</param>
    /// <returns>By block; <paramref name="kept"/> itself when there is nothing to add.</returns>
    public static bool[] Add(PageDocument page, bool[] kept)
    {
        if (page.Format != PageFormat.Html || References(page, kept) is not { Count: > 0 and <= MaxNotes } references)
        {
            return kept;
        }

        bool[] all = kept.AsSpan(0, page.Blocks.Count).ToArray();
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> wanted = references.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0; i < page.Elements.Count && references.Count > 0; i++)
        {
            if (page.Elements[i].AttributeCount == 0)
            {
                continue;
            }

            if (wanted.Remove(page.Attribute(i, AttributeName.Id)) || (page.Elements[i].Tag == HtmlTag.A && wanted.Remove(page.Attribute(i, AttributeName.Name))))
            {
                Keep(page, i, all);
            }
        }

        return all;
    }

    /// <summary>What the signs in kept text point to.</summary>
    private static HashSet<string>? References(PageDocument page, bool[] kept)
    {
        HashSet<string>? found = null;
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            ref PageBlock block = ref page.Blocks[i];
            if (!kept[i] || block.Links == 0)
            {
                continue;
            }

            foreach (ref readonly InlineRun run in page.Inlines.Span.Slice(block.FirstInline, block.InlineCount))
            {
                if (run.Kind == InlineKind.Link && page.Attribute(run.Element, AttributeName.Href).Trim() is ['#', ..] target && Footnotes.IsReference(page, run.Element, target))
                {
                    (found ??= new HashSet<string>(StringComparer.Ordinal)).Add(target[1..].ToString());
                }
            }
        }

        return found;
    }

    private static void Keep(PageDocument page, int target, bool[] kept)
    {
        int note = target;
        for (int level = 0; level < MaxLevels && note > 0 && !page.Elements[note].Tag.Is(TagRoles.Block); level++)
        {
            note = page.Elements[note].Parent;
        }

        // What an anchor stands in may be the whole foot of a page; its own block is the note.
        int first = page.Elements[target].FirstBlock;
        int end = Math.Min(note == target ? page.Elements[note].EndBlock : Math.Min(first + 1, page.Elements[note].EndBlock), kept.Length);
        if (note <= 0 || first >= end || end - first > MaxBlocksOfNote || kept[first] || (note != target && page.Blocks[first].Shape == BlockShape.Heading) || IsLinks(page, first, end))
        {
            return;
        }

        kept.AsSpan(first, end - first).Fill(true);
        int before = first - 1;
        if (before >= 0 && page.Blocks[before].Shape == BlockShape.Heading)
        {
            kept[before] = true;
        }
    }

    /// <summary>Whether blocks are links rather than text.</summary>
    private static bool IsLinks(PageDocument page, int first, int end)
    {
        int length = 0, links = 0, count = 0;
        for (int i = first; i < end; i++)
        {
            length += page.Blocks[i].Length;
            links += page.Blocks[i].LinkChars;
            count += page.Blocks[i].Links;
        }

        return count > 1 && links * 2 > length;
    }
}
