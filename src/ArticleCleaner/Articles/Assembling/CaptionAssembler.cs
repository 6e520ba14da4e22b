using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Gives a kept caption to the figure before it; one without a figure is a paragraph.</summary>
internal static class CaptionAssembler
{
    public static int Add(AssemblyContext context, int first, in Place place)
    {
        int holder = context.Page.Elements[place.Owner].Parent;
        int last = context.Blocks.Count - 1;
        bool belongs = last >= 0 && context.Blocks[last] is FigureBlock { Text: "" }
            && holder >= 0 && context.Anchors[last] > holder && context.Anchors[last] < context.Page.Elements[holder].End;
        if (!belongs)
        {
            return ParagraphAssembler.Add(context, first, place);
        }

        int next = context.Text.Append(context.Segments, first, "\n");
        for (int i = context.NextKept(next); context.IsIn(i, place); i = context.NextKept(next))
        {
            next = context.Text.Append(context.Segments, i, "\n");
        }

        context.Replace(last, (FigureBlock)context.Blocks[last] with
        {
            Text = context.Text.TakeText(),
            Inlines = context.Text.TakeInlines(),
            Spans = context.Text.TakeSpans(),
        });
        return next;
    }
}
