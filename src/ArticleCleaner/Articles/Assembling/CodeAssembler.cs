using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Makes program listings and preformatted text, its lines as they stand, also when each is an element or a table row of its own.</summary>
internal static class CodeAssembler
{
    public static int Add(AssemblyContext context, int first, in Place place)
    {
        CharBuffer text = context.Listing;
        text.Truncate(0);
        var spans = new List<TextSpan>();
        int next = AppendBlock(context, first, text, spans);
        Place current = place;
        for (int i = context.NextKept(next); i < context.Segments.Count; i = context.NextKept(next))
        {
            Place following = context.PlaceOf(i);
            if (following.Kind != StructureKind.Code)
            {
                break;
            }

            if (following.Owner != current.Owner && !IsSameListing(context.Page, current.Owner, following.Owner))
            {
                break;
            }

            text.Append('\n');
            AppendEmptyLines(context, next - 1, i, text);
            next = AppendBlock(context, i, text, spans);
            current = following;
        }

        string listing = new(text.Span);
        context.Add(
            new CodeBlock { Text = listing, Spans = spans, CodeLanguage = CodeLanguages.Of(context.Page, place.Owner) },
            place,
            Math.Max(0, place.Owner));
        return next;
    }

    /// <summary>Appends a block's characters, its indentation and inner white space included, what was removed of it left out.</summary>
    public static int AppendBlock(AssemblyContext context, int first, CharBuffer text, List<TextSpan> spans)
    {
        List<PageSegment> segments = context.Segments;
        ref PageBlock block = ref context.Page.Blocks[segments[first].Block];
        int position = block.Start;
        int next = FirstOf(segments, first);
        for (; next < segments.Count && segments[next].Block == segments[first].Block; next++)
        {
            PageSegment segment = segments[next];
            if (segment.Removal is not null)
            {
                text.Append(LineBreaks(context.Page.Text.Slice(position, segment.Start - position)));
                position = Math.Max(segment.End, Math.Min(segment.Removal.End, block.End));
                continue;
            }

            if (segment.End <= position)
            {
                continue;
            }

            text.Append(context.Page.Text.Slice(position, segment.End - position));
            spans.Add(new TextSpan(segment.Start, segment.Length));
            position = segment.End;
        }

        return next;
    }

    /// <summary>The first segment of a block, of which this is the first kept one.</summary>
    private static int FirstOf(List<PageSegment> segments, int kept)
    {
        int first = kept;
        while (first > 0 && segments[first - 1].Block == segments[kept].Block)
        {
            first--;
        }

        return first;
    }

    /// <summary>Before something removed, such as a line number, white space counts up to the line it stands in.</summary>
    private static ReadOnlySpan<char> LineBreaks(ReadOnlySpan<char> gap) => gap[..(gap.LastIndexOf('\n') + 1)];

    /// <summary>Lines of their own element that are empty have no block: they are counted in the tree.</summary>
    private static void AppendEmptyLines(AssemblyContext context, int previous, int following, CharBuffer text)
    {
        PageDocument page = context.Page;
        int line = context.ContainerOf(previous);
        int last = context.ContainerOf(following);
        if (page.Elements[line].Tag == HtmlTag.Td)
        {
            line = page.Closest(line, HtmlTag.Tr);
            last = page.Closest(last, HtmlTag.Tr);
        }

        if (line < 0 || last < 0 || page.Elements[line].Parent != page.Elements[last].Parent)
        {
            return;
        }

        HtmlTag tag = page.Elements[line].Tag;
        for (int i = page.Elements[line].End; i < last; i = page.Elements[i].End)
        {
            if (page.Elements[i].Tag == tag && page.Elements[i].FirstBlock == page.Elements[i].EndBlock)
            {
                text.Append('\n');
            }
        }
    }

    /// <summary>Listings of one line each in the rows of one table, or directly behind one another in one parent that is made for them.</summary>
    private static bool IsSameListing(PageDocument page, int one, int other)
    {
        if (one < 0 || other < 0)
        {
            return one == other;
        }

        if (Vocabulary.ClassContains(page, one, "CodeMirror-line") && Vocabulary.ClassContains(page, other, "CodeMirror-line"))
        {
            // Each line of an editor is in a box of its own, or directly in the editor.
            int lines = page.Elements[one].Parent;
            return lines == page.Elements[other].Parent
                || (lines >= 0 && page.Elements[lines].Parent == page.Elements[page.Elements[other].Parent].Parent);
        }

        int table = page.Closest(one, HtmlTag.Table);
        return table >= 0 && table == page.Closest(other, HtmlTag.Table)
            && page.Closest(one, HtmlTag.Tr) != page.Closest(other, HtmlTag.Tr)
            && page.Elements[one].FirstBlock + 1 >= page.Elements[one].EndBlock
            && !page.TextOf(page.Elements[one].FirstBlock).Contains('\n');
    }
}
