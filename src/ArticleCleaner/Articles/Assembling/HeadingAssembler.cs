using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Makes headings.</summary>
internal static class HeadingAssembler
{
    public static int Add(AssemblyContext context, int first, in Place place)
    {
        int next = context.Text.Append(context.Segments, first, " ");
        if (place.Owner >= 0)
        {
            // Parts of one heading in blocks of their own.
            for (int i = context.NextKept(next); context.IsIn(i, place); i = context.NextKept(next))
            {
                next = context.Text.Append(context.Segments, i, " ");
            }
        }

        int level = place.Owner >= 0 ? HeadingLevels.Of(context.Page, place.Owner) : context.Page.Blocks[context.Segments[first].Block].Level;
        context.LastHeadingLevel = Math.Clamp(level, 1, 6);
        context.Add(
            new HeadingBlock
            {
                Text = context.Text.TakeText(),
                Inlines = context.Text.TakeInlines(),
                Spans = context.Text.TakeSpans(),
                Level = Math.Clamp(level, 1, 6),
            },
            place,
            Math.Max(0, place.Owner));
        return next;
    }
}
